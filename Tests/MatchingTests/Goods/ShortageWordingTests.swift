import Matching
import Testing
import Vocabulary

/// Whether somebody who has never seen the program can tell why it was 40 of 100.
@Suite struct `The reason of a shortage` {
    /// Four hundred bottles in two depots, ten shelters that ask for a thousand; 120 more lie behind a slide.
    private func scene() -> GoodsScene {
        var scene = GoodsScene(depots: ["east", "north", "south"], shelters: (0..<10).map { "s\($0)" })
        for link in 0..<10 {
            scene.links.isOpen[link] = false
            scene.links.closure[link] = "r57"
        }
        scene.lot("a", 120, at: 0)
        scene.lot("b", 250, at: 1)
        scene.lot("c", 150, at: 2)
        for shelter in 0..<10 { scene.need("\(shelter)", 100, at: Int32(shelter)) }
        return scene
    }

    private func names(_ problem: GoodsProblem) -> GoodsNames {
        GoodsNames(
            of: problem, items: [Wording("飲料水", "water")],
            depots: [Wording("東拠点", "East"), Wording("北拠点", "North"), Wording("南拠点", "South")],
            shelters: [Wording("白川小学校", "Shirakawa school")], units: ["本"],
            closures: ["r57": Wording("国道57号 崩落", "route 57, slide")])
    }

    private func wording(_ scene: GoodsScene) throws -> Wording {
        let problem = try scene.problem()
        let plan = FairAllocation.plan(for: problem)
        return try #require(plan.shortfalls.first { $0.need == 0 }).reason.wording(names(problem))
    }

    @Test func `says how much there is, where, who else asks, and what would change it`() throws {
        let wording = try wording(scene())

        #expect(
            wording.japanese
                == "飲料水は、要請100本のうち40本です(40%)。届けられる在庫は北拠点・南拠点の400本です。"
                + "同じ在庫を10件の要請(合計1,000本)が必要としていて、在庫はその40%分です。割合がいちばん低い所から順に公平に分けました。"
                + "在庫が10本増えるごとに約1ポイント上がり、あと600本で全件を満たせます。"
                + "東拠点から白川小学校ほか9か所への通行止め(国道57号 崩落)が解ければ、残っている120本も使えます。")
        #expect(
            wording.english.hasPrefix(
                "water: 40 of the 100 asked for (40 %). Within reach: 400 at North, South. "
                    + "10 needs ask for 1,000, of which that is 40 %; the lowest shares were raised first. "
                    + "Every 10 more raise the share by about one point; 600 more would serve them all."))
    }
}
