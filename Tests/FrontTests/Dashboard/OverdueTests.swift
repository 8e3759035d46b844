import Boards
import Formats
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `Needs whose moment has passed` {
    /// 30 of 130 bottles were wanted three hours ago.
    private let scene: Scene = {
        var scene = Scene.firstDay()
        scene.ask("late", 30, of: Example.blanket, neededBy: scene.now + .hours(-3))
        scene.ask("soon", 100, of: Example.blanket, neededBy: scene.now + .hours(3))
        return scene
    }()

    @Test func `are told beside what is missing, and lead to the list of them`() {
        let page = SituationPage(scene.desk()).document().string
        #expect(page.contains("うち希望時刻を過ぎたもの 30個（1件、最も古い希望"))
        #expect(page.contains("href=\"/hq/needs?item=\(Example.blanket.id)&amp;overdue=yes#needs\""))
        let english = SituationPage(scene.desk(.english)).document().string
        #expect(english.contains("30 pcs of these are overdue (1 need, the oldest since"))
    }

    @Test func `are told to partners, who have no such list`() {
        let page = PartnerPage(scene.desk(role: .partner)).document().string
        #expect(page.contains("うち希望時刻を過ぎたもの 30個"))
        #expect(!page.contains("overdue=yes"))
    }

    @Test func `are the only ones on a list that is narrowed to them, and marked on every other`() {
        let slice = NeedSlice(scene.wall, NeedFilter(query: { $0 == "overdue" ? "yes" : nil }), at: scene.now)
        #expect(slice.rows.map(\.need.id.text) == ["late"])
        let marked = NeedListPage(scene.desk()).document().string.ranges(of: "過ぎています").count
        #expect(marked == 1)
    }

    @Test func `are told before anything is bought`() throws {
        let page = try #require(RemedyPage(scene.desk(), Example.blanket.id)).document().string
        #expect(page.contains("うち希望時刻を過ぎたもの 30個"))
        #expect(page.contains("今も要るかを避難所に確かめて"))
        let calm = try #require(RemedyPage(Scene.firstDay().desk(), Example.blanket.id)).document().string
        #expect(!calm.contains("希望時刻を過ぎた"))
    }
}
