import Boards
import Formats
import Relief
import Vocabulary

/// What stays open after a plan, by reason.
struct PlanShortfalls {
    let desk: Desk
    let plan: Plan
    /// With the one reason that is wanted in full.
    let view: PlanView
    private let estimates: [ID<Need>: PlanEstimate]

    init(desk: Desk, plan: Plan, view: PlanView) {
        (self.desk, self.plan, self.view) = (desk, plan, view)
        estimates = plan.estimatesByNeed
    }

    /// The most common reason first.
    private var groups: [(code: String, shortfalls: [Shortfall])] {
        Dictionary(grouping: plan.shortfalls, by: \.reason.code)
            .filter { view.reason == nil || $0.key == view.reason }
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
            .map { (code: $0.key, shortfalls: $0.value) }
    }

    func draw(_ html: inout HTML) {
        desk.section(
            desk.say("残る不足（\(plan.needsLeftShort.grouped)件）", "What stays open (\(plan.needsLeftShort.grouped))"),
            id: "shortfalls", &html
        ) { html in
            guard !plan.shortfalls.isEmpty else {
                html.p(desk.say("不足は残りません。", "Nothing stays open."), .class("empty"))
                return
            }
            if plan.needsLeftShort < plan.shortfalls.count { html.p(desk.say(Self.twice), .class("note")) }
            for group in groups { draw(group.code, group.shortfalls, &html) }
        }
    }

    private static let twice = Wording(
        "理由が2つある要請は、両方の理由に数えています。理由ごとの件数の合計は、要請の件数より多くなります。",
        "A need that stays short for two reasons stands under both; the reasons add up to more than the needs.")

    private func draw(_ code: String, _ shortfalls: [Shortfall], _ html: inout HTML) {
        let isWhole = view.reason != nil
        let part = ListPart(
            shortfalls, page: isWhole ? view.part : 1,
            size: isWhole ? PlanView.shortfallsOfReason : PlanView.shortfallsPerReason)
        html.details(.id("why-\(code.replacing("/", with: "-"))"), .class("group"), .open(if: isWhole)) { html in
            html.summary { html in
                html.strong(desk.say(ShortfallCode.name(code)), .title(code))
                html.span(desk.say("\(shortfalls.count.grouped)件", shortfalls.count.grouped), .class("count"))
            }
            if isWhole, part.pages > 1 { html.p(desk.say(Wording(of: part)), .class("summary-line")) }
            html.ul(.class("lines")) { html in
                for shortfall in part.elements { html.li { text(shortfall, &$0) } }
            }
            if isWhole { turner(part, code).draw(&html) } else if part.pages > 1 { all(code, shortfalls.count, &html) }
        }
    }

    private func text(_ shortfall: Shortfall, _ html: inout HTML) {
        if estimates[shortfall.need] != nil { html.estimateMark(desk.language) }
        if let (site, item) = desk.wall.asker(of: shortfall.need, among: estimates) {
            html.strong(
                desk.say(
                    "\(desk.names.site(site)) \(desk.names.item(item)) 不足\(desk.names.amount(shortfall.missing, of: item))",
                    "\(desk.names.site(site)): \(desk.names.amount(shortfall.missing, of: item)) of \(desk.names.item(item)) missing"
                ))
        } else {
            html.strong("\(shortfall.need) \(shortfall.missing.value.grouped)")
        }
        html.small(shortfall.reason.wording[desk.language])
        if plan.state == .proposed { desk.orderLink(shortfall.need, &html) }
    }

    private func turner(_ part: ListPart<Shortfall>, _ code: String) -> PageTurner {
        PageTurner(part, desk.language, label: Wording("不足のページ", "Pages of what stays open")) {
            let query = [("reason", code), ("part", $0 > 1 ? String($0) : nil)]
            return Link("/hq/plans/\(plan.id)", query).text + "#shortfalls"
        }
    }

    private func all(_ code: String, _ count: Int, _ html: inout HTML) {
        html.p { html in
            html.a(
                desk.say("この理由の\(count.grouped)件すべてを見る", "See all \(count.grouped) of this reason"),
                .href(Link("/hq/plans/\(plan.id)", [("reason", code)]).text), .class("button"))
        }
    }
}
