import Boards
import Formats
import Relief
import Vocabulary

/// What a choice comes to, and the button that makes it true.
struct ChoiceSummary {
    let page: ChoosePage
    let choice: PlanChoice

    private var desk: Desk { page.desk }
    private var plan: Plan { page.plan }
    private var taken: [Allocation] { plan.allocations.filter(choice.takes) }
    private var left: [Allocation] { plan.allocations.filter { !choice.takes($0) } }

    func draw(_ html: inout HTML) {
        desk.section(desk.say("この選び方で承認すると", "If you approve this"), id: "choice", class: "panel act", &html) { html in
            html.ul(.class("figures")) { html in
                figure(desk.say("承認する", "Approved"), taken, &html)
                figure(desk.say("見送る（次の計画へ）", "Left for the next plan"), left, &html)
            }
            if taken.isEmpty {
                html.p(desk.say("承認する行がありません。", "No line would be approved."), .class("alarm-line"))
            } else {
                approve(&html)
            }
        }
    }

    private func figure(_ name: String, _ lines: [Allocation], _ html: inout HTML) {
        let shelters = Set(lines.map(\.shelter)).count
        html.li(.class("figure")) { html in
            html.span(name, .class("figure-name"))
            html.strong(desk.say("\(lines.count.grouped)行", "\(lines.count.english("line"))"), .class("figure-value"))
            html.small(
                desk.say(
                    "避難所\(shelters.grouped)か所・\(pieces(lines).grouped)個",
                    "\(shelters.english("shelter")), \(pieces(lines).english("piece"))"))
        }
    }

    private func pieces(_ lines: [Allocation]) -> Int { lines.reduce(0) { $0 + $1.pieces.value } }

    private func approve(_ html: inout HTML) {
        desk.form("/hq/plans/\(plan.id)/approve", "approve-part", &html) { html in
            html.hiddenField("by", page.view.by.rawValue)
            html.hiddenField("mode", page.view.mode?.rawValue ?? "")
            for name in page.view.picked.sorted() { html.hiddenField("pick", name) }
            html.button(
                desk.say(
                    "承認して\(taken.count.grouped)行を割り当てる", "Approve and allocate \(taken.count.english("line"))"),
                .type("submit"), .class("primary big"))
        }
    }
}
