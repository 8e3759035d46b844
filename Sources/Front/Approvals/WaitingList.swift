import Boards
import Formats
import Relief
import Vocabulary

/// On the pages of orders and money: what waits for approval before it happens, by whom and how long.
struct WaitingList {
    let desk: Desk
    let requests: [ApprovalRequest]

    func draw(_ html: inout HTML) {
        guard !requests.isEmpty else { return }
        desk.section(
            desk.say("決裁待ち（\(requests.count)件）", "Waiting for approval (\(requests.count))"), id: "waiting",
            class: "panel act", &html
        ) { html in
            html.ul(.class("lines")) { html in
                for request in requests { html.li { line(request, &$0) } }
            }
        }
    }

    private func line(_ request: ApprovalRequest, _ html: inout HTML) {
        html.strong(request.matter.title)
        html.text(" \(desk.say(request.matter.amount?.wording ?? .unknownAmount))")
        html.br()
        html.small { html in
            html.text("\(desk.say(request.waitsFor))　")
            html.text(desk.say("申請 \(request.asked.name) ", "asked by \(request.asked.name), "))
            html.text("\(desk.since(request.askedAt)) ")
            html.a(desk.say("決裁を見る", "See it"), .href("/hq/approvals#approval-\(request.id)"))
        }
    }
}

extension ApprovalRequest {
    /// Whose approval is still missing: 「災害対策本部2人の決裁待ち（あと1人）」.
    var waitsFor: Wording {
        let missing = rule.persons - signatures.count
        return Wording(
            "\(rule.wording.japanese)の決裁待ち\(signatures.isEmpty ? "" : "（あと\(missing)人）")",
            "waits for approval by \(rule.wording.english)\(signatures.isEmpty ? "" : ", \(missing) missing")")
    }
}

extension Desk {
    /// What waits and is of one kind, the oldest first.
    func waiting(_ kind: ApprovalKind) -> [ApprovalRequest] { wall.approvals.waiting.filter { $0.matter.kind == kind } }
}
