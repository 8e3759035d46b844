package import Vocabulary

/// Why somebody gets what they get: a code for programs, a sentence for people.
///
/// Hundreds of lines of a plan have the same reason, so it lies in one place that they share.
package struct Reason: Hashable, Sendable {
    final class Text: Sendable {
        let code: String
        let wording: Wording

        init(code: String, wording: Wording) { (self.code, self.wording) = (code, wording) }
    }

    let text: Text

    init(_ text: Text) { self.text = text }

    package init(code: String, wording: Wording) { text = Text(code: code, wording: wording) }

    package var code: String { text.code }
    package var wording: Wording { text.wording }

    package static func == (a: Self, b: Self) -> Bool {
        a.text === b.text || (a.code == b.code && a.wording == b.wording)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(wording)
    }
}
