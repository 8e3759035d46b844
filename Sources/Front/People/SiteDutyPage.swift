import Boards
import Formats
import Relief
import Vocabulary

/// A site's own page for coming on duty and going off: type or scan the code, one button each; works without a script.
///
/// It shows names, skills and duties of those who are there, and nobody's telephone.
struct SiteDutyPage: Sendable {
    let desk: Desk
    let site: Site
    let state: FormState
    /// Whose card was scanned; the code is filled in.
    let person: Person?

    init(_ desk: Desk, _ site: Site, state: FormState = FormState(), person: Person? = nil) {
        (self.desk, self.site, self.state, self.person) = (desk, site, state, person)
    }

    private var title: String { desk.wall.title(of: site) }

    func document() -> HTML {
        desk.document(Wording("出退勤", "On and off duty"), path: "/duty/\(site.id)", place: title) { html in
            html.h1(desk.say("\(title)の出退勤", "On and off duty at \(title)"))
            if state.isReturned { html.problemSummary(state, desk.language) }
            html.div(.class("two-columns")) { html in
                html.div(.class("stack")) { html in
                    form(&html)
                    ContactPanel(desk: desk, site: site).draw(&html)
                }
                html.div(.class("stack")) { html in present(&html) }
            }
            back(&html)
        }
    }

    private func form(_ html: inout HTML) {
        desk.section(desk.say("記録する", "Record"), id: "check", class: "panel act", &html) { html in
            if let person { scanned(person, &html) }
            desk.form("/duty/\(site.id)/in", "check", &html) { html in
                html.field(Self.code, state, desk.language, start: person?.id.text ?? "")
                html.field(Self.seen, state, desk.language, start: desk.now.fieldValue)
                html.button(desk.say("出勤", "On duty"), .type("submit"), .class("primary big"))
                html.button(
                    desk.say("退勤", "Off duty"), .type("submit"), .class("big"),
                    .formAction("/duty/\(site.id)/out"))
            }
            html.p(
                desk.say(
                    "カードのQRコードをスマートフォンのカメラで読むと、番号が入ったこの画面が開きます。",
                    "Scan the QR code of a card with a telephone, and this page opens with the number filled in."),
                .class("note"))
        }
    }

    /// What is needed to be sure that it is this person; skills are told once they are on duty here.
    private func scanned(_ person: Person, _ html: inout HTML) {
        html.p { html in
            html.strong(person.name)
            html.text(" \(desk.say(person.kind.name))")
            desk.leavingMark(person, &html)
        }
        if person.hasLeft(at: desk.now) {
            html.p(
                desk.say(
                    "離任と記録されている人です。出勤は記録できますが、本部に復帰の記録を頼んでください。",
                    "Recorded as having left. You can check them in; ask headquarters to record that they are back."),
                .class("alarm"))
        }
        html.p { html in
            guard let stay = desk.wall.attendance[person.id].current else {
                html.text(desk.say("勤務中ではありません。", "Not on duty."))
                return
            }
            html.mark(.onDuty, desk.language)
            html.text(" \(desk.names.site(stay.site)) \(desk.since(stay.from))")
        }
        let rested = RestRules(desk.wall.rules.book).restedFrom(desk.wall.attendance[person.id])
        if let rested, rested > desk.now {
            html.p(
                desk.say(
                    "休息の基準では、出勤は\(desk.when(rested))からです。", "Rested enough from \(desk.when(rested))."),
                .class("alarm"))
        }
    }

    private func present(_ html: inout HTML) {
        let duties = desk.wall.onDuty(at: site.id, now: desk.now)
        desk.section(
            desk.say("いま勤務中（\(duties.count)人）", "On duty now (\(duties.count))"), id: "present", &html
        ) { html in
            guard !duties.isEmpty else {
                html.p(desk.say("いま勤務中の人はいません。", "Nobody is on duty."), .class("empty"))
                return
            }
            html.ul(.class("people")) { html in
                for duty in duties {
                    html.li { html in
                        DutyLine(desk: desk, duty: duty, isForHeadquarters: false).draw(&html)
                        checkOut(duty.person, &html)
                    }
                }
            }
        }
    }

    /// Off duty now, without the card: who goes home at night has it in a bag somewhere.
    private func checkOut(_ person: Person, _ html: inout HTML) {
        desk.form("/duty/\(site.id)/out", "out.\(person.id)", &html) { html in
            html.hiddenField("code", person.id.text)
            html.button(
                desk.say("いま退勤する", "Off duty now"), .type("submit"),
                .aria("label", desk.say("\(person.name)：いま退勤する", "\(person.name): off duty now")))
        }
    }

    private func back(_ html: inout HTML) {
        let path = site.kind == .shelter ? "/s/\(site.id)" : "/d/\(site.id)"
        html.p { $0.a(desk.say("← \(title)のページ", "← \(title)"), .href(path)) }
    }

    private static let code = Field(
        "code", Wording("カードの番号", "Number on the card"), .text(longest: 200),
        hint: Wording("例：v-0123。大文字・小文字・全角のどれでも", "Such as v-0123, in any letters"), isRequired: true)
    private static let seen = Field(
        "observedAt", Wording("出勤・退勤した時刻", "When it happened"), .moment,
        hint: Wording("紙の名簿から後で入力するときは、実際の時刻に直してください。", "Change it when you type a paper list later."),
        isRequired: true)
}
