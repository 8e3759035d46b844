import Boards
import Formats
import Relief
import Vocabulary

/// One request with its age, its amount and who has approved, and the buttons for whoever may press them.
struct ApprovalCard {
    let desk: Desk
    let request: ApprovalRequest
    let me: Signatory
    let canDecide: Bool

    func draw(_ html: inout HTML) {
        html.h3 { html in
            html.text("\(desk.say(request.matter.kind.name))：\(request.matter.title) ")
            html.mark(request.state.mark, desk.language)
        }
        html.dl(.class("pairs")) { html in
            html.dt(desk.say("金額", "Amount"))
            html.dd(desk.say(request.matter.amount?.wording ?? .unknownAmount))
            if let deferral = request.deferral { DeedFacts(desk: desk, deferral: deferral).draw(&html) }
            html.dt(desk.say("申請", "Asked"))
            html.dd("\(request.asked.name) \(desk.since(request.askedAt))")
            html.dt(desk.say("決裁者", "Approval by"))
            html.dd(desk.say(request.rule.wording))
            if !request.signatures.isEmpty {
                html.dt(desk.say("これまで", "So far"))
                html.dd(desk.say(request.signed))
            }
            if let note = request.matter.note {
                html.dt(desk.say("メモ", "Note"))
                html.dd(note)
            }
        }
        if let path = request.path(on: desk.wall) { html.p { $0.a(desk.say("内容を見る", "See what it is"), .href(path)) } }
        if request.deferral != nil, request.state == .waiting {
            html.p(
                desk.say(
                    "最後の決裁と同時に実行されます。残高・限度額・残りは、そのときにもう一度確かめます。",
                    "It is carried out with the last approval; balances, ceilings and what is left are looked at again then."
                ), .class("note"))
        }
        if canDecide { decide(&html) } else if request.asked.isSamePerson(as: me) { takeBack(&html) }
    }

    private func decide(_ html: inout HTML) {
        desk.form("/hq/approvals/\(request.id)/approve", "approve.\(request.id)", &html) { html in
            html.button(desk.say(approving), .type("submit"), .class("primary"))
        }
        html.details(.id("return-\(request.id)")) { html in
            html.summary(desk.say("差し戻す", "Return it"))
            desk.form("/hq/approvals/\(request.id)/return", "return.\(request.id)", &html) { html in
                html.label { html in
                    html.span(desk.say("理由", "Reason"))
                    html.input(
                        .type("text"), .name("reason"), .maxLength(ApprovalRefusal.longestText), .required,
                        .autocomplete("off"))
                }
                html.button(desk.say("差し戻す", "Return it"), .type("submit"))
            }
        }
    }

    /// Says so where it is done in somebody else's place.
    private var approving: Wording {
        let held = desk.wall.approvals.delegations(holdingAt: desk.now)
        guard let principal = try? request.capacity(of: me, held), principal != me else {
            return Wording("決裁する", "Approve")
        }
        return Wording("\(principal.name)の代決として決裁する", "Approve for \(principal.name)")
    }

    private func takeBack(_ html: inout HTML) {
        desk.form("/hq/approvals/\(request.id)/withdraw", "withdraw.\(request.id)", &html) { html in
            html.button(desk.say("取り下げる", "Withdraw it"), .type("submit"))
        }
    }
}
