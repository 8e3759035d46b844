import Boards
import Formats
import Relief
import Vocabulary

/// For whose shift one could be given, asked of the rules themselves, and the form that proposes it.
struct SwapPage: Sendable {
    let desk: Desk
    let shift: Shift
    let state: FormState

    /// `nil` when there is no such shift.
    init?(_ desk: Desk, _ id: ID<Shift>, state: FormState = FormState()) {
        guard let shift = desk.wall.shifts[id]?.shift else { return nil }
        (self.desk, self.shift, self.state) = (desk, shift, state)
    }

    private var path: String { "/hq/shifts/\(shift.id)/swap" }
    private var name: String { desk.names.person(shift.person) }

    func document() -> HTML {
        desk.document(Wording("勤務の交代", "Swap a shift"), path: path) { html in
            html.p { $0.a("← \(name)", .href("/hq/people/\(shift.person)")) }
            html.h1(desk.say("\(name)さんの勤務の交代", "Swap a shift of \(name)"))
            if state.isReturned { html.problemSummary(state, desk.language) }
            desk.asOf(&html)
            html.p(desk.told(shift), .class("summary-line"))
            guard shift.isStanding else {
                html.p(
                    desk.say("この勤務は取り消されているため、交代できません。", "This shift is cancelled and cannot be swapped."),
                    .class("alarm"))
                return
            }
            let partners = SwapPartners(shift, on: desk.wall, at: desk.now)
            choose(partners.possible, &html)
            refused(partners.refused, &html)
        }
    }

    private func choose(_ shifts: [Shift], _ html: inout HTML) {
        desk.section(
            desk.say("交代できる勤務（\(shifts.count)件）", "Shifts that it can be swapped for (\(shifts.count))"), id: "with",
            class: "panel act", &html
        ) { html in
            if let problem = state.problem("with") { html.fieldProblem(problem, id: "with", desk.language) }
            guard !shifts.isEmpty else {
                html.p(
                    desk.say(
                        "決まりに合う交代の相手がいません。勤務を取り消して、配置枠のページで別の人を入れてください。",
                        "The rules allow no swap. Cancel the shift and assign somebody else on the page of the post."),
                    .class("empty"))
                return
            }
            desk.form(path, "swap", &html) { html in
                html.div(.class("ticks")) { html in
                    for other in shifts {
                        desk.radio(
                            "with", other.id.text, desk.names.person(other.person), small: desk.told(other),
                            isChosen: state.value("with") == other.id.text, &html)
                    }
                }
                html.field(Self.note, state, desk.language)
                html.button(
                    desk.say("交代を申し出る（回答を待つ）", "Propose it and wait for the answer"), .type("submit"),
                    .class("primary"))
                html.button(
                    desk.say("二人とも了承済み：すぐに交代する", "Both have agreed: swap now"), .type("submit"),
                    .formAction("\(path)/now"))
            }
        }
    }

    private func refused(_ refused: [(shift: Shift, why: ShiftRefusal)], _ html: inout HTML) {
        guard !refused.isEmpty else { return }
        html.details(.id("refused")) { html in
            html.summary(desk.say("交代できない近くの勤務と理由", "Shifts nearby that it cannot be swapped for, and why"))
            html.ul(.class("lines")) { html in
                for entry in refused {
                    html.li { html in
                        html.text("\(desk.names.person(entry.shift.person)) \(desk.told(entry.shift))")
                        html.small(desk.say(entry.why.wording))
                    }
                }
            }
        }
    }

    private static let note = Field(
        "note", Wording("相手へのひとこと", "A word to the other"), .text(longest: SwapRefusal.longestText))
}
