import Boards
import Formats
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `A plan under review` {
    /// A reason as long as the engine writes them.
    static let long = Reason(
        code: "scarcity",
        wording: Wording(
            String(repeating: "飲料水の在庫が足りないため公平に分けました。", count: 5),
            String(repeating: "Not enough water; a fair share for all. ", count: 5)))

    func large(lines: Int, shortfalls: Int) -> Scene {
        var scene = Scene.firstDay()
        for index in 0..<max(lines, shortfalls) { scene.ask("large-\(index)", 10, at: "shelter-\(index % 450)") }
        scene.propose("plan-2", (0..<lines).map(line), shortfalls: (0..<shortfalls).map(shortfall))
        return scene
    }

    private func line(_ index: Int) -> Allocation {
        Allocation(
            id: .of("line-\(index)"), lot: .of("lot-1"), need: .of("large-\(index)"), depot: .of("depot-1"),
            shelter: .of("shelter-\(index % 450)"), item: Example.water.id, pieces: .of(4), reason: Self.long)
    }

    private func shortfall(_ index: Int) -> Shortfall {
        Shortfall(need: .of("large-\(index)"), missing: .of(6), reason: Self.long)
    }

    @Test func `names what a depot's limit on weight could not be checked for`() throws {
        var scene = Scene.firstDay()
        #expect(try !page(scene).contains("unchecked-weights"))
        scene.tell(.limitDispatch(.of(12_000_000)), of: "depot-1")
        #expect(try page(scene).contains("スタジアム（1日12,000kgまで）：飲料水 500ml"))
    }

    private func page(_ scene: Scene) throws -> String {
        try #require(PlanPage(scene.desk(), .of("plan-1"))).document().string
    }

    @Test func `stays below one and a half megabytes with two thousand lines`() throws {
        let scene = large(lines: 2000, shortfalls: 2000)
        let page = try #require(PlanPage(scene.desk(), .of("plan-2"))).document()

        #expect(page.bytes.count < 1_500_000)
        #expect(page.string.components(betweenEach: "<details id=\"to-", and: ">").count == 450)
        #expect(page.string.contains("?reason=scarcity"))
        #expect(!page.string.contains(">scarcity<"), "a code is for programs: its name stands there")
    }

    @Test func `shows every shortfall of one reason on demand`() throws {
        let scene = large(lines: 0, shortfalls: 120)
        let view = PlanView(query: { $0 == "reason" ? "scarcity" : nil })
        let page = try #require(PlanPage(scene.desk(), .of("plan-2"), view)).document().string

        #expect(page.components(betweenEach: "<li><strong>", and: "</li>").count == 120)
    }

    @Test func `goes on from shelter to shelter and forgets none`() {
        let scene = large(lines: 4500, shortfalls: 0)
        guard let plan = scene.wall.plans.latest else { return }
        var (after, seen) = (ID<Site>?.none, 0)
        repeat {
            let page = PlanLines(desk: scene.desk(), plan: plan, after: after).page
            seen += page.shelters.map(\.lines.count).reduce(0, +)
            after = page.hasMore ? page.shelters.last?.site : nil
        } while after != nil

        #expect(seen == 4500)
    }

    @Test func `counts who is served in full, in part and not at all`() throws {
        var scene = Scene.firstDay()
        scene.propose(
            "plan-2", [Example.allocation("allocation-2", 40)],
            shortfalls: [
                Shortfall(need: .of("need-1"), missing: .of(60), reason: Self.long),
                Shortfall(need: .of("need-3"), missing: .of(80), reason: Self.long),
            ])
        let review = PlanReview(try #require(scene.wall.plans.latest), on: scene.wall)

        #expect((review.full, review.partly, review.notAtAll) == (0, 1, 1))
        #expect(review.tiers[.life]?.before == 0)
        #expect(review.tiers[.life]?.share.percent == 40)
        #expect(review.tiers[.health]?.share.percent == 0)
    }

    @Test func `counts what a need had before, and a need with two reasons once`() throws {
        var scene = Scene.firstDay()
        // 100 asked, 60 promised before; the plan adds nothing and says twice why.
        let two = [
            Shortfall(need: .of("need-1"), missing: .of(30), reason: Self.long),
            Shortfall(need: .of("need-1"), missing: .of(10), reason: Example.reason),
        ]
        scene.propose("plan-2", [], shortfalls: two)
        let plan = try #require(scene.wall.plans.latest)
        let review = PlanReview(plan, on: scene.wall)

        #expect((review.full, review.partly, review.notAtAll) == (0, 1, 0))
        #expect(plan.needsLeftShort == 1)
        let page = try #require(PlanPage(scene.desk(), .of("plan-2"))?.document().string)
        #expect(page.contains("残る不足（1件）"))
        #expect(page.contains("両方の理由に数えています"))
        let once = try #require(PlanPage(scene.desk(), .of("plan-1"))?.document().string)
        #expect(!once.contains("両方の理由に数えています"))
    }

    @Test func `says who decided, when, and which lines fell out`() throws {
        var scene = Scene.firstDay()
        let plan = try #require(scene.wall.plans.latest)
        let rejected = Example.events(
            PlanDecider.self, .reject(reason: "国道443号通行止め", by: "本部 田中", at: Example.now), from: plan)
        for event in rejected { scene.happen(.plan(event)) }
        let page = try #require(PlanPage(scene.desk(), plan.id)).document().string

        #expect(page.contains("本部 田中が4月16日 10:00（1時間前）に却下：国道443号通行止め"))
        #expect(!page.contains("/approve"))
    }

    @Test func `can be approved or rejected while nobody has decided`() throws {
        let page = try #require(PlanPage(Scene.firstDay().desk(.english), .of("plan-1"))).document().string

        #expect(page.contains("action=\"/hq/plans/plan-1/approve\""))
        #expect(page.contains("action=\"/hq/plans/plan-1/reject\""))
        #expect(page.contains("Lives depend on it."))
    }

    @Test func `is nothing when there is no such plan`() {
        #expect(PlanPage(Scene().desk(), .of("plan-9")) == nil)
    }
}
