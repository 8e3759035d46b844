import Boards
import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `Lists of headquarters` {
    @Test func `page needs by a hundred and forget none`() {
        var scene = Scene.firstDay()
        for index in 0..<230 { scene.ask("more-\(index)") }
        var (filter, seen) = (NeedFilter(), 0)
        while true {
            let slice = NeedSlice(scene.wall, filter, at: scene.now)
            seen += slice.rows.count
            #expect(slice.rows.count <= 100)
            guard slice.hasMore else { break }
            filter = NeedFilter(after: slice.rows.last?.need.id)
        }

        #expect(seen == 233)
    }

    @Test func `sum up the people of shelters that are not closed, as the first page does`() {
        var scene = Scene.firstDay()
        scene.count(Example.headcount(80), at: "shelter-2")
        #expect(ShelterListPage(scene.desk()).document().string.contains("2か所。避難者 200（確認2か所、未報告0か所）"))
        scene.happen(.site(.statusChanged(.init(site: .of("shelter-2"), status: .closed, reason: nil))))

        let page = ShelterListPage(scene.desk()).document().string
        #expect(page.contains("2か所。避難者 120（確認1か所、未報告0か所）閉鎖した1か所の人数は含みません。"))
        let english = ShelterListPage(scene.desk(.english)).document().string
        #expect(english.contains("People of 1 closed shelter are not in it."))
        let closed = ShelterListPage(scene.desk(), ShelterFilter(status: .closed)).document().string
        #expect(closed.contains("1か所。閉鎖した1か所の人数は含みません。"))
    }

    @Test func `narrow needs by item, ward and state`() {
        let scene = Scene.firstDay()
        let blankets = NeedSlice(
            scene.wall, NeedFilter(item: Example.blanket.id, ward: "東区", state: .open), at: scene.now)

        #expect(blankets.rows.map(\.need.id) == [.of("need-3")])
        #expect(NeedSlice(scene.wall, NeedFilter(ward: "北区"), at: scene.now).rows.isEmpty)
    }

    @Test func `show needs that are over only when they are asked for, and count them all`() {
        var scene = Scene.firstDay()
        for index in 0..<150 {
            scene.ask("more-\(index)")
            scene.cancel("more-\(index)")
        }
        #expect(
            NeedSlice(scene.wall, NeedFilter(), at: scene.now).rows.map(\.need.id.text) == [
                "need-1", "need-2", "need-3",
            ])

        let first = NeedSlice(scene.wall, NeedFilter(state: .cancelled), at: scene.now)
        #expect((first.rows.count, first.total, first.hasMore) == (100, 150, true))
        let rest = NeedSlice(
            scene.wall, NeedFilter(state: .cancelled, after: first.rows.last?.need.id), at: scene.now)
        #expect((rest.rows.count, rest.total, rest.hasMore) == (50, 150, false))
        #expect(Set((first.rows + rest.rows).map(\.need.id)).count == 150)
    }

    @Test func `do not trip over an address that means nothing`() {
        let filter = NeedFilter(query: { _ in "!?" })

        #expect(filter.item == nil)
        #expect(filter.state == nil)
        #expect(ShelterFilter(query: { _ in "" }) == ShelterFilter())
    }

    @Test func `narrow shelters to the silent ones`() {
        let rows = Scene.firstDay().wall.shelters.all.filter(ShelterFilter(silent: true).includes)

        #expect(rows.isEmpty)  // shelter-2 has asked for blankets
    }

    @Test func `write what was filtered into the address`() {
        #expect(
            Link("/hq/needs", [("ward", "中央"), ("item", nil), ("state", "")]).text
                == "/hq/needs?ward=%E4%B8%AD%E5%A4%AE")
    }

    @Test func `add up stock by what may still be handed out`() throws {
        var scene = Scene.firstDay()
        scene.store([(Example.details(expiry: "2016-04-15"), 7)])
        let stock = scene.wall.stockByItem(today: .of("2016-04-16"))
        let water = try #require(stock.first { $0.item == Example.water.id })
        let blankets = try #require(stock.first { $0.item == Example.blanket.id })

        #expect((water.onHand.value, water.free.value, water.expired.value) == (247, 240, 7))
        #expect(blankets.expiring == .of(50))
    }

    @Test func `say that nothing is short where all that was asked for is promised`() throws {
        var scene = Scene()
        scene.list(Example.water)
        scene.open("depot-1", SiteDetails(kind: .depot, name: "倉庫"))
        scene.open("shelter-1", SiteDetails(kind: .shelter, name: "城東小学校"))
        scene.ask("need-1", 100)
        #expect(SituationPage(scene.desk()).document().string.contains("不足している全1品目と要請を見る"))
        let need = try #require(scene.wall.shortfalls[.of("need-1")]?.need)
        let allocation = Example.allocation("allocation-1", 100, to: need)
        scene.happen(.plan(.allocated(.init(plan: .of("plan-1"), allocation: allocation))))
        let page = SituationPage(scene.desk()).document().string
        #expect(page.contains("不足している品目はありません。") && !page.contains("未完了の要請はありません。"))
    }

    @Test func `put needs for life before many others`() {
        var scene = Scene.firstDay()
        for index in 0..<5 { scene.ask("blanket-\(index)", 10, of: Example.blanket, at: "shelter-2") }
        let worst = WorstShelters(desk: scene.desk(), needs: scene.wall.needsBySite()).worst

        #expect(worst.map(\.site) == [.of("shelter-1"), .of("shelter-2")])
    }
}
