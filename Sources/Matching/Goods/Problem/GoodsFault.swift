package import Vocabulary

/// One thing that is wrong with a problem: where, what stood there, and what was expected.
package struct GoodsFault: Hashable, Sendable {
    /// Which rule was broken; the raw value never changes.
    package enum Code: String, CaseIterable, Sendable {
        case duplicate = "goods/duplicate"
        case notSorted = "goods/not-sorted"
        case outOfRange = "goods/out-of-range"
        case overflow = "goods/overflow"
        case packDoesNotDivide = "goods/pack-does-not-divide"
        case substituteForItself = "goods/substitute-for-itself"
        case unequalColumns = "goods/unequal-columns"
        case unknownIndex = "goods/unknown-index"
    }

    /// A part of the problem, named as in the exchange format.
    package enum Section: String, Sendable {
        case policy, items, substitutes, depots, shelters, links, lots, needs
    }

    package let code: Code
    package let section: Section
    package let column: String
    /// The row, counted from 0 as in the exchange format; `nil` when the whole column is meant.
    package let row: Int?
    package let found: String
    package let expected: Wording

    package var wording: Wording {
        let place = row.map { "\(section.rawValue)[\($0)].\(column)" } ?? "\(section.rawValue).\(column)"
        return Wording(
            "\(place): 「\(found)」は使えません。\(expected[.japanese])。",
            "\(place): '\(found)' cannot be used; expected \(expected[.english]).")
    }
}

/// Everything that is wrong with a problem; it was not accepted.
package struct GoodsFaults: Error, Hashable, Sendable {
    /// In the order of the sections, at most ``limit``.
    package let all: [GoodsFault]

    /// More faults than this are not listed: a sheet with a slipped column has one per row.
    package static let limit = 100
}
