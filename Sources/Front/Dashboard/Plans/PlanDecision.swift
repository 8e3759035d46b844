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
        let dropped = Set(plan.dropped)
        let lines = plan.allocations.filter { dropped.contains($0.id) }
        guard !lines.isEmpty else { return }
        desk.section(
            desk.say("承認時に除外された行（\(lines.count)）", "Lines dropped at approval (\(lines.count))"), id: "dropped", &html
        ) { html in
            html.p(
                desk.say(
                    "計画の後に在庫か要請が変わったため、約束できませんでした。次の計画で改めて検討されます。",
                    "Stock or needs changed after the plan was made. The next plan looks at them again."))
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
