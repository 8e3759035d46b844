import Boards
package import Formats
import Relief
import Vocabulary

/// What NPO partners see: which goods and people are missing where, in sums and by shelter, and never what anybody noted.
package struct PartnerPage: Sendable {
    let desk: Desk

    package init(_ desk: Desk) { self.desk = desk }

    package func document() -> HTML {
        desk.document(Wording("支援団体のページ", "Partner page"), path: "/partner", isLive: true) { html in
            html.h1(desk.say("いま不足しているもの", "What is missing now"))
            html.p(
                desk.say(
                    "避難所の要請から、受領済みと手配済みを引いた数です。送る前に本部へ連絡してください。",
                    "What shelters asked for, less what has arrived or is promised. Contact headquarters before you send."
                ))
            html.p { html in
                html.a(desk.say("支援を申し出る", "Offer help"), .href("/partner/offers"), .class("button primary"))
                html.text(" ")
                html.a(desk.say("公開ページ：いま必要なもの", "Public page: what is wanted now"), .href("/offers"))
            }
            html.div(.class("two-columns")) { html in
                desk.section(desk.say("地図", "Map"), id: "map", &html) { html in
                    desk.asOf(&html)
                    SiteMap(desk: desk, needs: desk.wall.needsBySite(), isForHeadquarters: false).draw(&html)
                }
                desk.section(desk.say("品目ごとの不足", "Shortages by item"), id: "shortages", &html) { html in
                    desk.asOf(&html)
                    ShortageBars(desk: desk, shortages: desk.wall.shortfalls.shortages()).draw(&html)
                    held(&html)
                }
            }
            PartnerNeeds(desk: desk).draw(&html)
            PartnerStaffing(desk: desk).draw(&html)
            PartnerFeeds(desk: desk).draw(&html)
        }
    }

    private func held(_ html: inout HTML) {
        let count = desk.wall.shortfalls.held.count
        guard count > 0 else { return }
        html.p(
            desk.say(
                "ほかに、個数が不明な要請が\(count)件あります（確認中のため合計に含みません）。",
                "Another \(count.english("need is", "needs are")) of unknown size, being confirmed, and in no sum."),
            .class("note"))
    }
}
