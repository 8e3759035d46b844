import Boards
import Formats
import Relief
import Vocabulary

/// Where headquarters has the rules reckon a week, asks for people, and opens a site's calendar.
struct WeekForms {
    let desk: Desk
    let view: WeekView
    let site: Site
    let state: FormState

    func draw(_ html: inout HTML) {
        reckoning(&html)
        asking(&html)
        CalendarPanel(desk: desk, holder: .site(site.id)).draw(&html)
    }

    private func reckoning(_ html: inout HTML) {
        desk.section(desk.say("基準から人数を計算する", "Reckon by rule"), id: "reckon", &html) { html in
            if let problem = state.problem("day") { html.fieldProblem(problem, id: "day", desk.language) }
            let rules = desk.wall.posts.book.rules(for: site.kind)
            html.ul(.class("lines"), .id("day")) { html in for rule in rules { html.li { draw(rule, &$0) } } }
            desk.form("/hq/shifts/reckon", "reckon", &html) { html in
                hidden(&html)
                html.button(
                    desk.say("この週の配置枠を計算する", "Reckon the posts of this week"), .type("submit"), .class("primary"))
            }
            html.p(
                desk.say(
                    "避難者数が不明な場合は計算しません（0人とはみなしません）。求めた人数がある枠は、その人数のままです。",
                    "Where nobody counted the people nothing is reckoned. A number that was asked for stays."),
                .class("note"))
            html.p(
                desk.say(
                    "終わった時間帯の枠は作りません。今の時間帯の枠は、今の時刻の「時」から始まります（14:25なら14:00から）。",
                    "No post is made for hours that are over. In the watch that runs it begins with this hour (14:00 at 14:25)."
                ),
                .class("note"))
        }
    }

    private func draw(_ rule: ManningRule, _ html: inout HTML) {
        html.strong(desk.say(rule.name))
        html.text(" \(desk.say(rule.note.reason))")
        let mark = rule.note.isVerified ? desk.say("確認済み", "verified") : desk.say("未確認", "not verified")
        html.small("\(mark)・\(rule.note.source)")
        let number = rule.reckoning(for: site)?.people
        html.small(
            number.map { desk.say("→ いま\($0)人", "→ now \($0)") } ?? desk.say("→ 人数が不明なため計算できません", "→ heads unknown"))
    }

    private func hidden(_ html: inout HTML) {
        html.hiddenField("site", site.id.text)
        html.hiddenField("day", view.day.description)
    }

    private func asking(_ html: inout HTML) {
        desk.section(desk.say("人の配置を求める", "Ask for people"), id: "ask", class: "panel act", &html) { html in
            desk.form("/hq/shifts/ask", "ask", &html) { html in
                hidden(&html)
                html.field(Self.duty, state, desk.language)
                desk.skillChoice(state, &html)
                html.field(Self.from, state, desk.language, start: "\(view.day)T08:00")
                html.field(Self.to, state, desk.language, start: "\(view.day)T16:00")
                html.field(Self.people, state, desk.language)
                html.field(Self.reason, state, desk.language)
                html.button(desk.say("配置を求める", "Ask for them"), .type("submit"), .class("primary big"))
            }
        }
    }

    private static let duty = Field(
        "duty", Wording("業務", "Work"), .text(longest: 50), hint: Wording("例：受付、炊き出し、物資の運搬", "For example: 受付"),
        isRequired: true)
    private static let from = Field("from", Wording("開始", "From"), .moment, isRequired: true)
    private static let to = Field("to", Wording("終了", "To"), .moment, isRequired: true)
    private static let people = Field("people", Wording("人数", "Number of people"), .number, isRequired: true)
    private static let reason = Field(
        "reason", Wording("理由", "Reason"), .text(longest: PostRefusal.longestText))
}
