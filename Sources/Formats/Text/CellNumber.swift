/// A whole number as read from a cell, or why it is none.
package enum WholeNumber: Hashable, Sendable {
    case value(Int)
    /// Below zero, written with -, ▲ or △.
    case negative
    /// A number, but not a whole one: `12.5`.
    case fractional
    /// More than ``CellNumber/mostDigits`` digits.
    case tooLarge
    /// Anything else, the empty cell included: `一箱`, `1152人`, `1e3`.
    case notANumber
}

/// Numbers as Japanese staff type them.
package enum CellNumber {
    /// Fifteen digits: beyond it Excel itself has already lost some.
    package static let mostDigits = 15

    /// Reads `240`, `１，１８２`, `2952.00`, ` 12 `; never guesses.
    ///
    /// Thousands commas must stand in the right places, since `1,18` may be a slipped decimal point. What nobody sees, such
    /// as the marks for direction that come along from a web page, is passed over.
    package static func whole(_ text: String) -> WholeNumber {
        let seen = String(String.UnicodeScalarView(text.unicodeScalars.filter { !CharacterFold.isInvisible($0) }))
        let cell = Array(CellText.trimmed(seen).unicodeScalars.map(narrowed))
        guard let first = cell.first else { return .notANumber }
        let signed = ["-", "▲", "△"].contains(first)
        switch unsigned(signed ? cell.dropFirst() : cell[...]) {
        case .notANumber: return .notANumber
        case _ where signed: return .negative
        case let number: return number
        }
    }

    private static func unsigned(_ text: ArraySlice<Unicode.Scalar>) -> WholeNumber {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), let digits = withoutCommas(halves[0]) else { return .notANumber }
        if halves.count == 2 {
            guard isDigits(halves[1]) else { return .notANumber }
            guard halves[1].allSatisfy({ $0 == "0" }) else { return .fractional }
        }
        guard digits.drop(while: { $0 == "0" }).count <= mostDigits else { return .tooLarge }
        return .value(digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) })
    }

    private static func withoutCommas(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let head = groups.first, groups.allSatisfy(isDigits) else { return nil }
        if groups.count > 1 {
            guard head.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        }
        return Array(groups.joined())
    }

    private static func isDigits(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        !text.isEmpty && text.allSatisfy { ("0"..."9").contains($0) }
    }

    private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF0B...0xFF19: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x2212: "-"
        default: scalar
        }
    }
}
