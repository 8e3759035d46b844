package import Vocabulary

/// Why a JSON text was refused, and where.
@usableFromInline
package struct JSONProblem: Error, Hashable, Sendable {
    /// What is wrong; the text behind it never changes.
    package enum Code: String, CaseIterable, Sendable {
        case notUTF8 = "json/not-utf8"
        case tooLong = "json/too-long"
        case tooDeep = "json/too-deep"
        case truncated = "json/truncated"
        case unexpected = "json/unexpected"
        case missingMember = "json/missing-member"
        case controlCharacter = "json/control-character"
        case badEscape = "json/bad-escape"
        case loneSurrogate = "json/lone-surrogate"
        case badNumber = "json/bad-number"
        case notWhole = "json/not-a-whole-number"
        case outOfRange = "json/out-of-range"
        /// Well-formed JSON, but no value of the type: a count below zero, a word that is no choice.
        case badValue = "json/bad-value"
    }

    package let code: Code
    /// Bytes before the place, from the beginning of the text.
    package let offset: Int
    /// The first few characters that stand there; empty at the end of the text.
    package let found: String
    /// What should have stood there.
    package let expected: Wording

    package init(_ code: Code, offset: Int, found: String, expected: Wording) {
        self.code = code
        self.offset = offset
        self.found = found
        self.expected = expected
    }
}

extension JSONProblem: CustomStringConvertible {
    @usableFromInline
    package var description: String { "\(code.rawValue) at byte \(offset): \(wording.english)" }
}
