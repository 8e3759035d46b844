import Boards
import Formats
import Relief
import Vocabulary

/// The lines of a plan, shelter by shelter, closed until somebody opens one.
///
/// Written without a table: two thousand lines with their reasons must stay a page that a telephone can open.
struct PlanLines {
    let desk: Desk
    let plan: Plan
    let after: ID<Site>?
    private let estimates: [ID<Need>: PlanEstimate]

    init(desk: Desk, plan: Plan, after: ID<Site>?) {
        (self.desk, self.plan, self.after) = (desk, plan, after)
        estimates = plan.estimatesByNeed
    }

    /// Whole shelters, as many as fit on one page, and whether there are more.
    var page: (shelters: [(site: ID<Site>, lines: [Allocation])], hasMore: Bool) {
        let all = Dictionary(grouping: plan.allocations, by: \.shelter).sorted { $0.key < $1.key }
        let rest = all.drop { group in after.map { group.key <= $0 } ?? false }
        var (count, shown) = (0, 0)
        for group in rest {
            if count > 0, count + group.value.count > PlanView.linesPerPage { break }
            (count, shown) = (count + group.value.count, shown + 1)
        }
        return (rest.prefix(shown).map { (site: $0.key, lines: $0.value) }, shown < rest.count)
    }

    func draw(_ html: inout HTML) {
        guard !plan.allocations.isEmpty else { return }
        desk.section(
            desk.say(
                "避難所ごとの割当（\(plan.allocations.count.grouped)行）",
                "Allocations by shelter (\(plan.allocations.count.grouped) lines)"),
            id: "lines", &html
        ) { html in
            let page = page
            html.p(desk.say("名前を押すと、品目と理由が開きます。", "Open a name to see items and reasons."), .class("note"))
            for group in page.shelters { shelter(group.site, group.lines, &html) }
            if page.hasMore, let last = page.shelters.last { next(last.site, &html) }
        }
    }

    private func shelter(_ site: ID<Site>, _ lines: [Allocation], _ html: inout HTML) {
        html.details(.id("to-\(site)"), .class("group")) { html in
            html.summary { html in
                html.strong(desk.names.site(site))
                if let ward = desk.names.ward(site) { html.small(" \(ward)") }
                html.span(desk.say("\(lines.count)行", "\(lines.count) lines"), .class("count"))
            }
            html.ul(.class("lines")) { html in
                for line in lines { html.li { text(line, &$0) } }
            }
        }
    }

    private func text(_ line: Allocation, _ html: inout HTML) {
        let estimate = estimates[line.need]
        if estimate != nil { html.estimateMark(desk.language) }
        html.strong("\(desk.names.item(line.item)) \(desk.names.amount(line.pieces, of: line.item))")
        html.text(desk.say(" \(desk.names.site(line.depot))から", " from \(desk.names.site(line.depot))"))
        html.small(line.reason.wording[desk.language])
        if let estimate { html.small(estimate.formula[desk.language]) }
    }

    private func next(_ last: ID<Site>, _ html: inout HTML) {
        html.p { html in
            html.a(
                desk.say("続きの避難所", "More shelters"), .href(Link("/hq/plans/\(plan.id)", [("after", last.text)]).text),
                .rel("next"), .class("button"))
        }
    }
}
