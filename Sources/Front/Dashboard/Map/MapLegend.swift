import Boards
import Formats
import Vocabulary

/// What the shapes on the map mean.
struct MapLegend {
    let desk: Desk
    let showsPeople: Bool
    /// What the map shows of closed roads; nothing is explained that is not there.
    var cutOff: Set<CutOff.Extent> = []

    func draw(_ html: inout HTML) {
        html.ul(.class("legend")) { html in
            for coverage in SiteNeeds.Coverage.allCases.reversed() {
                entry(
                    .shelter(coverage),
                    desk.say("避難所・\(desk.say(coverage.name))", "shelter, \(desk.say(coverage.name))"), &html)
            }
            entry(.depot(usable: true), desk.say("物資拠点", "depot"), &html)
            entry(.depot(usable: false), desk.say("使えない拠点", "unusable depot"), &html)
            for extent in CutOff.Extent.allCases where cutOff.contains(extent) {
                entry(.shelter(.none), desk.say(extent.name), cutOff: extent, &html)
            }
        }
        guard showsPeople else { return }
        html.p(
            desk.say(
                "記号が大きいほど避難者が多い施設です。人数不明の施設は最小の記号です。",
                "The larger the mark, the more people; the smallest also where nobody has counted."),
            .class("note"))
    }

    private func entry(
        _ shape: MapMark.Shape, _ name: String, cutOff: CutOff.Extent? = nil, _ html: inout HTML
    ) {
        html.li { html in
            html.svg(width: 24, height: 24, .class("swatch"), .aria("hidden", "true")) {
                MapMark(shape: shape, cutOff: cutOff, size: cutOff == nil ? 9 : 4).draw(x: 12, y: 12, &$0)
            }
            html.text(name)
        }
    }
}

extension CutOff.Extent {
    var name: Wording {
        switch self {
        case .entirely: Wording("通行止めで行けない避難所", "cut off by closed roads")
        case .partly: Wording("一部の拠点から行けない避難所", "cut off from some depots")
        }
    }

    /// The same said of one shelter.
    var sentence: Wording {
        switch self {
        case .entirely: Wording("どの拠点からも行けません", "cut off from every depot")
        case .partly: Wording("一部の拠点から行けません", "cut off from some depots")
        }
    }
}
