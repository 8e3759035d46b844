import Formats
import Vocabulary

/// What the shapes on the map mean.
struct MapLegend {
    let desk: Desk
    let showsPeople: Bool

    func draw(_ html: inout HTML) {
        html.ul(.class("legend")) { html in
            for coverage in SiteNeeds.Coverage.allCases.reversed() {
                entry(
                    .shelter(coverage),
                    desk.say("避難所・\(desk.say(coverage.name))", "shelter, \(desk.say(coverage.name))"), &html)
            }
            entry(.depot(usable: true), desk.say("物資拠点", "depot"), &html)
            entry(.depot(usable: false), desk.say("使えない拠点", "unusable depot"), &html)
        }
        guard showsPeople else { return }
        html.p(
            desk.say(
                "記号が大きいほど避難者が多い施設です。人数不明の施設は最小の記号です。",
                "The larger the mark, the more people; the smallest also where nobody has counted."),
            .class("note"))
    }

    private func entry(_ shape: MapMark.Shape, _ name: String, _ html: inout HTML) {
        html.li { html in
            html.svg(width: 24, height: 24, .class("swatch"), .aria("hidden", "true")) {
                MapMark(shape: shape, size: 9).draw(x: 12, y: 12, &$0)
            }
            html.text(name)
        }
    }
}
