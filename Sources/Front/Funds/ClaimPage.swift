import Boards
import Formats
import Relief
import Vocabulary

/// One claim with the payments that it is made of, as it is printed and sent with the letter (求償内訳書).
struct ClaimPage {
    let desk: Desk
    let claim: Reimbursement

    func document() -> HTML {
        let title = Wording("求償内訳書", "Payments claimed")
        return desk.document(title, path: "/hq/funds/claims/\(claim.id)") { html in
            html.p(.class("no-print")) { html in
                html.a(
                    desk.say("← \(desk.names.pot(claim.pot))", "← \(desk.names.pot(claim.pot))"),
                    .href("/hq/funds/pots/\(claim.pot)"))
            }
            html.div(.class("fund-report")) { html in
                html.h1(desk.say(title))
                facts(&html)
                payments(&html)
                check(&html)
            }
        }
    }

    private func facts(_ html: inout HTML) {
        html.dl(.class("facts")) { html in
            html.fact(desk.say("求償先", "Of whom"), claim.details.addressee)
            html.fact(desk.say("文書番号", "Letter"), claim.details.document)
            html.fact(desk.say("求償日", "Day"), claim.details.claimedOn.description)
            html.fact(desk.say("資金", "Pot"), desk.names.pot(claim.pot))
            html.fact(desk.say("求償額", "Claimed"), claim.details.amount.wording[desk.language])
            if claim.amount != claim.details.amount {
                html.fact(desk.say("減額後", "After reductions"), claim.amount.wording[desk.language])
            }
            html.fact(desk.say("受入済み", "Came in"), claim.received.wording[desk.language])
        }
    }

    private func payments(_ html: inout HTML) {
        guard !claim.parts.isEmpty else {
            html.p(
                desk.say("この求償は、支払の一覧ができる前のものです。", "This claim is from before payments were listed."),
                .class("empty"))
            return
        }
        html.div(.class("scroll"), .tabIndex(0), .role("region"), .aria("label", desk.say("支払", "Payments"))) {
            table(&$0)
        }
    }

    private func table(_ html: inout HTML) {
        html.table { html in
            html.thead { html in
                html.tr { html in
                    for name in [
                        desk.say("領収書", "Receipt"), desk.say("支払日", "Paid on"), desk.say("支払先", "Payee"),
                        desk.say("内容", "For"),
                    ] { html.th(name, .scope("col")) }
                    html.th(desk.say("求償額", "Claimed"), .scope("col"), .class("number"))
                    html.th(desk.say("減額", "Reduced"), .scope("col"), .class("number"))
                }
            }
            html.tbody { html in
                for part in claim.parts { html.tr { row(part, &$0) } }
                html.tr(.class("total")) { html in
                    html.th(
                        desk.say("合計（\(claim.parts.count)件）", "All (\(claim.parts.count))"), .scope("row"),
                        .colSpan(4))
                    html.td(sum(\.amount)?.grouped ?? "-", .class("number"))
                    html.td(sum(\.released)?.grouped ?? "-", .class("number"))
                }
            }
        }
    }

    private func row(_ part: ClaimPart, _ html: inout HTML) {
        let payment = desk.wall.funds[part.payment]
        let commitment = payment.flatMap { desk.wall.funds[$0.commitment]?.details }
        html.th(payment?.details.receipt ?? part.payment.text, .scope("row"))
        html.td(payment?.details.paidOn.description ?? "", .class("nowrap"))
        html.td(commitment?.payee ?? "")
        html.td(commitment?.subject ?? "")
        html.td(part.amount.grouped, .class("number"))
        html.td(part.released.isZero ? "" : part.released.grouped, .class("number"))
    }

    private func sum(_ amount: (ClaimPart) -> Yen) -> Yen? { Yen.sum(claim.parts.map(amount)) }

    /// Says whether the list comes to what was claimed, to the yen.
    private func check(_ html: inout HTML) {
        guard !claim.parts.isEmpty else { return }
        let addsUp = sum(\.amount) == claim.details.amount && sum(\.standing) == claim.amount
        html.p(
            addsUp
                ? desk.say(
                    "照合：支払の合計は求償額と1円まで一致しています。どの支払も、ほかの求償には入っていません。",
                    "Checked: the payments come to what is claimed, to the yen. None of them is in another claim.")
                : desk.say(
                    "照合：支払の合計が求償額と一致しません。管理者に連絡してください。",
                    "The payments do not come to what is claimed. Tell the administrator."),
            .class(addsUp ? "" : "alarm-line"))
    }
}
