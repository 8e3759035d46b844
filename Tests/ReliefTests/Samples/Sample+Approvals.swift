import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let approvals = [
        Sample(.approval(.ruleSet(Example.approvalRule(holder: "本部長")))),
        Sample(.approval(.ruleSet(Example.approvalRule())), "minimal"),
        Sample(.approval(.ruleLifted(.init(rule: .of("payment-2"))))),
        Sample(.approval(.requested(request(note: "領収書は添付済み")))),
        Sample(
            .approval(
                .requested(
                    .init(
                        request: .of("approval-2"), matter: Example.matter(.plan, "plan-1", nil),
                        by: Example.signatory("sato"), askedAt: Example.now,
                        rule: Example.approvalRule("plan-1", .plan, from: 0, persons: 1)))), "minimal"),
        Sample(
            .approval(
                .signed(
                    .init(
                        request: .of("approval-1"), reference: .of("payment-1"),
                        signature: ApprovalSignature(
                            by: Example.signatory("tanaka"), onBehalfOf: Example.signatory("mayor"), at: Example.now))))
        ),
        Sample(
            .approval(
                .signed(
                    .init(
                        request: .of("approval-1"), reference: .of("payment-1"),
                        signature: ApprovalSignature(by: Example.signatory("tanaka"), at: Example.now)))), "minimal"),
        Sample(
            .approval(
                .returned(
                    .init(
                        request: .of("approval-1"), reference: .of("payment-1"), by: Example.signatory("tanaka"),
                        returnedAt: Example.now, reason: "見積書がない")))),
        Sample(
            .approval(
                .withdrawn(
                    .init(request: .of("approval-1"), reference: .of("payment-1"), withdrawnAt: Example.now)))),
        Sample(.approval(.delegated(Example.delegation()))),
        Sample(.approval(.delegationEnded(.init(delegation: .of("deputy-1"), endedAt: Example.now)))),
        deferred(Example.orderDeed, counted: nil, "order"),
        deferred(.placeOrder(Example.orderRequest(call: nil)), counted: 79_968, "order-minimal"),
        deferred(
            .requestOrder(.of("order-1"), Example.paper, prices: [2: Example.wholeYen(130)]), counted: 79_968, "paper"),
        deferred(Example.grantDeed, counted: 500_000, "grant"),
        deferred(
            .pay(
                .of("p-1"), of: .of("c-1"),
                PaymentDetails(
                    amount: Example.wholeYen(120_000), receipt: "R-1", paidOn: Example.firstDay,
                    evidence: Evidence(units: 300, from: Example.firstDay, through: Example.firstDay))),
            counted: 300_000, ""),
        deferred(Example.paymentDeed, counted: 300_000, "minimal"),
    ]

    private static func deferred(_ deed: Deed, counted: Int64?, _ variant: String) -> Sample {
        let event = ApprovalEvent.Deferred(
            request: .of("approval-1"), reference: deed.reference,
            deferral: Deferral(deed, counted: counted.map(Example.wholeYen)))
        return variant.isEmpty ? Sample(.approval(.deferred(event))) : Sample(.approval(.deferred(event)), variant)
    }

    private static func request(note: String) -> ApprovalEvent.Requested {
        let matter = Example.matter()
        return .init(
            request: .of("approval-1"),
            matter: .init(
                kind: matter.kind, reference: matter.reference, title: matter.title, amount: matter.amount, note: note),
            by: Example.signatory("sato"), askedAt: Example.now, rule: Example.approvalRule(holder: "本部長"))
    }
}
