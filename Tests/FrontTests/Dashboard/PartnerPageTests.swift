import Formats
import Foundation
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `What partners see` {
    let page = PartnerPage(Scene.firstDay().desk(role: .partner)).document().string

    @Test func `is what is missing, where, and since when`() {
        #expect(
            page.contains(
                "<th scope=\"row\">城東小学校</th><td><a href=\"/partner/needs/need-1\">飲料水 500ml</a></td>"))
        #expect(page.contains("個数が不明な要請が1件"))
    }

    @Test func `stands ward by ward, so that a phone shows the city at a glance`() throws {
        let needs = try #require(page.components(separatedBy: "id=\"needs\"").last)
        let ward = try #require(needs.components(separatedBy: "<summary><strong>中央区</strong>").last)
        #expect(ward.components(separatedBy: "</details>")[0].contains("城東小学校"))
    }

    @Test func `is not what depots hold enough of, which nobody should send`() throws {
        let wanted = try #require(
            page.components(separatedBy: "id=\"shortages\"").last?.components(separatedBy: "</section>")[0])
        let parts = wanted.components(separatedBy: "id=\"in-stock\"")
        // 240 bottles lie in the depot for 100 that are missing; of blankets it has 50 for 80.
        #expect(!parts[0].contains("<strong>飲料水 500ml</strong>"))
        #expect(parts[0].contains("<strong>毛布</strong>") && parts[0].contains("求めているのは30個"))
        #expect(parts.count == 2 && parts[1].contains("飲料水 500ml"))
        let need = try #require(
            PartnerNeedPage(Scene.firstDay().desk(role: .partner), .of("need-1"))?.document().string)
        #expect(need.contains("送らないでください") && !need.contains("item=water-500ml"))
        let short = try #require(
            PartnerNeedPage(Scene.firstDay().desk(role: .partner), .of("need-3"))?.document().string)
        #expect(short.contains("/offers/new?kind=goods&amp;item=blanket"))
    }

    @Test func `is nothing of a shelter that is closed, whose needs headquarters is led to`() {
        var scene = Scene.firstDay()
        for shelter in ["shelter-1", "shelter-2"] {
            scene.tell(.changeStatus(.closed, reason: nil, at: Example.now), of: shelter)
        }
        let page = PartnerPage(scene.desk(role: .partner)).document().string
        #expect(page.contains("いま求めている品目はありません。") && !page.contains("個数が不明な要請"))
        #expect(!page.contains("toEnd"))

        let needs = "href=\"/hq/needs?toEnd=yes#needs\""
        for page in [SituationPage(scene.desk()).document(), NeedListPage(scene.desk()).document()] {
            #expect(page.string.contains(needs) && page.string.contains("残る要請3件"))
        }
        let list = NeedListPage(scene.desk(), NeedFilter(isToEnd: true)).document().string
        #expect(list.contains("3件のうち3件を表示"))
        #expect(NeedListPage(scene.desk()).document().string.contains("0件のうち0件を表示"))
        let record = ShelterRecordPage(scene.desk(), .of("shelter-2"))?.document().string ?? ""
        #expect(record.contains("残っている要請1件") && record.contains("href=\"/s/shelter-2#own\""))
    }

    @Test func `is where people are missing, by qualification, site and day`() throws {
        let staffing = try #require(page.components(separatedBy: "id=\"staffing\"").last)
        #expect(staffing.contains("のべ2人不足"))
        #expect(staffing.contains("href=\"/offers/new?kind=people\""))
        let ward = try #require(staffing.components(separatedBy: "<summary><strong>中央区</strong>").last)
        let table = ward.components(separatedBy: "</details>")[0]
        #expect(table.contains("<th scope=\"row\">城東小学校</th>"))
        #expect(table.contains("4月17日（日）"))
        #expect(!staffing.contains("急ぎ") && !staffing.contains("山田"))
    }

    @Test func `is never what anybody noted`() {
        #expect(!page.contains("乳児の母親が発熱"))
        #expect(!page.contains("発熱"))
    }

    @Test func `is neither people nor a way into headquarters`() {
        #expect(!page.contains("120人"))
        #expect(!page.contains("href=\"/hq"))
    }

    @Test func `can be had as data`() {
        for ending in ["atom", "json", "geojson", "csv"] { #expect(page.contains("href=\"/feed/needs.\(ending)\"")) }
    }
}

@Suite struct `What anybody sees` {
    @Test func `is how many people are wanted in the whole city, and not where`() throws {
        let page = WantedPage(
            shell: try EveryPage(.japanese).shell(nil, "/offers"), wall: Scene.firstDay().wall, now: Example.now
        ).document.string

        #expect(page.contains("資格のいらない仕事 のべ2人"))
        #expect(page.contains("今日から3日の配置枠"))
        #expect(!page.contains("城東小学校") && !page.contains("急ぎ"))
    }
}
