import Formats
import Relief
import Vocabulary

/// Who decided about a plan, when, and what fell out of it.
struct PlanDecision {
    let desk: Desk
    let plan: Plan

    func draw(_ html: inout HTML) {
        switch plan.state {
        case .proposed: break
        case .approved(let by, let at):
            html.p(desk.say("\(by)が\(desk.since(at))に承認", "approved by \(by), \(desk.since(at))"), .class("note"))
        case .rejected(let by, let at, let reason):
            html.p(
                desk.say("\(by)が\(desk.since(at))に却下：\(reason)", "rejected by \(by), \(desk.since(at)): \(reason)"),
                .class("note"))
        }
    }

    /// The lines that could no longer be kept when the plan was approved, by name.
    func dropped(_ html: inout HTML) {
        list(
            plan.dropped, Wording("承認時に除外された行", "Lines dropped at approval"), id: "dropped",
            Wording(
                "計画の後に在庫・要請・道路・指示のどれかが変わったため、約束できませんでした。次の計画で改めて検討されます。",
                "Stock, needs, roads or orders changed after the plan was made. The next plan looks at them again."),
            &html)
    }

    /// The lines that whoever approved it left out.
    func declined(_ html: inout HTML) {
        list(
            plan.declined, Wording("承認者が見送った行", "Lines left out by choice"), id: "declined",
            Wording("要請は未手配のまま残っています。次の計画で改めて割り当てられます。", "Their needs stay open and are in the next plan."), &html)
    }

    private func list(
        _ ids: [ID<Allocation>], _ heading: Wording, id: String, _ note: Wording, _ html: inout HTML
    ) {
        let names = Set(ids)
        let lines = plan.allocations.filter { names.contains($0.id) }
        guard !lines.isEmpty else { return }
        desk.section(
            desk.say("\(heading.japanese)（\(lines.count)）", "\(heading.english) (\(lines.count))"), id: id, &html
        ) { html in
            html.p(desk.say(note))
            html.ul { html in
                for line in lines {
                    html.li(
                        "\(desk.names.site(line.depot)) → \(desk.names.site(line.shelter)) "
                            + desk.names.goods(line.pieces, of: line.item))
                }
            }
        }
    }
}
