import Boards
import Formats
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `The list of consignments` {
    /// Three that wait: two for 城東小学校 (じょうとう), one for the shelter on the other side; and one on its way there.
    private static func scene() -> Scene {
        var scene = Scene()
        scene.open("depot-1", SiteDetails(kind: .depot, name: "南区倉庫", ward: "南区"))
        scene.open("shelter-1", SiteDetails(kind: .shelter, name: "城東小学校", kana: "ジョウトウショウガッコウ", ward: "東区"))
        scene.open("shelter-2", SiteDetails(kind: .shelter, name: "<b>西体育館</b>", ward: "西区"))
        for id in ["one", "two"] { scene.send(Example.prepare(id), id: id) }
        for id in ["three", "four"] {
            scene.send(
                Example.prepare(id, [Example.allocation(to: Example.need(at: Example.shelter("shelter-2")))]), id: id)
        }
        scene.send(.load([:]), .depart(vehicle: "熊本１００あ１２-３４", at: Example.now), id: "four")
        return scene
    }

    private static func page(
        _ scene: Scene, _ text: String? = nil, _ state: Consignment.State? = nil, role: Role = .headquarters
    ) -> String {
        ConsignmentListPage(scene.desk(role: role), ConsignmentFilter(text: text, state: state)).document().string
    }

    private static func found(_ page: String) -> [String] {
        page.matches(of: /id="lines-([a-z]+)"/).map { String($0.1) }.sorted()
    }

    @Test func `marks a truck that has been out for more than six hours`() {
        var scene = Scene.firstDay()
        scene.send(.load([:]), .depart(vehicle: nil, at: Example.now))
        #expect(!Self.page(scene).contains("6時間以上未着"))
        scene.now = Example.now + .hours(7)
        #expect(Self.page(scene).contains("6時間以上未着"))
    }

    @Test func `marks what came short, broken or wrong, with the note of the shelter`() {
        var scene = Scene.firstDay()
        let found = Example.receipt(received: 40, damaged: 5, wrong: 2)
        scene.send(.load([:]), .receive([found], note: "<雨>", at: Example.now))
        let page = Self.page(scene)
        #expect(page.contains("破損5・品違い2") && page.contains("備考：&lt;雨&gt;"))
        #expect(page.contains("未着"))
        #expect(!Self.page(Scene.firstDay()).contains("破損"))
    }

    @Test(arguments: [
        ("城東", ["one", "two"]), ("じょうとう", ["one", "two"]), ("ｼﾞｮｳﾄｳ", ["one", "two"]), ("西 体育館", ["four", "three"]),
        ("西区", ["four", "three"]), ("南区倉庫", ["four", "one", "three", "two"]), ("あ12-34", ["four"]),
        ("shelter-2", ["four", "three"]),
        ("南区 城東", ["one", "two"]), ("西区　熊本100", ["four"]), ("城東 西区", []), ("　", ["four", "one", "three", "two"]),
        ("three", ["three"]),
        ("北", []), ("", ["four", "one", "three", "two"]),
    ]) func `is searched by place, ward, vehicle or number, however it is written`(_ text: String, _ ids: [String]) {
        #expect(Self.found(Self.page(Self.scene(), text)) == ids)
    }

    @Test func `says how many of each state fit, and for whom there is none`() {
        let page = Self.page(Self.scene(), "西区")
        #expect(page.contains("「西区」の便：配送中 1・積込済み 0・積込待ち 1・受領済み 0"))
        #expect(page.contains("配送中（1）") && page.contains("積込待ち（1）") && !page.contains("受領済み（"))
        #expect(Self.page(Self.scene()).contains("受領済み（0）"))
        #expect(Self.page(Self.scene(), "<北>").contains("「&lt;北&gt;」に当てはまる便はありません。"))
        #expect(Self.found(Self.page(Self.scene(), "西区", .prepared)) == ["three"])
    }

    @Test func `keeps what was looked for in its form, its pages and in the other language`() {
        var scene = Self.scene()
        for number in 1...150 { scene.send(Example.prepare("more-\(number)"), id: "more-\(number)") }
        let page = Self.page(scene, "城東", .prepared)
        #expect(page.contains(#"name="q" value="城東""#))
        #expect(page.contains("/hq/consignments?q=%E5%9F%8E%E6%9D%B1&amp;state=prepared&amp;after="))
        #expect(page.contains("次へ（あと52便）"))
        #expect(page.contains("/hq/consignments?q=%E5%9F%8E%E6%9D%B1&amp;state=prepared&amp;lang=en"))
    }

    @Test func `is gone through page by page, each once`() throws {
        var scene = Scene.firstDay()
        for number in 1...403 { scene.send(Example.prepare("truck-\(number)"), id: "truck-\(number)") }
        let all = Self.page(scene)
        #expect(all.contains("ほか384便も見る") && all.contains("/hq/consignments?state=prepared"))

        var (after, seen) = (ID<Consignment>?.none, [String]())
        repeat {
            let filter = ConsignmentFilter(state: .prepared, after: after)
            let page = ConsignmentListPage(scene.desk(role: .carrier), filter).document().string
            seen += page.matches(of: /\/consignments\/([a-z0-9-]+)"/).map { String($0.1) }
            after = page.firstMatch(of: /after=([a-z0-9-]+)"/).flatMap { ID(String($0.1)) }
        } while after != nil
        #expect(seen.count == Set(seen).count && seen.count == 404)
    }
}
