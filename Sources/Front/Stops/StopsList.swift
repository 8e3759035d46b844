import Boards
import Formats
import Relief
import Vocabulary

/// The stops of one truck: those ahead in their order, with what is for them, then those that are done.
struct StopsList {
    let page: StopsPage
    let stops: TruckStops

    private var language: Language { page.language }

    func write(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "stops")) { html in
            html.h2(
                Wording(
                    "\(stops.vehicle) の行き先（\(stops.ahead.count.grouped)か所）",
                    "\(stops.vehicle): \(stops.ahead.count.english("stop")) ahead")[language], .id("stops"))
            if stops.ahead.count > 1 { html.p(Self.about[language], .class("hint")) }
            html.ol { html in
                for load in stops.ahead { html.li { ahead(load, &$0) } }
            }
            if !stops.done.isEmpty { done(&html) }
        }
    }

    private func ahead(_ load: Consignment, _ html: inout HTML) {
        html.p { html in
            html.strong(page.names.site(load.shelter))
            if let obstacle = LoadObstacles(page.wall).obstacle(to: load) { html.mark(obstacle.mark, language) }
        }
        html.p(page.address(of: load.shelter))
        html.p(page.names.goods(in: load), .class("small"))
        html.p(.class("row no-print")) { html in
            let name = page.names.site(load.shelter)
            link(Wording("納品書", "Slip"), of: name, to: SlipPage.path(of: load), &html)
            link(
                Wording("届けられないとき", "If it cannot be delivered"), of: name,
                to: ConsignmentEnd.depot.path(load.id, at: page.depot.id), &html)
        }
    }

    /// Heard by itself, a link says of which stop.
    private func link(_ text: Wording, of stop: String, to path: String, _ html: inout HTML) {
        html.a(.href(path), .class("link")) { html in
            html.text(text[language])
            html.span(Wording("（\(stop)）", " (\(stop))")[language], .class("sr"))
        }
    }

    private func done(_ html: inout HTML) {
        html.h3(Wording("終わった所", "Done")[language])
        html.ul { html in
            for load in stops.done {
                html.li { html in
                    html.text("\(page.names.site(load.shelter)) ")
                    html.mark(load.state.mark, language)
                }
            }
        }
    }

    private static let about = Wording(
        "拠点から直線で近い順です。道路の状況は見ていません。順番は運転する人が決めてください。",
        "Nearest first in a straight line, whatever the roads are like: whoever drives decides.")
}
