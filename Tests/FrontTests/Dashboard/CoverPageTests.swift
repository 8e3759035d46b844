import Boards
import Formats
import Front
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The page of days of cover` {
    private func scene() -> Scene {
        var scene = Scene()
        scene.list(Example.water, Example.riceBall)
        for event in Example.rules(Example.meals, Example.drinking) { scene.happen(.rule(event)) }
        scene.open("shelter-1", SiteDetails(kind: .shelter, name: "城東小学校", ward: "中央区"))
        scene.open("shelter-2", SiteDetails(kind: .shelter, name: "白川中学校", ward: "東区"))
        scene.open("depot-1", SiteDetails(kind: .depot, name: "スタジアム"))
        scene.count(Example.headcount(100), at: "shelter-1")
        scene.store([(Example.details(Example.riceBall), 1000)])
        return scene
    }

    private func page(_ scene: Scene, role: Role = .headquarters, _ filter: CoverFilter = CoverFilter()) -> String {
        CoverPage(scene.desk(role: role), filter).document().string
    }

    @Test func `shows what is reckoned with the sum beside it, marked`() {
        let page = page(scene(), CoverFilter(staple: .of("meals")))

        #expect(page.contains("避難者 100人 × 3食 × 3日 = 900食"))
        #expect(page.contains("（推計）"))
        #expect(page.contains(">推計</span>"))
    }

    @Test func `shows a claim far above with its ratio, and the form that takes it in full`() {
        var scene = scene()
        scene.ask("need-1", 5000, of: Example.riceBall)
        let page = page(scene)

        #expect(page.contains("合計5,000食 ÷ 人数から説明できる3日分 900食 = 555%"))
        #expect(page.contains("自動で計画するのは1,080個まで"))
        #expect(page.contains("action=\"/hq/needs/need-1/lift-cap\""))
        #expect(!self.page(scene, role: .auditor).contains("lift-cap"))
    }

    @Test func `does not draw what nobody knows as empty`() {
        var scene = scene()
        #expect(page(scene).contains("人数か手持ちが不明のため計算できません"))
        let record = ShelterRecordPage(scene.desk(), .of("shelter-1"))?.document().string ?? ""
        #expect(record.contains("何日分か不明: "))
        #expect(record.contains("食料、飲料水（手持ちの報告も、受領・輸送中の便もありません）"))
        #expect(!record.contains("0日（切れています）"))

        let report = HoldingReport(observedAt: Example.now, units: 0, isEnough: false)
        let place = HoldingSite(Example.shelter())
        for event in Example.events(HoldingDecider.self, .report(Example.meals, report, at: Example.now), from: place) {
            scene.happen(.holding(event))
        }
        let known = page(scene)
        #expect(known.contains("0日（切れています）"))
        #expect(known.contains("24時間未満"))
    }

    @Test func `shows what is held back, for whom, and lets it go`() {
        let page = page(scene())

        #expect(page.contains("食料 100食"))
        #expect(page.contains("使える在庫1,000食の10%以内") && !page.contains("‰"))
        #expect(page.contains("白川中学校"))
        #expect(page.contains("まだ報告なし"))
        #expect(page.contains("action=\"/hq/sites/shelter-2/reserve/release\""))
    }

    @Test func `gives every rule with its source and whether it was verified`() {
        #expect(page(scene()).contains("出典（確認済み）: 東京都の被害想定"))
    }

    @Test func `is narrowed by staple and ward`() {
        let page = page(scene(), CoverFilter(staple: .of("water"), ward: "中央区"))
        #expect(page.contains("× 6本 × 3日"))
        #expect(!page.contains("× 3食 × 3日"))
        #expect(!page.contains("白川中学校"))
    }

    @Test func `marks a shelter with more people than it holds`() throws {
        var scene = scene()
        scene.open("small", SiteDetails(kind: .shelter, name: "小さい集会所", capacity: .of(160)))
        scene.count(Example.headcount(160), at: "small")
        func page() throws -> String {
            try #require(ShelterRecordPage(scene.desk(), .of("small"))?.document().string)
        }
        #expect(try !page().contains("収容人数を超えています"))
        scene.count(Example.headcount(32_600), at: "small")
        #expect(try page().contains("160人（▲報告は32,600人：収容人数を超えています）"))
    }

    @Test func `counts an approved estimate as it counted the proposed one`() throws {
        var scene = scene()
        try Self.proposeEstimate(&scene)
        let plan = try #require(scene.wall.plans.latest)
        let before = PlanReview(plan, on: scene.wall)
        // Whoever approves makes the estimate a need of as many pieces as are promised.
        let raise = Example.raise(
            "plan-1-1", 600, of: Example.riceBall, at: scene.wall.site(.of("shelter-1")) ?? Example.shelter("shelter-1")
        )
        scene.happen(.need(Example.raised(raise)))
        let after = PlanReview(plan, on: scene.wall)

        #expect(before.tiers[.life]?.asked == 900)
        #expect(after.tiers == before.tiers)
        #expect((after.full, after.partly, after.notAtAll) == (0, 1, 0))
        let report = FairnessReport(scene.wall.outline(of: plan), at: Example.now)
        #expect((report.full, report.partly, report.nothing) == (0, 1, 0))
    }

    @Test func `says in the plan which lines are reckoned`() throws {
        var scene = scene()
        try Self.proposeEstimate(&scene)
        let page = try #require(PlanPage(scene.desk(), .of("plan-1"))?.document().string)

        #expect(page.contains("避難者 100人 × 3食 × 3日 = 900食（推計）"))
        #expect(page.contains("城東小学校 おにぎり 不足300個"))
    }

    private static func proposeEstimate(_ scene: inout Scene) throws {
        let estimate = PlanEstimate(
            need: .of("plan-1-1"), site: .of("shelter-1"), item: Example.riceBall.id, staple: .of("meals"),
            pieces: .of(900), formula: Wording("避難者 100人 × 3食 × 3日 = 900食（推計）", "100 people (estimate)"))
        let line = Allocation(
            id: .of("a-1"), lot: .of("lot-1"), need: .of("plan-1-1"), depot: .of("depot-1"), shelter: .of("shelter-1"),
            item: Example.riceBall.id, pieces: .of(600), reason: Example.reason)
        let short = Shortfall(need: .of("plan-1-1"), missing: .of(300), reason: Example.reason)
        scene.happen(
            .plan(
                .proposed(
                    .init(
                        plan: .of("plan-1"), allocations: [line], shortfalls: [short], estimates: [estimate], basis: 1,
                        proposedAt: Example.now))))
    }
}
