import Boards
import Formats
import Relief
import Vocabulary

/// Grants with what was bound and paid of each, and where the next step is taken.
struct GrantCards {
    let page: FundPage
    private var desk: Desk { page.desk }

    func draw(_ grants: [Grant], _ html: inout HTML) {
        desk.section(desk.say("配分（\(grants.count)件）", "Grants (\(grants.count))"), id: "grants", &html) { html in
            guard !grants.isEmpty else {
                html.p(desk.say("まだ配分はありません。", "Nothing is granted yet."), .class("empty"))
                return
            }
            html.ul(.class("cards single")) { html in
                for grant in grants { html.li(.class("card"), .id("grant-\(grant.id)")) { card(grant, &$0) } }
            }
        }
    }

    private func card(_ grant: Grant, _ html: inout HTML) {
        html.h3 { html in
            html.text("\(grant.amount.wording[desk.language]) ")
            html.a(desk.names.pot(grant.pot), .href("/hq/funds/pots/\(grant.pot)"))
        }
        if case .round(_, let place) = grant.target { html.p(desk.names.municipality(place)) }
        html.p(
            desk.say(
                "支出負担 \(grant.committed)・支払 \(grant.paid)（\(grant.signature.by) \(desk.since(grant.signature.at))）",
                "committed \(grant.committed.wording.english), paid \(grant.paid.wording.english) (\(grant.signature.by), \(desk.since(grant.signature.at)))"
            ), .class("bar-text"))
        html.ul(.class("lines")) { html in
            for commitment in page.funds.commitments(of: grant.id) { html.li { line(commitment, &$0) } }
        }
        guard grant.target.request != nil else { return }
        if !grant.uncommitted.isZero { committing(grant, &html) }
        page.correction(
            "/hq/funds/grants/\(grant.id)/reduce", &html, Wording("配分を減らす", "Take some back"),
            most: grant.uncommitted)
    }

    private func committing(_ grant: Grant, _ html: inout HTML) {
        page.folded("/hq/funds/grants/\(grant.id)/commitments", &html, Wording("支出負担行為をする", "Bind money by an order")) {
            form, html in
            form.yen(
                "amount",
                Wording("金額（最大\(grant.uncommitted)）", "Amount (at most \(grant.uncommitted.wording.english))"), &html)
            form.text("payee", Wording("支払先", "Payee"), &html)
            form.text("subject", Wording("内容", "What for"), &html)
            form.text("reference", Wording("発注・契約・精算の番号", "Number of the order"), isRequired: false, &html)
        }
    }

    private func line(_ commitment: Commitment, _ html: inout HTML) {
        html.strong("\(commitment.amount.wording[desk.language]) ")
        html.text("\(commitment.details.payee) \(commitment.details.subject)")
        html.small(
            [
                commitment.details.reference,
                desk.say("未払 \(commitment.unpaid)", "\(commitment.unpaid.wording.english) unpaid"),
            ]
            .compactMap(\.self).joined(separator: desk.say("・", ", ")))
        for payment in page.funds.payments(of: commitment.id) { draw(payment, &html) }
        guard !commitment.unpaid.isZero else { return }
        paying(commitment, &html)
        page.correction(
            "/hq/funds/commitments/\(commitment.id)/cancel", &html, Wording("支出負担を取り消す", "Cancel some of it"),
            most: commitment.unpaid)
    }

    private func draw(_ payment: Payment, _ html: inout HTML) {
        html.p(
            desk.say(
                "支払 \(payment.amount)・領収書 \(payment.details.receipt)（\(payment.details.paidOn)）",
                "paid \(payment.amount.wording.english), receipt \(payment.details.receipt) (\(payment.details.paidOn))"
            ))
        page.correction(
            "/hq/funds/payments/\(payment.id)/refund", &html, Wording("返金を記録する", "Record a refund"),
            most: payment.amount)
    }

    private func paying(_ commitment: Commitment, _ html: inout HTML) {
        let isUnderAct = page.funds[commitment.path.pot]?.source == .reliefAct
        page.folded("/hq/funds/commitments/\(commitment.id)/payments", &html, Wording("支払を記録する", "Record a payment")) {
            form, html in
            form.yen("amount", Wording("金額", "Amount"), start: commitment.unpaid.grouped, &html)
            form.text("receipt", Wording("領収書番号", "Number of the receipt"), longest: 60, &html)
            form.day("paidOn", Wording("支払日", "Paid on"), &html)
            guard isUnderAct else { return }
            html.fieldset { html in
                html.legend(desk.say("実績（災害救助法の支払に必要）", "What was done (needed under the act)"))
                form.number("evidence.units", Wording("数量（人日・戸・人）", "Quantity"), &html)
                form.day("evidence.from", Wording("始まりの日", "First day"), isRequired: false, &html)
                form.day("evidence.through", Wording("終わりの日", "Last day"), isRequired: false, &html)
            }
        }
    }
}
