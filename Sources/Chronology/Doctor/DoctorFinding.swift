package import Vocabulary

/// One thing that was looked at, what it is like, and what to do about it.
package struct DoctorFinding: Hashable, Sendable {
    package enum Level: String, Sendable, CaseIterable {
        case ok
        /// Nothing is lost yet, and something should be done today.
        case warn
        /// Something is lost or would be at the next failure: do it now.
        case bad
    }

    /// A name that stays the same, for monitoring and for the manual.
    package let code: String
    package let level: Level
    package let wording: Wording
    /// What to do; `nil` when nothing is to be done.
    package let advice: Wording?

    static func ok(_ code: String, _ japanese: String, _ english: String) -> Self {
        Self(code: code, level: .ok, wording: Wording(japanese, english), advice: nil)
    }

    static func warn(_ code: String, _ wording: Wording, _ advice: Wording) -> Self {
        Self(code: code, level: .warn, wording: wording, advice: advice)
    }

    static func bad(_ code: String, _ wording: Wording, _ advice: Wording) -> Self {
        Self(code: code, level: .bad, wording: wording, advice: advice)
    }
}
