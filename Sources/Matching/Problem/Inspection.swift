import Vocabulary

/// Collects what is wrong with the columns of a problem, up to ``Faults/limit``.
struct Inspection<Problem: InspectedProblem> {
    typealias Section = Problem.Section

    private(set) var faults: [Fault<Problem>] = []

    mutating func note(
        _ code: Problem.FaultCode, _ section: Section, _ column: String, _ row: Int?, _ found: some Any,
        _ expected: Wording
    ) {
        guard faults.count < Faults<Problem>.limit else { return }
        faults.append(
            Fault(code: code, section: section, column: column, row: row, found: "\(found)", expected: expected))
    }

    mutating func lengths(_ section: Section, _ rows: Int, _ columns: [(name: String, count: Int)]) {
        for column in columns where column.count != rows {
            note(
                .unequalColumns, section, column.name, nil, column.count,
                Wording("他の列と同じ\(rows)行", "\(rows) rows as in the other columns"))
        }
    }

    mutating func values<Number: BinaryInteger>(
        _ section: Section, _ column: String, _ values: some Sequence<Number>, within range: ClosedRange<Int64>
    ) {
        for (row, value) in values.enumerated() where !range.contains(Int64(clamping: value)) {
            note(
                .outOfRange, section, column, row, value,
                Wording(
                    "\(range.lowerBound)から\(range.upperBound)までの整数",
                    "a whole number from \(range.lowerBound) to \(range.upperBound)"))
        }
    }

    /// Notes rows of another section that it does not have.
    mutating func indices(_ section: Section, _ column: String, _ indices: some Sequence<Int32>, below count: Int) {
        for (row, index) in indices.enumerated() where index < 0 || Int(index) >= count {
            note(
                .unknownIndex, section, column, row, index,
                Wording("\(count)行のどれか", "a row among the \(count) there are"))
        }
    }
}
