package import Vocabulary

/// One thing that is wrong with a problem: where, what stood there, and what was expected.
package struct Fault<Problem: InspectedProblem>: Hashable, Sendable {
    package typealias Code = Problem.FaultCode
    package typealias Section = Problem.Section

    package let code: Code
    package let section: Section
    package let column: String
    /// The row, counted from 0 as in the exchange format; `nil` when the whole column is meant.
    package let row: Int?
    package let found: String
    package let expected: Wording

    package var wording: Wording {
        let place = place(column: column).text
        return Wording(
            "\(place): 「\(found)」は使えません。必要なもの: \(expected.japanese)。",
            "\(place): '\(found)' cannot be used; expected \(expected.english).")
    }

    fileprivate func place(column: String) -> ExchangePlace {
        ExchangePlace(section.rawValue, column, row: section == .policy ? nil : row)
    }
}

/// Everything that is wrong with a problem; it was not accepted.
package struct Faults<Problem: InspectedProblem>: Error, Hashable, Sendable {
    /// In the order of the sections, at most ``limit``.
    package let all: [Fault<Problem>]

    /// More faults than this are not listed: a sheet with a slipped column has one per row.
    package static var limit: Int { 100 }
}

extension ExchangeProblem {
    /// A fault of a problem, with the place named as in the file that it was read from.
    package init<Problem: InspectedProblem>(_ fault: Fault<Problem>) {
        let column = Problem.columnsInFiles[fault.column] ?? fault.column
        self.init(fault.code.rawValue, at: fault.place(column: column), found: fault.found, fault.expected)
    }
}

extension ExchangeProblems {
    package init<Problem: InspectedProblem>(_ faults: Faults<Problem>) {
        self.init(faults.all.map(ExchangeProblem.init))
    }
}
