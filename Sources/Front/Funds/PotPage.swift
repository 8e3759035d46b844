import Boards
import Formats
import Relief
import Vocabulary

/// One pot: where its money stands, what came in, and what is asked back.
struct PotPage {
    let page: FundPage
    let pot: Pot
    private var desk: Desk { page.desk }

    func document() -> HTML {
        page.document(Wording(pot.details.name, pot.details.name)) { html in
            html.p(.class("summary-line")) { html in
                html.text(desk.say(pot.source.name))
                html.text("　\(earmark)")
            }
            if let note = pot.details.note { html.p(note, .class("note")) }
            desk.section(desk.say("状況", "Where it stands"), id: "account", &html) { html in
                PotBars(desk: desk).legend(&html)
                PotBars(desk: desk).bar(pot, waiting: WaitingMoney(desk.wall).from(pot.id), &html)
            }
            deposits(&html)
            if pot.source == .reliefAct { claims(&html) }
            grants(&html)
        }
    }

    private var earmark: String {
        let (earmark, limits) = (pot.details.earmark, pot.details.limits)
        let bonds =
            earmark.purposes.map(desk.names.purpose) + earmark.municipalities.map(desk.names.municipality)
            + earmark.sites.map(desk.names.site) + earmark.items.map(desk.names.item)
        let most = [
            limits.sharePercent.map { desk.say("1件の\($0)%まで", "\($0) % of a request") },
            limits.perMunicipality.map { desk.say("1市町村\($0)まで", "\($0.wording.english) a municipality") },
        ].compactMap(\.self)
        let all = (bonds.isEmpty ? [desk.say("指定なし", "not earmarked")] : bonds) + most
        return all.joined(separator: desk.say("・", ", "))
    }

    private func deposits(_ html: inout HTML) {
        desk.section(desk.say("入金", "Money in"), id: "deposits", &html) { html in
            html.ul(.class("lines")) { html in
                for deposit in page.funds.deposits(of: pot.id) { html.li { line(deposit, &$0) } }
            }
            page.folded("/hq/funds/pots/\(pot.id)/deposits", &html, Wording("入金を記録する", "Record money that came in")) {
                form, html in
                form.yen("amount", Wording("金額", "Amount"), &html)
                form.text("payer", Wording("入金者", "Payer"), &html)
                form.choice(
                    "declared", Wording("お金の区分（入金者の申し出）", "Kind of money, as the payer says"), desk.sourceOptions, &html
                )
                form.day("receivedOn", Wording("受入日（通帳の日付）", "Day on the statement"), &html)
                form.text("note", Wording("メモ", "Note"), longest: PotRefusal.longestText, isRequired: false, &html)
            }
        }
    }

    private func line(_ deposit: Deposit, _ html: inout HTML) {
        html.strong("\(deposit.money.amount.wording[desk.language]) ")
        html.text("\(deposit.money.payer)（\(deposit.money.receivedOn)）")
        if !deposit.returned.isZero {
            html.small(desk.say("返還 \(deposit.returned)", "\(deposit.returned.wording.english) went back"))
        }
        page.correction(
            "/hq/funds/deposits/\(deposit.id)/return", &html, Wording("返還を記録する", "Record a return"),
            most: min(deposit.kept, pot.account.free))
    }

    private func claims(_ html: inout HTML) {
        desk.section(desk.say("求償（県・国）", "Claims to prefecture and state"), id: "claims", &html) { html in
            html.p(
                desk.say(
                    "支払済みで未求償：\(pot.account.unclaimed)",
                    "Paid and not claimed: \(pot.account.unclaimed.wording.english)"))
            html.ul(.class("lines")) { html in
                for claim in page.funds.reimbursements(of: pot.id) { html.li { line(claim, &$0) } }
            }
            claiming(&html)
        }
    }

    private func claiming(_ html: inout HTML) {
        let payments = page.funds.unclaimedPayments(of: pot.id)
        guard !payments.isEmpty else { return }
        page.folded("/hq/funds/pots/\(pot.id)/claims", &html, Wording("求償する", "Claim it back")) { form, html in
            html.input(.type("hidden"), .name("chosen"), .value("1"))
            form.boxes(
                "payments", Wording("求償する支払（合計は自動で計算します）", "Payments to claim; they are added up by themselves"),
                payments.map { ($0.id.text, desk.names.payment($0)) }, ticked: true, &html)
            form.text("addressee", Wording("求償先", "Of whom"), &html)
            form.text("document", Wording("文書番号", "Number of the letter"), &html)
            form.day("claimedOn", Wording("求償日", "Day"), &html)
        }
    }

    private func line(_ claim: Reimbursement, _ html: inout HTML) {
        html.strong("\(claim.amount.wording[desk.language]) ")
        html.text("\(claim.details.addressee) ")
        html.a(claim.details.document, .href("/hq/funds/claims/\(claim.id)"))
        html.text("（\(claim.details.claimedOn)）")
        html.small(desk.say("受入 \(claim.received)", "\(claim.received.wording.english) came in"))
        guard !claim.outstanding.isZero else { return }
        page.folded("/hq/funds/claims/\(claim.id)/receive", &html, Wording("求償の入金を記録する", "Record what came in")) {
            form, html in
            form.yen("amount", Wording("金額", "Amount"), start: claim.outstanding.grouped, &html)
            form.day("receivedOn", Wording("受入日", "Day"), &html)
        }
        reducing(claim, &html)
    }

    private func reducing(_ claim: Reimbursement, _ html: inout HTML) {
        let parts = claim.parts.filter { !$0.standing.isZero }
        page.folded("/hq/funds/claims/\(claim.id)/reduce", &html, Wording("求償を減額する", "Reduce the claim")) {
            form, html in
            if parts.count > 1 {
                form.choice(
                    "payment", Wording("減らす支払", "Payment to reduce"),
                    parts.map { ($0.payment.text, desk.names.part($0)) }, &html)
            }
            form.yen(
                "amount",
                Wording("金額（最大\(claim.outstanding)）", "Amount (at most \(claim.outstanding.wording.english))"), &html)
            form.text("reason", Wording("理由", "Reason"), longest: PotRefusal.longestText, &html)
        }
    }

    private func grants(_ html: inout HTML) {
        let grants = page.funds.grants(of: pot.id).filter { !$0.amount.isZero }
        desk.section(desk.say("配分先（\(grants.count)件）", "Granted to (\(grants.count))"), id: "grants", &html) { html in
            html.ul(.class("lines")) { html in
                for grant in grants {
                    html.li { html in
                        html.a(desk.names.target(grant.target), .href(grant.page))
                        html.text(" \(grant.amount.wording[desk.language])")
                        html.small(desk.say("支払 \(grant.paid)", "\(grant.paid.wording.english) paid"))
                    }
                }
            }
        }
    }
}

extension Grant {
    /// The page on which it is worked with.
    var page: String {
        switch target {
        case .request(let id): "/hq/funds/requests/\(id)"
        case .round(let id, _): "/hq/funds/rounds/\(id)"
        }
    }
}
