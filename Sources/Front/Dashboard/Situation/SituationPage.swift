import Boards
package import Formats
import Relief
import Vocabulary

/// The page that hangs on headquarters' big screen: where we stand, what is missing, what to do next.
package struct SituationPage: Sendable {
    let desk: Desk

    /// The end of the log, for those who may read it.
    let head: LogHead?

    package init(_ desk: Desk, head: LogHead? = nil) {
        self.desk = desk
        self.head = head
    }

    package func document() -> HTML {
        let needs = desk.wall.needsBySite()
        return desk.document(Wording("状況", "Situation"), path: "/hq", isLive: true) { html in
            html.h1(desk.say("状況", "Situation"))
            incident(&html)
            html.p(.class("pager")) {
                $0.a(desk.say("本部の引継ぎ書を見る・印刷する", "Show or print the hand-over sheet"), .href("/hq/hand-over"))
            }
            if desk.visitor.token.allows(.readFunds) { FundWarnings(desk: desk).draw(&html) }
            KeyFigures(desk: desk).draw(&html)
            html.div(.class("two-columns")) { html in
                html.div(.class("stack")) { html in
                    map(needs, &html)
                    WorstShelters(desk: desk, needs: needs).draw(&html)
                }
                html.div(.class("stack")) { html in
                    PlanPanel(desk: desk).draw(&html)
                    ApprovalPanel(desk: desk).draw(&html)
                    OfferPanel(desk: desk).draw(&html)
                    shortages(&html)
                    CoverPanel(desk: desk).draw(&html)
                }
            }
            HeldNeeds(desk: desk, limit: 8).draw(&html)
            recent(&html)
        }
    }

    private func incident(_ html: inout HTML) {
        guard let incident = desk.wall.situation.incident else {
            html.p(desk.say("災害・訓練は開始されていません。", "No incident or drill has been opened."), .class("incident-line"))
            return
        }
        html.p(.class("incident-line")) { html in
            html.strong(incident.name)
            html.text(desk.say(" 開始 ", " opened ") + desk.since(incident.openedAt))
            if let closedAt = incident.closedAt {
                html.text(desk.say("・終了 ", ", closed ") + desk.since(closedAt))
            }
        }
    }

    private func map(_ needs: [ID<Site>: SiteNeeds], _ html: inout HTML) {
        desk.section(desk.say("地図", "Map"), id: "map", &html) { html in
            desk.asOf(&html)
            SiteMap(desk: desk, needs: needs, isForHeadquarters: true).draw(&html)
            html.p { $0.a(desk.say("避難所を一覧で見る", "See the shelters as a list"), .href("/hq/shelters")) }
        }
    }

    private func shortages(_ html: inout HTML) {
        desk.section(desk.say("不足の大きい品目", "Worst shortages"), id: "shortages", &html) { html in
            desk.asOf(&html)
            let all = desk.wall.shortagesByReach().map(\.shortage)
            guard !all.isEmpty else {
                html.p(desk.say("不足している品目はありません。", "No item is short."), .class("empty"))
                html.p { $0.a(desk.say("要請を見る", "See the needs"), .href("/hq/needs")) }
                return
            }
            html.p(
                desk.say("生命に関わるものから、影響する人数の多い順です。", "What life hangs on first, then by the people concerned."),
                .class("note"))
            ShortageBars(
                desk: desk, shortages: Array(all.prefix(12)), overdue: desk.wall.overdue(at: desk.now)
            ).draw(&html)
            html.p { html in
                html.a(
                    desk.say("不足している全\(all.count)品目と要請を見る", "See all \(all.count.english("item")) and the needs"),
                    .href("/hq/needs"))
            }
        }
    }

    private func recent(_ html: inout HTML) {
        desk.section(desk.say("最近のできごと", "What happened last"), id: "recent", &html) { html in
            ChronologyList(desk: desk, entries: Array(desk.wall.situation.recent.prefix(12))).draw(&html)
            html.p { $0.a(desk.say("時系列を見る", "See the chronology"), .href("/hq/log")) }
            LogHeadPanel(desk: desk, head: head).line(&html)
        }
    }
}
