package import Vocabulary

/// One thing that is wrong with a problem of people: where, what stood there, and what was expected.
package struct PeopleFault: Hashable, Sendable {
    /// Which rule was broken; the raw value never changes.
    package enum Code: String, CaseIterable, Sendable {
        case duplicate = "people/duplicate"
        case outOfRange = "people/out-of-range"
        case overlap = "people/overlapping-blocks"
        case unequalColumns = "people/unequal-columns"
        case unknownIndex = "people/unknown-index"
    }

    /// A part of the problem, named as in the exchange format.
    package enum Section: String, Sendable {
        case policy, blocks, shelters, persons, slots, history, announced
    }

    package let code: Code
    package let section: Section
    package let column: String
    /// Counted from 0; `nil` when the whole column is meant.
    package let row: Int?
    package let found: String
    package let expected: Wording
}

/// Everything that is wrong with a problem; it was not accepted.
package struct PeopleFaults: Error, Hashable, Sendable {
    /// In the order of the sections, at most ``limit``.
    package let all: [PeopleFault]

    /// More faults than this are not listed: a file with a slipped column has one per row.
    package static let limit = 100
}
