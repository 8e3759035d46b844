import Boards
import Formats
import Relief
import Vocabulary

/// One request: what each pot could give, and every grant, commitment and payment.
struct FundRequestPage {
    let page: FundPage
    let request: FundRequest
    private var desk: Desk { page.desk }

    func document() -> HTML {
        page.document(Wording(request.details.title, request.details.title)) { html in
            FundWarnings(desk: desk).draw(&html)
            facts(&html)
            WaitingList(desk: desk, requests: waiting).draw(&html)
            if request.withdrawal == nil, page.mayChange, !request.missing.isZero { granting(&html) }
            GrantCards(page: page).draw(page.funds.grants(of: request.id), &html)
            guard request.withdrawal == nil, request.granted.isZero else { return }
            page.folded("/hq/funds/requests/\(request.id)/withdraw", &html, Wording("要望を取り下げる", "Withdraw it")) {
                $0.text("reason", Wording("理由", "Reason"), longest: PotRefusal.longestText, &$1)
            }
        }
    }

    /// Grants for it, and payments of what was granted.
    private var waiting: [ApprovalRequest] {
        desk.wall.approvals.waiting.filter { $0.path(on: desk.wall) == page.place.path }
    }

    private var waitingMoney: Yen { WaitingMoney(desk.wall).forRequest(request.id) }

    private func facts(_ html: inout HTML) {
        let details = request.details
        html.dl(.class("facts")) { html in
            html.fact(desk.say("要望者", "Asked by"), details.applicant)
            html.fact(desk.say("使途", "Purpose"), desk.names.purpose(details.purpose))
            html.fact(desk.say("市町村", "Municipality"), desk.names.municipality(details.municipality))
            html.fact(desk.say("要望額", "Asked"), details.amount.wording[desk.language])
            html.fact(desk.say("配分済み", "Granted"), request.granted.wording[desk.language])
            html.fact(desk.say("不足", "Missing"), request.missing.wording[desk.language])
            if !waitingMoney.isZero {
                html.fact(
                    desk.say("うち決裁待ちの配分", "Of that, grants that wait for approval"),
                    waitingMoney.wording[desk.language])
            }
            if let use = details.use { html.fact(desk.say("災害救助法", "Disaster Relief Act"), words(use)) }
            if let site = details.site { html.fact(desk.say("施設", "Site"), desk.names.site(site)) }
            if let item = details.item { html.fact(desk.say("品目", "Item"), desk.names.item(item)) }
            if let note = details.note { html.fact(desk.say("メモ", "Note"), note) }
            if let reason = request.withdrawal { html.fact(desk.say("取下げ", "Withdrawn"), reason) }
        }
    }

    private func words(_ use: LawUse) -> String {
        let unit = page.funds.rules.ceilings[use.ceiling]?.last?.unit[desk.language] ?? ""
        return
            "\(desk.names.ceiling(use.ceiling)[desk.language]) \(use.units.grouped)\(unit)（\(use.from)〜\(use.through)）"
    }

    private func ground(_ pot: Pot) -> GrantGround {
        GrantGround(
            book: page.funds.rules, firstDay: desk.wall.disasterDay,
            before: page.funds.granted(from: pot.id, to: request.id))
    }

    /// What a pot can give beside what waits for approval, or why it cannot.
    private func room(_ pot: Pot, _ waiting: [WaitingGrant]) -> (most: Yen, reason: String?) {
        do throws(GrantRefusal) {
            let most = try GrantDecider.most(pot, request, ground(pot), beside: waiting)
            let alone = try GrantDecider.most(pot, request, ground(pot))
            guard most.isZero, !alone.isZero else { return (most, nil) }
            return (.zero, desk.say("決裁待ちの配分を除くと残りがありません。", "Nothing is left beside what waits."))
        } catch {
            return (.zero, desk.say(error.wording))
        }
    }

    private func granting(_ html: inout HTML) {
        let waiting = desk.wall.waitingGrants
        let rooms = page.funds.allPots.map { ($0, room($0, waiting)) }
        let open = rooms.filter { !$0.1.most.isZero }
        desk.section(desk.say("資金を配分する", "Grant money"), id: "grant", class: "panel act", &html) { html in
            if open.isEmpty {
                html.p(desk.say("今この要望に出せる資金はありません。", "No pot can give anything now."), .class("empty"))
            } else {
                page.form("/hq/funds/requests/\(request.id)/grants", &html, Wording("配分する", "Grant it")) { form, html in
                    form.choice("pot", Self.pot, open.map(option), &html)
                    form.yen("amount", Wording("金額", "Amount"), &html)
                }
            }
            let shut = rooms.filter { $0.1.most.isZero }
            guard !shut.isEmpty else { return }
            html.details(.id("shut-pots")) { html in
                html.summary(desk.say("使えない資金と理由（\(shut.count)件）", "Pots that cannot (\(shut.count))"))
                html.ul(.class("lines")) { html in
                    for (pot, room) in shut {
                        html.li { html in
                            html.strong(pot.details.name)
                            html.small(room.reason ?? desk.say("残りがありません。", "Nothing is left."))
                        }
                    }
                }
            }
        }
    }

    private static let pot = Wording("資金（決裁待ちを除いて出せる最大額）", "Pot (the most it can give beside what waits)")

    private func option(_ pot: Pot, _ room: (most: Yen, reason: String?)) -> (value: String, name: String) {
        (pot.id.text, "\(pot.details.name)（\(desk.say("最大", "up to "))\(room.most.wording[desk.language])）")
    }
}
