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
            html.p(.class("row")) { html in
                html.a(desk.say("支援を申し出る", "Offer help"), .href("/partner/offers"), .class("button primary"))
                html.text(" ")
                html.a(desk.say("公開ページ：いま必要なもの", "Public page: what is wanted now"), .href("/offers"))
            }
            html.div(.class("two-columns")) { html in
                desk.section(desk.say("地図", "Map"), id: "map", &html) { html in
                    desk.asOf(&html)
                    SiteMap(desk: desk, needs: desk.wall.needsBySite(), isForHeadquarters: false).draw(&html)
                }
                PartnerShortages(desk: desk).draw(&html)
            }
            PartnerNeeds(desk: desk).draw(&html)
            PartnerStaffing(desk: desk).draw(&html)
            PartnerFeeds(desk: desk).draw(&html)
        }
    }
}
