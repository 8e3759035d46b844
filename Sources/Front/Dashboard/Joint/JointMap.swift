import Boards
import Formats
import Relief
import Vocabulary

/// Where something holds the plan back, each kind with a shape of its own.
struct JointMap {
    let desk: Desk
    let sites: [SiteOutlook]

    func draw(_ html: inout HTML) {
        let outlooks = Dictionary(sites.map { ($0.site.id, $0) }) { first, _ in first }
        desk.section(desk.say("計画を全部承認しても残る壁（地図）", "What still stands in the way, on the map"), id: "map", &html) {
            html in
            let canvas = SiteCanvas(
                desk: desk, sites: sites.map(\.site), title: desk.say("計画の後に残る壁の地図", "Map of what stands in the way"),
                isLinked: true, mark: { MapMark(shape: .bound(outlooks[$0.id]?.bind ?? .nothing), size: 9) },
                label: { "\($0.name) \(desk.say((outlooks[$0.id]?.bind ?? .nothing).name))" })
            let placed = canvas.draw(&html) { _ in summary }
            guard !placed.isEmpty else { return }
            legend(&html)
            canvas.missing(placed, &html)
        }
    }

    private var summary: String {
        SiteOutlook.Bind.allCases.map { bind in
            let count = sites.count { $0.bind == bind }
            return desk.say("\(bind.name.japanese) \(count)か所", "\(bind.name.english): \(count)")
        }.joined(separator: desk.say("、", ", "))
    }

    private func legend(_ html: inout HTML) {
        html.ul(.class("legend")) { html in
            for bind in SiteOutlook.Bind.allCases where sites.contains(where: { $0.bind == bind }) {
                let count = sites.count { $0.bind == bind }
                html.li { html in
                    html.svg(width: 24, height: 24, .class("swatch"), .aria("hidden", "true")) {
                        MapMark(shape: .bound(bind), size: bind == .road ? 5 : 9).draw(x: 12, y: 12, &$0)
                    }
                    html.text(
                        desk.say("\(bind.name.japanese)（\(count.grouped)）", "\(bind.name.english) (\(count.grouped))"))
                }
            }
        }
    }
}
