import Vocabulary

extension FundProblem: InspectedProblem {
    package enum FaultCode: String, ColumnFaultCode {
        case duplicate = "funds/duplicate"
        case outOfRange = "funds/out-of-range"
        case overflow = "funds/overflow"
        case unequalColumns = "funds/unequal-columns"
        case unknownIndex = "funds/unknown-index"
    }

    package enum Section: String, ProblemSection {
        case policy, sources, requests
    }
}

package typealias FundFault = Fault<FundProblem>
package typealias FundFaults = Faults<FundProblem>

extension Inspection<FundProblem> {
    /// Columns of one length, and not more rows than can be counted.
    mutating func table(_ section: Section, _ rows: Int, _ columns: [(name: String, count: Int)]) {
        lengths(section, rows, columns)
        guard rows > FundLimits.rows else { return }
        note(
            .overflow, section, "amount", nil, rows,
            Wording("\(FundLimits.rows)行まで", "at most \(FundLimits.rows) rows"))
    }

    /// Notes numbers of things that are not within `range`.
    mutating func numbers(_ section: Section, _ column: String, _ values: [Int32], within range: ClosedRange<Int64>) {
        for row in values.indices where !range.contains(Int64(values[row])) {
            note(.unknownIndex, section, column, row, values[row], Self.number(within: range))
        }
    }

    mutating func places(of sources: FundProblem.Sources) {
        for row in sources.municipalities.indices {
            let places = sources.municipalities[row]
            if let stranger = places.first(where: { !FundLimits.municipality.contains(Int64($0)) }) {
                note(
                    .unknownIndex, .sources, "municipalities", row, stranger,
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
            note(.overflow, .requests, "amount", nil, asked, Wording("合計が\(most)まで", "a sum of at most \(most)"))
        }
        guard money * breadth > most else { return }
        note(
            .overflow, .sources, "amount", nil, money,
            Wording("合計×使途の広さが\(most)まで", "a sum times breadth of at most \(most)"))
    }

    private static func number(within range: ClosedRange<Int64>) -> Wording {
        Wording(
            "\(range.lowerBound)から\(range.upperBound)までの番号",
            "a number from \(range.lowerBound) to \(range.upperBound)")
    }
}
