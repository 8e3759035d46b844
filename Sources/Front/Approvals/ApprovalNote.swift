import Boards
import Formats
import Relief
import Vocabulary

/// On the page of a thing: whether it may be carried out as far as the rules go, and where approval is asked for.
struct ApprovalNote<Thing> {
    let desk: Desk
    let kind: ApprovalKind
    let reference: ID<Thing>
    /// What the request will be called.
    let title: String
    /// `nil` when nobody knows what it costs.
    let amount: Yen?
    /// Whether it is still to be done; what was done before there was a rule needs nothing.
    var isNeeded = true

    func draw(_ html: inout HTML) {
        switch desk.wall.approvals.standing(kind, reference, amount) {
        case .notNeeded: return
        case .approved(let request): html.p(desk.say(request.signed), .class("note"))
        case .waiting(let request): waiting(request, &html)
        case .needed(let rule): if isNeeded { ask(rule, &html) }
        case .approvedForLess(let request, _): if isNeeded { ask(request.rule, &html) }
        }
    }

    private func waiting(_ request: ApprovalRequest, _ html: inout HTML) {
        html.p { html in
            html.text(
                desk.say(
                    "決裁待ちです（\(request.asked.name)が\(desk.since(request.askedAt))に申請）。 ",
                    "Waits for approval, asked by \(request.asked.name), \(desk.since(request.askedAt)). "))
            html.a(desk.say("決裁を見る", "See it"), .href("/hq/approvals#approval-\(request.id)"))
        }
    }

    private func ask(_ rule: ApprovalRule, _ html: inout HTML) {
        html.p(
            desk.say(
                "これを進めるには、先に決裁（\(rule.wording.japanese)）が必要です。",
                "This needs the approval of \(rule.wording.english) first."))
        let link = Link(
            "/hq/approvals",
            [
                ("kind", kind.rawValue), ("reference", reference.text), ("title", title),
                ("amount", amount.map { "\($0.value)" }),
            ])
        html.p { $0.a(desk.say("決裁を上げる", "Ask for approval"), .href("\(link.text)#ask"), .class("button primary")) }
    }
}
