import CommandPost
import Relief
import Vocabulary

/// What a city begins with whose desks do nothing but let things wait and go on: rules, and money to be given out.
extension City {
    static var deedBeginnings: [ReliefCommand] { deedRules + (means.flatMap(\.self) + bound).map { .fund($0) } }

    private static var deedRules: [ReliefCommand] {
        let rules: [(ApprovalKind, Int64, Int)] = [
            (.grant, 60_000, 1), (.grant, 150_000, 2), (.payment, 20_000, 1), (.order, 50_000, 1), (.order, 200_000, 2),
        ]
        return rules.enumerated().map { number, rule in
            .setApprovalRule(
                ApprovalRule(
                    id: ID("rule", number: UInt64(number + 1)), kind: rule.0, from: Yen(clamping: rule.1),
                    persons: rule.2, role: .headquarters, note: note))
        }
    }

    /// A deposit in each pot that pays for requests, and a request beside it.
    private static var means: [[FundCommand]] {
        pots.filter { $0.source.servesRequests }.enumerated().map { number, pot in
            let id = UInt64(number + 1)
            let details = FundRequestDetails(
                title: "要望 \(id)", applicant: "地域福祉課", amount: Yen(clamping: 600_000), purpose: purposes[number % 2],
                municipality: municipalities[number % 2], tier: .health)
            return [
                .payIn(
                    ID("d", number: id), to: pot.id,
                    MoneyIn(
                        amount: Yen(clamping: 500_000), payer: "寄付者", declared: pot.source,
                        receivedOn: LocalDate(daysSinceEpoch: 0))),
                .request(ID("f", number: id), details),
            ]
        }
    }

    /// Money that is bound already, and can be paid; the grant is small enough to need nobody.
    private static var bound: [FundCommand] {
        let details = CommitmentDetails(amount: Yen(clamping: 55_000), payee: "業者 1", subject: "契約")
        return [
            .grant(
                ID("g", number: 1), from: pot(of: .budget), for: ID("f", number: 1), Yen(clamping: 55_000)),
            .commit(ID("c", number: 1), from: ID("g", number: 1), details),
        ]
    }
}
