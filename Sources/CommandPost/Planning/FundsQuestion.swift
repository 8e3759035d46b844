import Boards
import Matching
import Relief
import Vocabulary

/// The open requests for money and what the pots have free, planned together.
struct FundsQuestion {
    private let table: FundTable
    private let signature: Signature

    /// Rounds after the first hand out what a share of a request that a pot paid a part of before held back.
    private static let mostRounds = 8

    init(_ wall: Wall, at now: Moment) {
        table = FundTable(wall, at: now)
        signature = Signature(by: "", at: now)
    }

    /// Which pot would give how much to which request, with what stays unfunded and why.
    ///
    /// Every line is made by the rules that grants are held to, one after the other, so each holds as long as nothing
    /// else happens.
    func funding(named plan: ID<JointPlan>, watch: EngineWatch) throws(FundFaults) -> Funding {
        var (table, granted, reasons) = (table, [Pair: Yen](), [Int: Reason]())
        for round in 0..<Self.mostRounds {
            let question = FundRound(table)
            let answer = FairFunding.plan(for: try question.problem(), watch: watch)
            if round == 0 { reasons = self.reasons(answer, question) }
            guard take(answer.grants, question, &table, &granted), answer.isComplete else { break }
        }
        return Funding(
            lines: lines(granted, table, plan),
            gaps: table.requests.indices.compactMap { gap($0, table, reasons[$0]) }
                + table.later.map(gap(later:)))
    }

    /// A pot and a request by their rows.
    private struct Pair: Hashable, Comparable {
        let request: Int
        let pot: Int

        static func < (a: Self, b: Self) -> Bool { (a.request, a.pot) < (b.request, b.pot) }
    }

    /// Whether anything could be handed out.
    private func take(
        _ grants: FundAllocation, _ question: FundRound, _ table: inout FundTable, _ granted: inout [Pair: Yen]
    ) -> Bool {
        var progress = false
        for row in 0..<grants.count {
            let pair = Pair(request: question.request(of: grants.request[row]), pot: Int(grants.source[row]))
            let amount = table.grant(
                grants.amount[row], ID("g", number: UInt64(row)), from: pair.pot, to: pair.request, signature)
            guard !amount.isZero else { continue }
            granted[pair] = (granted[pair] ?? .zero).plus(amount)
            progress = true
        }
        return progress
    }

    /// Of two parts of a request the reason of the one that lacks more.
    private func reasons(_ answer: FundPlan, _ question: FundRound) -> [Int: Reason] {
        var found: [Int: (lacks: Int64, reason: Reason)] = [:]
        let names = question.names
        for (row, outcome) in answer.outcomes.enumerated() where outcome.funded < outcome.asked {
            let (request, lacks) = (question.request(of: Int32(row)), outcome.asked - outcome.funded)
            guard lacks > found[request]?.lacks ?? 0 else { continue }
            let reason = Reason(code: "funds/\(outcome.reason.code)", wording: outcome.reason.wording(names))
            found[request] = (lacks, reason)
        }
        return found.mapValues(\.reason)
    }

    private func lines(_ granted: [Pair: Yen], _ table: FundTable, _ plan: ID<JointPlan>) -> [Funding.Line] {
        granted.sorted { $0.key < $1.key }.enumerated().map { number, entry in
            Funding.Line(
                grant: ID(plan, number: UInt64(number + 1)), pot: table.pots[entry.key.pot].id,
                request: table.requests[entry.key.request].id, amount: entry.value)
        }
    }

    private func gap(_ row: Int, _ table: FundTable, _ reason: Reason?) -> Funding.Gap? {
        let request = table.requests[row]
        guard !request.missing.isZero else { return nil }
        return Funding.Gap(
            request: request.id, missing: request.missing, reason: reason ?? held(table.bounds(of: row)))
    }

    private func gap(later request: FundRequest) -> Funding.Gap {
        let from = request.details.use.map { "\($0.from)" } ?? ""
        let reason = Reason(
            code: "funds/begins-later",
            wording: Wording(
                "\(from)に始まるため、今回の計画では配分していません。先に決める場合は要望から個別に配分できます。",
                "It begins on \(from), later than money is planned for. To decide it now, grant it from the request."))
        return Funding.Gap(request: request.id, missing: request.missing, reason: reason)
    }

    /// Which pots could pay, and what holds each of them.
    private func held(_ bounds: [(pot: Pot, limit: GrantLimit)]) -> Reason {
        let named = bounds.prefix(3).map { bound in
            let (name, limit) = (bound.pot.details.name, bound.limit.wording)
            return Wording("「\(name)」：\(limit.japanese)", "“\(name)”: \(limit.english)")
        }
        return Reason(
            code: "funds/held-by-limit",
            wording: Wording(
                (["充当割合か市町村ごとの上限で、今回はこれ以上配分していません。ほかの資金が入れば配分できます。"]
                    + named.map(\.japanese)).joined(),
                (["Shares or limits of a municipality leave no more for now. Other money would help."]
                    + named.map(\.english)).joined(separator: " ")))
    }
}
