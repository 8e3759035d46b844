import Boards
import Formats
import Relief
import Vocabulary

/// The limits on a day's weight that could not be checked for all that a plan sends.
struct PlanWeights {
    let desk: Desk
    let plan: Plan

    func draw(_ html: inout HTML) {
        let unchecked = desk.wall.uncheckedWeights(of: plan)
        guard !unchecked.isEmpty else { return }
        desk.section(
            desk.say(
                "重さの上限を確かめられない拠点（\(unchecked.count)か所）",
                "Depots whose weight limit could not be checked (\(unchecked.count))"),
            id: "unchecked-weights", &html
        ) { html in
            html.p(
                desk.say(
                    "重さの分からない品目は、上限に数えていません。多いときは、積む前に拠点に確かめてください。",
                    "Goods of unknown weight are not counted against the limit. If it is a lot, ask the depot before loading."
                ))
            html.ul(.class("lines")) { html in
                for weight in unchecked { html.li(line(weight)) }
            }
        }
    }

    private func line(_ weight: UncheckedWeight) -> String {
        let goods = weight.goods.map { desk.names.goods($0.pieces, of: $0.item) }
            .joined(separator: desk.say("、", ", "))
        let (depot, limit) = (desk.names.siteAlone(weight.depot), desk.say(weight.limit.perDay))
        return desk.say("\(depot)（1日\(limit)まで）：\(goods)", "\(depot) (\(limit) a day): \(goods)")
    }
}
