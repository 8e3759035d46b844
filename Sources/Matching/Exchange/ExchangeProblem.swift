package import JSON
package import Vocabulary

/// Why a file in an exchange format was refused: where, what stood there, and what was expected.
package struct ExchangeProblem: Error, Hashable, Sendable {
    /// Stable name of what is wrong, like `goods/unequal-columns`.
    package let code: String
    package let place: ExchangePlace
    /// What stood there; empty where nothing did.
    package let found: String
    package let expected: Wording
    /// Bytes before the place, where the text itself is to blame.
    package let offset: Int?

    package init(_ code: String, at place: ExchangePlace, found: String, _ expected: Wording, offset: Int? = nil) {
        self.code = code
        self.place = place
        self.found = found
        self.expected = expected
        self.offset = offset
    }

    package init(_ problem: JSONProblem, at place: ExchangePlace) {
        self.init(
            problem.code.rawValue, at: place, found: problem.found, problem.expected, offset: problem.offset)
    }

    /// The whole message; the place comes first.
    package var wording: Wording {
        let byte = offset.map { Wording("（\($0)バイト目）", " (byte \($0))") } ?? Wording("", "")
        let there = found.isEmpty ? Wording("何もありません", "there is nothing") : Wording("「\(found)」", "“\(found)”")
        return Wording(
            "\(place.wording.japanese)\(byte.japanese): \(there.japanese)。必要なもの: \(expected.japanese)",
            "\(place.wording.english)\(byte.english): \(there.english); expected \(expected.english)")
    }
}

/// Everything that is wrong with a file as far as it was looked at; nothing was taken from it.
package struct ExchangeProblems: Error, Hashable, Sendable {
    /// At least one, at most ``Faults/limit``.
    package let all: [ExchangeProblem]

    package init(_ all: [ExchangeProblem]) { self.all = all }
}

/// A place in a file, named as the format names it: `needs.qty[17]`.
package struct ExchangePlace: Hashable, Sendable {
    package var section: String
    package var column: String
    /// Counted from 0.
    package var row: Int?

    package init(_ section: String = "", _ column: String = "", row: Int? = nil) {
        self.section = section
        self.column = column
        self.row = row
    }

    /// Empty where the file as a whole is meant.
    package var text: String {
        let names = [section, column].filter { !$0.isEmpty }.joined(separator: ".")
        return row.map { "\(names)[\($0)]" } ?? names
    }

    var wording: Wording { text.isEmpty ? Wording("ファイル全体", "the file") : Wording(text, text) }
}
