import Boards
import Formats
import Relief
import Vocabulary

/// What could be done about the items that a plan leaves short.
struct PlanRemedies {
    let desk: Desk
    let plan: Plan

    func draw(_ html: inout HTML) {
        let items = Set(plan.shortfalls.compactMap { desk.wall.shortfalls[$0.need]?.need.item })
        guard !items.isEmpty else { return }
        let all = RemedyFinder(desk.wall, at: desk.now).all().filter { items.contains($0.item) }
        guard !all.isEmpty else { return }
        html.p(
            desk.say(
                "この計画で足りない品目について、今の不足の全量に対する手立てです。承認すると割り当てた分だけ減ります。",
                "For the items that this plan leaves short, over all that is missing now; approval makes it less."),
            .class("note"))
        RemedyTable(desk: desk, all: all).draw(&html)
    }
}
