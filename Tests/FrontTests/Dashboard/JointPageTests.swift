import Boards
import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `The page of a joint plan` {
    /// Two grants wait for an approval of their own.
    private func scene() -> Scene {
        var scene = Scene.firstDay()
        let held = ["g-1", "g-2"].map { JointPlan.Dropped(line: $0, reason: .waitsForApproval) }
        let approval = JointPlan.Approval(by: "本部 佐藤", at: Example.now, declined: [], dropped: held)
        scene.happen(.jointPlan(.approved(.init(plan: .of("joint-1"), part: .funds, approval: approval))))
        for grant in ["g-1", "g-2"] {
            let matter = Example.matter(.grant, grant, 300_000)
            scene.happen(
                .approval(
                    .requested(
                        .init(
                            request: .of("ask-\(grant)"), matter: matter, by: Example.signatory("sato"),
                            askedAt: Example.now, rule: Example.approvalRule("grant-1", .grant, from: 1, persons: 1)))))
        }
        return scene
    }

    private func sign(_ grant: String, _ scene: inout Scene) {
        let signature = ApprovalSignature(by: Example.signatory("tanaka"), onBehalfOf: nil, at: Example.now)
        scene.happen(
            .approval(.signed(.init(request: .of("ask-\(grant)"), reference: .of(grant), signature: signature))))
    }

    private func page(_ scene: Scene) throws -> String {
        try #require(JointPlanPage(scene.desk(), .of("joint-1"))).document().string
    }

    @Test func `says how many of its grants wait now, and nothing of it once all are approved`() throws {
        var scene = scene()
        #expect(try page(scene).contains("決裁待ち2件"))
        sign("g-1", &scene)
        #expect(try page(scene).contains("決裁待ち1件") && page(scene).contains("決裁が済み配分された1件"))
        sign("g-2", &scene)
        #expect(try !page(scene).contains("決裁が済むまで配分されません"))
        #expect(try page(scene).contains("決裁が済み配分された2件"))
        let funds = try #require(JointFundsPage(scene.desk(), .of("joint-1"))).document().string
        #expect(funds.contains("使える資金が残っていない") && !funds.contains(">funds/no-money<"))
        #expect(funds.contains("決裁を経て実行された行（2）") && !funds.contains("決裁を待つ行"))
    }

    @Test func `says of a grant that was sent back that nothing came of it`() throws {
        var scene = scene()
        scene.happen(
            .approval(
                .returned(
                    .init(
                        request: .of("ask-g-1"), reference: .of("g-1"), by: Example.signatory("tanaka"),
                        returnedAt: Example.now, reason: "見積書がない"))))
        #expect(try page(scene).contains("決裁待ち1件"))
        #expect(try page(scene).contains("差し戻し・取り下げで配分されなかった1件"))
    }

    @Test func `calls no part waiting that has nothing in it`() throws {
        var scene = Scene.firstDay()
        let proposal = JointPlan.Proposal(
            goods: .of("plan-1"), roster: Example.roster(), funding: Funding(lines: [], gaps: []), basis: 1,
            proposedAt: Example.now)
        scene.happen(.jointPlan(.proposed(.init(plan: .of("joint-2"), proposal: proposal))))
        let list = JointListPage(scene.desk()).document().string
        let card = try #require(list.components(betweenEach: "<li class=\"card\">", and: "</ul>").first)
        #expect(card.components(betweenEach: "決めるものなし", and: "<").count == 2, "\(card)")
        #expect(card.components(betweenEach: "承認待ち", and: "<").count == 1, "\(card)")
    }
}
