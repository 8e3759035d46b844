import Boards
import Formats
import Relief
import Vocabulary

/// What, who, when and how many, in the words of a shelter.
struct SitePostForm {
    let desk: Desk
    let path: String
    let state: FormState

    func draw(_ html: inout HTML) {
        let day = desk.now.japaneseDate.after(days: 1)
        desk.section(desk.say("新しく求める", "Ask"), id: "ask", class: "panel act", &html) { html in
            desk.form(path, "ask", &html) { html in
                html.field(Self.duty, state, desk.language)
                html.field(Self.people, state, desk.language)
                html.field(Self.from, state, desk.language, start: "\(day)T08:00")
                html.field(Self.to, state, desk.language, start: "\(day)T16:00")
                desk.skillChoice(state, &html)
                html.field(Self.reason, state, desk.language)
                html.button(desk.say("本部に求める", "Ask headquarters"), .type("submit"), .class("primary big"))
            }
            html.p(
                desk.say(
                    "送信できなかったときは、そのままもう一度押してください（二重には記録されません）。",
                    "If it could not be sent, press again as it is: it is not recorded twice."), .class("note"))
        }
    }

    /// The form filled in with another post's content, one day later; empty when there is no such post at the site.
    static func state(like id: ID<Post>?, at site: ID<Site>, on wall: Wall) -> FormState {
        guard let post = id.flatMap({ wall.posts[$0] }), post.place.site == site else { return FormState() }
        return FormState(
            FormFields([
                FormField("duty", post.place.duty.japanese), FormField("people", "\(max(1, post.people))"),
                FormField("from", (post.place.from + .days(1)).fieldValue),
                FormField("to", (post.place.to + .days(1)).fieldValue),
                FormField("skill", post.place.skill?.text ?? ""), FormField("reason", post.asked?.reason ?? ""),
            ]))
    }

    private static let duty = Field(
        "duty", Wording("してほしいこと", "What they are to do"), .text(longest: 50),
        hint: Wording("例：炊き出し、受付、夜間の見守り、通訳", "For example: cooking, reception, night watch"), isRequired: true)
    private static let people = Field("people", Wording("人数", "How many"), .number, isRequired: true)
    private static let from = Field("from", Wording("いつから", "From"), .moment, isRequired: true)
    private static let to = Field(
        "to", Wording("いつまで", "Until"), .moment,
        hint: Wording("1回は24時間以内。何日も必要なときは、日ごとに求めてください。", "Within 24 hours; ask day by day."), isRequired: true)
    private static let reason = Field(
        "reason", Wording("理由・様子", "Reason"), .text(longest: PostRefusal.longestText),
        hint: Wording("例：職員2人が体調不良。個人の名前は書かないでください。", "No names of people, please."))
}
