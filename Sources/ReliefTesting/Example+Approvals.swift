package import Relief
package import Vocabulary

extension Example {
    package static func wholeYen(_ value: Int64) -> Yen { required(Yen(value), "\(value) is no amount of money") }

    package static func approvalRule(
        _ id: String = "payment-2", _ kind: ApprovalKind = .payment, from: Int64 = 1_000_000, persons: Int = 2,
        holder: String? = nil
    ) -> ApprovalRule {
        ApprovalRule(
            id: .of(id), kind: kind, from: wholeYen(from), persons: persons, role: .headquarters, holder: holder,
            note: RuleNote(
                reason: Wording("高額の支払は2人で確かめる", "Two persons look at large payments"), source: "市の専決規程（例）",
                isVerified: false))
    }

    package static func signatory(_ name: String, _ role: Role = .headquarters) -> Signatory {
        Signatory(token: .of("token-\(name)"), role: role, name: name)
    }

    package static func matter(
        _ kind: ApprovalKind = .payment, _ reference: String = "payment-1", _ amount: Int64? = 1_200_000
    ) -> ApprovalRequest.Matter {
        .init(kind: kind, reference: .of(reference), title: "毛布500枚の代金", amount: amount.map(wholeYen))
    }

    package static func ask(
        _ id: String = "approval-1", _ matter: ApprovalRequest.Matter = matter(), by: String = "sato",
        rule: ApprovalRule? = approvalRule(), earlier: [ApprovalRequest] = []
    ) -> ApprovalCommand {
        .ask(.of(id), matter, by: signatory(by), rule: rule, earlier: earlier, at: now)
    }

    package static func delegation(
        _ id: String = "deputy-1", from: String = "mayor", to: String = "tanaka", starts: Moment = now,
        ends: Moment = now + .hours(12)
    ) -> Delegation {
        Delegation(
            id: .of(id), from: signatory(from), to: signatory(to), starts: starts, ends: ends, reason: "仮眠")
    }

    /// Everything that an order can say.
    package static let orderDeed = Deed.placeOrder(
        OrderRequest(
            order: .of("order-1"), agreement: .of("agreement-1"), destination: .of("depot-1"),
            neededBy: .of("2016-04-18T12:00"),
            lines: [
                .init(item: water.id, quantity: 34), .init(item: riceBall.id, quantity: 500, price: wholeYen(130)),
            ],
            call: call, paper: paper, note: "搬入口は北側", isMeantAgain: true))
    package static let grantDeed = Deed.grant(.of("g-1"), from: .of("pot-1"), for: .of("r-1"), wholeYen(500_000))
    package static let paymentDeed = Deed.pay(
        .of("p-1"), of: .of("c-1"), PaymentDetails(amount: wholeYen(120_000), receipt: "R-1", paidOn: firstDay))
}
