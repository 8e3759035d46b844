import Formats
import Front
import Relief
import ReliefTesting
import Testing

@Suite struct `What nobody has said` {
    @Test func `is unknown in the key figures and never zero`() {
        var scene = Scene()
        scene.open("shelter-1", SiteDetails(kind: .shelter, name: "城東小学校"))
        let page = SituationPage(scene.desk()).document().string

        #expect(page.contains("<strong class=\"figure-value\">不明</strong>"))
        #expect(page.contains("1か所中0か所で確認"))
        #expect(!page.contains("0人"))
    }

    @Test func `is unknown in the list of shelters`() {
        var scene = Scene()
        scene.open("shelter-1", SiteDetails(kind: .shelter, name: "城東小学校"))
        let page = ShelterListPage(scene.desk()).document().string

        #expect(page.contains("<td class=\"number\">不明</td><td>未報告</td>"))
        #expect(page.contains("未報告1か所"))
    }

    @Test func `is unknown on the shelter's own page`() throws {
        let page = try #require(ShelterRecordPage(Scene.firstDay().desk(), .of("shelter-2"))).document().string

        #expect(page.contains("不明（まだ報告がありません）"))
    }

    @Test func `is unknown at a depot without a sheet`() {
        var scene = Scene()
        scene.open("depot-1", SiteDetails(kind: .depot, name: "スタジアム"))
        let page = StockPage(scene.desk()).document().string

        #expect(page.contains("在庫：不明（在庫表が未報告）"))
        #expect(page.contains("未報告 1か所"))
    }

    @Test func `is the missing part of a held need`() {
        let page = NeedListPage(Scene.firstDay().desk()).document().string

        #expect(page.contains("3箱（入数不明）"))
        #expect(page.contains("<td class=\"number\">不明</td>"))
    }

    @Test func `does not turn a real zero into unknown`() {
        var scene = Scene()
        scene.open("shelter-1", SiteDetails(kind: .shelter, name: "城東小学校"))
        scene.count(Example.headcount(0), at: "shelter-1")

        #expect(ShelterListPage(scene.desk()).document().string.contains("<td class=\"number\">0人</td>"))
    }
}
