import Boards
import Formats
import Relief
import Vocabulary

/// One post: how many are wanted and why, who fills it, and who could.
struct PostPage: Sendable {
    let desk: Desk
    let manning: Manning
    /// What was typed into a form that came back, or what the form begins with.
    let state: FormState

    /// The page of a post, or `nil` when none has this id.
    init?(_ desk: Desk, _ id: ID<Post>, state: FormState = FormState()) {
        guard let post = desk.wall.posts[id] else { return nil }
        (self.desk, manning, self.state) = (desk, Manning(post, on: desk.wall), state)
    }

    /// The form filled in with the person and the hours that the address names.
    static func state(_ query: Query) throws(Problem) -> FormState {
        let (from, to) = (try query.moment("begin"), try query.moment("end"))
        let person = try query.id("person", of: Person.self)
        let fields = [("person", person?.text), ("from", from?.fieldValue), ("to", to?.fieldValue)]
        return FormState(FormFields(fields.compactMap { name, value in value.map { FormField(name, $0) } }))
    }

    private var post: Post { manning.post }
    private var place: PostPlace { post.place }

    func document() -> HTML {
        desk.document(Wording("配置枠", "Post"), path: "/hq/posts/\(post.id)", isLive: isLive) { html in
            let week = "/hq/shifts?site=\(place.site)&day=\(WeekView.monday(of: place.from.japaneseDate))"
            html.p {
                $0.a(
                    desk.say("← \(desk.names.site(place.site))の勤務表", "← Shifts at \(desk.names.site(place.site))"),
                    .href(week))
            }
            html.h1("\(desk.say(place.duty))　\(desk.names.site(place.site))")
            if state.isReturned { html.problemSummary(state, desk.language) }
            desk.asOf(&html)
            about(&html)
            PostHours(desk: desk, manning: manning).draw(&html)
            workers(&html)
            guard post.isStanding, desk.visitor.token.allows(.keepPeople) else { return }
            PostCandidates(desk: desk, manning: manning, state: state).draw(&html)
            withdrawal(&html)
        }
    }

    /// Somebody who fills the form in is not shown a newer page under their hands.
    private var isLive: Bool { !state.isReturned && ["person", "from", "to"].allSatisfy { state.value($0) == nil } }

    private func about(_ html: inout HTML) {
        desk.section(desk.say("配置枠の内容", "About the post"), id: "post", &html) { html in
            if let withdrawal = post.withdrawal {
                html.p(
                    desk.say(
                        "取り下げ：\(withdrawal.reason)（\(withdrawal.by)）",
                        "Withdrawn: \(withdrawal.reason) (\(withdrawal.by))"), .class("alarm"))
            }
            html.dl(.class("pairs")) { html in
                for (name, value) in facts {
                    html.dt(name)
                    html.dd(value)
                }
            }
        }
    }

    private var facts: [(String, String)] {
        [
            (desk.say("時間", "Time"), "\(desk.when(place.from))〜\(desk.when(place.to))"),
            (desk.say("必要な人数", "Wanted"), desk.say("\(post.people)人", "\(post.people)")),
            (
                desk.say("不足", "Missing"),
                manning.missing == 0 ? desk.say("なし", "none") : desk.told(manning.gaps())
            ),
            (
                desk.say("必要な技能", "Skill"),
                place.skill.map { desk.say(desk.names.skill($0)) } ?? desk.say("だれでもよい", "anybody")
            ),
            (desk.say("人数の根拠", "Why so many"), reasons.joined(separator: desk.say("。", "; "))),
        ]
    }

    private var reasons: [String] {
        let asked = post.asked.map { asking in
            desk.say("\(asking.by)が\(asking.people)人を求めた", "\(asking.by) asked for \(asking.people)")
                + (asking.reason.map { "（\($0)）" } ?? "")
        }
        return [asked, post.reckoned.map(told)].compactMap(\.self)
    }

    private func told(_ reckoning: Reckoning) -> String {
        let rule = desk.wall.posts.book.rules[reckoning.rule]
        let heads =
            reckoning.heads.map { desk.say("避難者\($0.grouped)人", "\($0.english("head"))") } ?? desk.say("固定", "fixed")
        let mark = rule?.note.isVerified == true ? desk.say("確認済み", "verified") : desk.say("未確認", "not verified")
        return desk.say(
            "基準では\(reckoning.people)人（\(heads)、\(mark)：\(rule?.note.source ?? "-")）",
            "by rule \(reckoning.people) (\(heads), \(mark): \(rule?.note.source ?? "-"))")
    }

    private func workers(_ html: inout HTML) {
        desk.section(
            desk.say("入っている人（\(manning.shifts.count)人）", "Who fills it (\(manning.shifts.count))"), id: "workers", &html
        ) { html in
            if manning.shifts.isEmpty { html.p(desk.say("まだだれも入っていません。", "Nobody yet."), .class("empty")) }
            html.ul(.class("lines")) { html in for shift in manning.shifts { html.li { draw(shift, &$0) } } }
            VacancyList(desk: desk, vacancies: desk.wall.vacancies(at: post.id)).draw(&html)
        }
    }

    private func draw(_ shift: Shift, _ html: inout HTML) {
        html.a(desk.names.person(shift.person), .href("/hq/people/\(shift.person)"))
        html.text(" \(desk.when(shift.from))〜\(desk.when(shift.to))")
        guard desk.visitor.token.allows(.keepPeople) else { return }
        html.details(.id("cancel-\(shift.id)")) { html in
            html.summary(desk.say("取り消す", "Cancel"))
            desk.form("/hq/shifts/\(shift.id)/cancel", "cancel.\(shift.id)", &html) { html in
                html.label { html in
                    html.span(desk.say("理由", "Reason"))
                    html.input(
                        .type("text"), .name("reason"), .maxLength(ShiftRefusal.longestReason), .required,
                        .autocomplete("off"))
                }
                html.button(desk.say("この勤務を取り消す", "Cancel this shift"), .type("submit"))
            }
        }
    }

    private func withdrawal(_ html: inout HTML) {
        desk.section(desk.say("配置枠を取り下げる", "Withdraw the post"), id: "withdraw", &html) { html in
            desk.form("/hq/posts/\(post.id)/withdraw", "withdraw", &html) { html in
                html.field(Self.reason, state, desk.language)
                html.button(desk.say("取り下げる", "Withdraw it"), .type("submit"))
            }
        }
    }

    private static let reason = Field(
        "reason", Wording("理由", "Reason"), .text(longest: PostRefusal.longestText), isRequired: true)
}
