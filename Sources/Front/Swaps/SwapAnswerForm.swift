import Boards
import Formats
import Relief
import Vocabulary

/// One proposal that waits for an answer, with the buttons that record what the person said by telephone.
struct SwapAnswerForm {
    let desk: Desk
    let row: SwapBoard.Row
    /// On whose page it stands.
    let person: Person
    let state: FormState

    private var swap: Swap { row.swap }
    private var isAsked: Bool { swap.wanted.person == person.id }

    func draw(_ html: inout HTML) {
        html.p(desk.told(swap))
        html.p(.class("soft-line")) { html in
            html.text(
                desk.say("\(swap.by)が記録 \(desk.since(row.proposedAt))", "\(swap.by), \(desk.since(row.proposedAt))"))
            if let note = swap.note { html.text("「\(note)」") }
        }
        guard desk.visitor.token.allows(.keepPeople) else { return }
        if desk.wall.isVoid(swap) {
            html.p(
                desk.say(
                    "申し出のあとでどちらかの勤務が変わったため、この内容では交代できません。", "One of the shifts has changed since; this swap is void."),
                .class("alarm"))
        } else {
            html.p(whoToAsk, .class("soft-line"))
        }
        forms(&html)
    }

    /// Nobody has a page of their own here: headquarters asks and writes down the answer.
    private var whoToAsk: String {
        let asked = desk.names.person(swap.wanted.person)
        return isAsked
            ? desk.say("本人に確かめて、回答を記録してください。", "Ask the person and record the answer.")
            : desk.say("\(asked)さんの回答待ちです。", "Waiting for \(asked).")
    }

    private func forms(_ html: inout HTML) {
        let purpose = "swap.\(swap.id)"
        if !desk.wall.isVoid(swap) {
            answer(.accepted, desk.say("承諾した：交代する", "Accepted: swap them"), "primary", "\(purpose).yes", &html)
        }
        html.details(.id("answer-\(swap.id)"), .open(if: state.value("swap") == swap.id.text)) { html in
            html.summary(desk.say("断った・取り下げる", "Declined, or taken back"))
            if !desk.wall.isVoid(swap) {
                answer(.declined, desk.say("断りを記録する", "Record the refusal"), "", "\(purpose).no", &html)
            }
            answer(.withdrawn, desk.say("申し出を取り下げる", "Take the proposal back"), "", "\(purpose).back", &html)
        }
    }

    private func answer(
        _ answer: Swap.Answer, _ label: String, _ style: String, _ purpose: String, _ html: inout HTML
    ) {
        desk.form("/hq/swaps/\(swap.id)/answer", purpose, &html) { html in
            html.hiddenField("answer", answer.rawValue)
            html.hiddenField("person", person.id.text)
            html.hiddenField("swap", swap.id.text)
            if answer != .accepted {
                html.field(
                    Field(
                        "reason", Wording("理由", "Reason"), .text(longest: SwapRefusal.longestText),
                        id: "reason-\(answer.rawValue)-\(swap.id)"), state, desk.language)
            }
            html.button(label, .type("submit"), .class(style))
        }
    }
}
