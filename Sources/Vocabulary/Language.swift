/// A language in which the program speaks to people.
///
/// Japanese is the one it thinks in.
package enum Language: String, CaseIterable, Sendable {
    case japanese = "ja"
    case english = "en"
}

/// The same thing said in every language of the program, so that none is forgotten.
package struct Wording: Hashable, Sendable {
    package let japanese: String
    package let english: String

    package init(_ japanese: String, _ english: String) {
        self.japanese = japanese
        self.english = english
    }

    package subscript(_ language: Language) -> String {
        switch language {
        case .japanese: japanese
        case .english: english
        }
    }

}
