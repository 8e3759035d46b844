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
    ]

    private static func request(note: String) -> ApprovalEvent.Requested {
        let matter = Example.matter()
        return .init(
            request: .of("approval-1"),
            matter: .init(
                kind: matter.kind, reference: matter.reference, title: matter.title, amount: matter.amount, note: note),
            by: Example.signatory("sato"), askedAt: Example.now, rule: Example.approvalRule(holder: "本部長"))
    }
}
