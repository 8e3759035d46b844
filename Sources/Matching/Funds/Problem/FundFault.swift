package import Vocabulary

/// One thing that is wrong with a problem: where, what stood there, and what was expected.
package struct FundFault: Hashable, Sendable {
    /// Which rule was broken; the raw value never changes.
    package enum Code: String, CaseIterable, Sendable {
        case duplicate = "funds/duplicate"
        case outOfRange = "funds/out-of-range"
        case overflow = "funds/overflow"
        case unequalColumns = "funds/unequal-columns"
        case unknownIndex = "funds/unknown-index"
    }

    /// A part of the problem, named as in the exchange format.
    package enum Section: String, Sendable {
        case policy, sources, requests
    }

    package let code: Code
    package let section: Section
    /// Named as in the exchange format.
    package let column: String
    /// The row, counted from 0; `nil` when the whole column is meant.
    package let row: Int?
    package let found: String
    package let expected: Wording

    package var wording: Wording {
        let place = row.map { "\(section.rawValue).\(column)[\($0)]" } ?? "\(section.rawValue).\(column)"
        return Wording(
            "\(place): 「\(found)」は使えません。必要なもの: \(expected.japanese)。",
            "\(place): '\(found)' cannot be used; expected \(expected.english).")
    }
}

/// Everything that is wrong with a problem; it was not accepted.
package struct FundFaults: Error, Hashable, Sendable {
    /// In the order of the sections, at most ``limit``.
    package let all: [FundFault]

    /// More faults than this are not listed: a sheet with a slipped column has one per row.
    package static let limit = 100
}
