import Vocabulary

/// Collects what is wrong with the columns of a problem, up to ``FundFaults/limit``.
struct FundInspection {
    private(set) var faults: [FundFault] = []

    mutating func note(
        _ code: FundFault.Code, _ section: FundFault.Section, _ column: String, _ row: Int?, _ found: String,
        _ expected: Wording
    ) {
        guard faults.count < FundFaults.limit else { return }
        faults.append(
            FundFault(code: code, section: section, column: column, row: row, found: found, expected: expected))
    }

    mutating func lengths(_ section: FundFault.Section, _ rows: Int, _ columns: [(name: String, count: Int)]) {
        for column in columns where column.count != rows {
            note(
                .unequalColumns, section, column.name, nil, "\(column.count)",
                Wording("他の列と同じ\(rows)行", "\(rows) rows as in the other columns"))
        }
        guard rows > FundLimits.rows else { return }
        note(
            .overflow, section, "amount", nil, "\(rows)",
            Wording("\(FundLimits.rows)行まで", "at most \(FundLimits.rows) rows"))
    }

    mutating func values<Number: BinaryInteger>(
        _ section: FundFault.Section, _ column: String, _ values: [Number], within range: ClosedRange<Int64>
    ) {
        for row in values.indices where !range.contains(Int64(values[row])) {
            note(
                .outOfRange, section, column, row, "\(values[row])",
                Wording(
                    "\(range.lowerBound)から\(range.upperBound)までの整数",
                    "a whole number from \(range.lowerBound) to \(range.upperBound)"))
        }
    }

    /// Notes numbers of things that are not among the `count` there are.
    mutating func indices(
        _ section: FundFault.Section, _ column: String, _ values: [Int32], below range: ClosedRange<Int64>
    ) {
        for row in values.indices where !range.contains(Int64(values[row])) {
            note(.unknownIndex, section, column, row, "\(values[row])", Self.number(within: range))
        }
    }

    mutating func places(of sources: FundProblem.Sources) {
        for row in sources.municipalities.indices {
            let places = sources.municipalities[row]
            if let stranger = places.first(where: { !FundLimits.municipality.contains(Int64($0)) }) {
                note(
                    .unknownIndex, .sources, "municipalities", row, "\(stranger)",
                    Self.number(within: FundLimits.municipality))
            }
            guard Set(places).count < places.count else { continue }
            note(
                .duplicate, .sources, "municipalities", row, places.map(String.init).joined(separator: ","),
                Wording("同じ市町村は1回だけ", "each municipality once"))
        }
    }

    /// Refuses a problem whose amounts, or amounts times breadths, might not fit 64 bits when added up.
    mutating func sums(of problem: FundProblem) {
        guard faults.isEmpty else { return }
        let money = problem.sources.amount.reduce(Int128(0)) { $0 + Int128($1) }
        let asked = problem.requests.amount.reduce(Int128(0)) { $0 + Int128($1) }
        let breadth = Int128(max(1, problem.breadths.max() ?? 1))
        let most = FundLimits.sum
        if asked > most {
            note(.overflow, .requests, "amount", nil, "\(asked)", Wording("合計が\(most)まで", "a sum of at most \(most)"))
        }
        guard money * breadth > most else { return }
        note(
            .overflow, .sources, "amount", nil, "\(money)",
            Wording("合計×使途の広さが\(most)まで", "a sum times breadth of at most \(most)"))
    }

    private static func number(within range: ClosedRange<Int64>) -> Wording {
        Wording(
            "\(range.lowerBound)から\(range.upperBound)までの番号",
            "a number from \(range.lowerBound) to \(range.upperBound)")
    }
}
