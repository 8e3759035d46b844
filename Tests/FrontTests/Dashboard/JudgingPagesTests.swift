import Boards
import CommandPost
import Formats
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `A page that judges plans` {
    /// Forty of a hundred bottles, and nothing of eighty blankets.
    private func scene() -> Scene {
        var scene = Scene.firstDay()
        scene.propose(
            "plan-2", [Example.allocation("allocation-2", 40)],
            shortfalls: [
                Shortfall(need: .of("need-1"), missing: .of(60), reason: `A plan under review`.long),
                Shortfall(need: .of("need-3"), missing: .of(80), reason: `A plan under review`.long),
            ])
        return scene
    }

    @Test func `says on the shelter's record why it is 40 of 100`() throws {
        let page = try #require(ShelterRecordPage(scene().desk(), .of("shelter-1"))).document().string

        #expect(page.contains("飲料水 500ml 100個のうち40個（40%）"))
        #expect(page.contains("スタジアムから40個"))
        #expect(page.contains("飲料水の在庫が足りないため公平に分けました。"))
    }

    @Test func `says so in the plan as well`() throws {
        let page = try #require(PlanPage(scene().desk(), .of("plan-2"))).document().string

        #expect(page.contains("100個のうち40個（40%）"))
        #expect(page.contains("/hq/plans/plan-2/fairness"))
        #expect(page.contains("/hq/plans/plan-2/compare"))
    }

    @Test func `says so on the shelter's own page once the plan is approved`() throws {
        var scene = scene()
        func page() throws -> String {
            ShelterPage(
                shell: try EveryPage(.japanese).shell(.shelter, "/s/shelter-1"), wall: scene.wall,
                site: try #require(scene.wall.site(.of("shelter-1"))), now: scene.now, commandKey: "k"
            ).document.string
        }
        #expect(try !page().contains("この数になった理由"))

        let approved = PlanEvent.Approved(plan: .of("plan-2"), by: "本部", approvedAt: Example.now, dropped: [])
        scene.happen(.plan(.approved(approved)))
        #expect(try page().contains("この数になった理由"))
        #expect(try page().contains("飲料水の在庫が足りないため公平に分けました。"))
    }

    @Test func `names the worst-off with their reason, and the formula beside the number`() throws {
        let page = try #require(FairnessPage(scene().desk(), .of("plan-2"))).document().string

        #expect(page.contains("いちばん届かない避難所（2）"))
        #expect(page.contains("G = Σᵢ Σⱼ |cᵢ − cⱼ| ÷ (2 n Σ cᵢ) = 0.500"))
        #expect(page.components(betweenEach: "class=\"bin\">", and: "<").count == FairnessReport.bins)
    }

    @Test func `holds a plan against the one before it`() throws {
        let page = try #require(ComparePage(scene().desk(), .of("plan-2"), with: nil)).document().string

        #expect(page.contains("−60"))
        #expect(page.contains("100個 → 40個"))
        #expect(ComparePage(scene().desk(), .of("plan-2"), with: .of("plan-9")) == nil)
        #expect(FairnessPage(scene().desk(), .of("plan-9")) == nil)
    }

    @Test func `draws what is lost to the left and never thinner than can be seen`() {
        let bar = GainBar(lost: 1, gained: 1000, most: 1000)

        #expect(bar.width(of: 1) == 8)
        #expect(bar.width(of: 1000) == 500)
        #expect(bar.width(of: 0) == 0)
    }
}

@Suite struct `Choosing a part of a plan` {
    private func page(_ pairs: (String, String)...) throws -> String {
        let view = ChooseView(pairs.map { ($0.0, $0.1) })
        return try #require(ChoosePage(Scene.firstDay().desk(), .of("plan-1"), view)).document().string
    }

    @Test func `ticks nothing beforehand and approves nothing without a look`() throws {
        let page = try page()

        #expect(!page.contains(" checked"))
        #expect(!page.contains("/approve"))
        #expect(page.contains("value=\"depot-1\""))
    }

    @Test func `shows what a choice comes to before it is made`() throws {
        let page = try page(("by", "shelter"), ("pick", "shelter-1"), ("mode", "only"))

        #expect(page.contains("承認して1行を割り当てる"))
        #expect(page.contains("action=\"/hq/plans/plan-1/approve\""))
        #expect(page.contains("name=\"pick\" value=\"shelter-1\""))
    }

    @Test func `says so when nothing would be left`() throws {
        #expect(try page(("by", "depot"), ("pick", "depot-1"), ("mode", "except")).contains("承認する行がありません。"))
    }

    @Test(arguments: ["only", "except"]) func `says what is missing when nothing is ticked`(_ mode: String) throws {
        #expect(try page(("by", "shelter"), ("mode", mode)).contains("何もチェックされていません"))
        #expect(try !page(("by", "shelter")).contains("何もチェックされていません"))
    }

    @Test func `passes over names that the plan does not have`() throws {
        #expect(try !page(("by", "line"), ("pick", "allocation-9"), ("mode", "only")).contains("/approve\""))
    }

    @Test(arguments: ["depot", "shelter", "line"]) func `is there by depot, shelter and line`(_ by: String) throws {
        #expect(try page(("by", by)).contains("aria-current=\"page\""))
    }
}
