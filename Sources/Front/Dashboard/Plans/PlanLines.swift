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
    /// What each need of the plan comes to.
    private let servings: [ID<Need>: Serving]
    private let fate: PlanFate

    init(desk: Desk, plan: Plan, after: ID<Site>?) {
        self.desk = desk
        self.plan = plan
        self.after = after
        estimates = plan.estimatesByNeed
        fate = PlanFate(plan)
        let all = desk.wall.outline(of: plan).servings
        servings = Dictionary(all.map { ($0.need, $0) }) { first, _ in first }
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
        let all = count(plan.allocations)
        desk.section(
            desk.say("避難所ごとの割当（\(all.japanese)）", "Allocations by shelter (\(all.english))"),
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
                html.strong(desk.names.siteAlone(site))
                if let ward = desk.names.ward(site) { html.small(" \(ward)") }
                html.span(desk.say(count(lines)), .class("count"))
            }
            html.ul(.class("lines")) { html in
                for need in Self.byNeed(lines) { html.li { text(need, &$0) } }
            }
        }
    }

    private func count(_ lines: [Allocation]) -> Wording {
        let all = Wording("\(lines.count.grouped)行", lines.count.english("line"))
        guard fate.isPart else { return all }
        let kept = lines.count(where: fate.isKept).grouped
        return Wording("\(all.japanese)のうち承認\(kept)行", "\(kept) of \(all.english) approved")
    }

    /// Lines for one need together, in the order in which the needs first come.
    private static func byNeed(_ lines: [Allocation]) -> [[Allocation]] {
        let groups = Dictionary(grouping: lines, by: \.need)
        var seen: Set<ID<Need>> = []
        return lines.compactMap { seen.insert($0.need).inserted ? groups[$0.need] : nil }
    }

    /// 「飲料水 100本のうち40本」, from where, and why.
    private func text(_ lines: [Allocation], _ html: inout HTML) {
        guard let first = lines.first else { return }
        let estimate = estimates[first.need]
        if estimate != nil { html.estimateMark(desk.language) }
        if let mark = fate.mark(of: lines) {
            html.mark(mark, desk.language)
            html.text(" ")
        }
        guard let serving = servings[first.need] else {
            html.strong("\(desk.names.item(first.item)) \(desk.names.amount(first.pieces, of: first.item))")
            html.small(first.reason.wording[desk.language])
            return
        }
        let text = ServingText(
            desk: desk, serving: serving, loads: lines.map { ($0.depot, $0.item, $0.pieces.value) })
        html.strong(text.title)
        html.text(" \(text.origins)")
        for reason in reasons(lines, serving) { html.small(reason.wording[desk.language]) }
        if let estimate {
            html.small(estimate.formula[desk.language])
            return
        }
        if plan.state == .proposed { desk.orderLink(first.need, lot: first.lot, &html) }
    }

    /// Why it is not more, or else why it is this much; what headquarters ordered stands first.
    private func reasons(_ lines: [Allocation], _ serving: Serving) -> [Reason] {
        guard let shortage = serving.reason else { return lines.prefix(1).map(\.reason) }
        return lines.map(\.reason).filter { $0.code == "pinned" } + [shortage]
    }

    private func next(_ last: ID<Site>, _ html: inout HTML) {
        html.p { html in
            html.a(
                desk.say("続きの避難所", "More shelters"), .href(Link("/hq/plans/\(plan.id)", [("after", last.text)]).text),
                .rel("next"), .class("button"))
        }
    }
}
