import Boards
import Formats
import Relief
import Vocabulary

/// Everything that is asked for, the most urgent and least funded first.
struct FundRequestList {
    let page: FundPage
    private var desk: Desk { page.desk }

    /// More are counted and not drawn.
    private static let shown = 200

    func document() -> HTML {
        page.document(Wording("資金要望", "Requests for money")) { html in
            FundWarnings(desk: desk).draw(&html)
            asking(&html)
            let all = page.funds.allRequests.filter { $0.withdrawal == nil }
            let waiting = WaitingMoney(desk.wall)
            for tier in Item.Tier.allCases { list(tier, all.filter { $0.details.tier == tier }, waiting, &html) }
        }
    }

    private func list(
        _ tier: Item.Tier, _ requests: [FundRequest], _ waiting: WaitingMoney, _ html: inout HTML
    ) {
        guard !requests.isEmpty else { return }
        desk.section(
            desk.say("\(tier.name.japanese)（\(requests.count)件）", "\(tier.name.english) (\(requests.count))"),
            id: "tier-\(tier.rawValue)", &html
        ) { html in
            html.ol(.class("bars fund-bars")) { html in
                for request in requests.prefix(Self.shown) {
                    html.li { row(request, waiting.forRequest(request.id), &$0) }
                }
            }
            let rest = requests.count - Self.shown
            if rest > 0 { html.p(desk.say("ほか\(rest)件", "and \(rest) more")) }
        }
    }

    private func row(_ request: FundRequest, _ waiting: Yen, _ html: inout HTML) {
        let details = request.details
        html.p(.class("bar-head")) { html in
            html.a(details.title, .href("/hq/funds/requests/\(request.id)"))
            html.span("\(desk.names.municipality(details.municipality)) \(desk.names.purpose(details.purpose))")
            html.span(
                request.missing.isZero
                    ? desk.say("満額", "in full")
                    : desk.say("不足 \(request.missing)", "\(request.missing.wording.english) missing"), .class("missing")
            )
        }
        let waits = waiting.isZero ? "" : desk.say("、決裁待ち \(waiting)", ", \(waiting.wording.english) wait for approval")
        let words =
            desk.say(
                "要望 \(details.amount)、配分 \(request.granted)",
                "asked \(details.amount.wording.english), granted \(request.granted.wording.english)") + waits
        ShareBar(whole: Int(details.amount.value), shares: [("received", Int(request.granted.value))])
            .draw(words, &html)
        html.p("\(details.applicant)　\(words)", .class("bar-text"))
    }

    private func asking(_ html: inout HTML) {
        guard page.mayChange else { return }
        desk.section(desk.say("資金を要望する", "Ask for money"), id: "ask", &html) { html in
            page.folded("/hq/funds/requests", &html, Wording("新しい要望を登録する", "Record a request")) { form, html in
                form.text("title", Wording("件名", "What for"), &html)
                form.text("applicant", Wording("要望者（部署・団体）", "Who asks"), &html)
                form.yen("amount", Wording("金額", "Amount"), &html)
                form.choice("purpose", Wording("使途", "Purpose"), desk.purposeOptions, &html)
                form.choice("municipality", Wording("市町村", "Municipality"), desk.municipalityOptions, &html)
                form.choice("tier", Wording("優先度", "Tier"), tiers, &html)
                use(form, &html)
                form.text("note", Wording("メモ", "Note"), longest: PotRefusal.longestText, isRequired: false, &html)
            }
        }
    }

    private var tiers: [(value: String, name: String)] {
        Item.Tier.allCases.map { ("\($0.rawValue)", desk.say($0.name)) }
    }

    private func use(_ form: MoneyForm, _ html: inout HTML) {
        html.fieldset { html in
            html.legend(desk.say("災害救助法の費目（対象のとき）", "Of the Disaster Relief Act, where it is"))
            form.choice("use.ceiling", Wording("費目", "Item"), desk.ceilingOptions, isRequired: false, &html)
            form.number("use.units", Wording("数量（人日・戸・人）", "Quantity (person-days, houses, people)"), &html)
            form.day("use.from", Wording("始まりの日（着工日）", "First day"), isRequired: false, &html)
            form.day("use.through", Wording("終わりの日", "Last day"), isRequired: false, &html)
        }
    }
}
