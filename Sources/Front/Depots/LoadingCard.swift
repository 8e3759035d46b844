import Boards
import Formats
import Relief
import Vocabulary

/// One load that waits: closed to a line, open with all its goods and the way to record it.
struct LoadingCard {
    /// Lines that stand on the card; all of them stand where the loading is recorded, and on paper.
    private static let lines = 20

    let load: WaitingLoad
    let page: DepotPage
    let isOpen: Bool

    private var language: Language { page.language }
    private var consignment: Consignment { load.consignment }

    func write(_ html: inout HTML) {
        let names = Names(page.wall, language)
        html.details(.id("load-\(consignment.id)"), .class("fold"), .open(if: isOpen)) { html in
            html.summary { html in
                html.span { html in
                    html.strong(names.site(consignment.shelter))
                    html.small(extent)
                    if let driver = names.driver(of: consignment) { html.small(" \(driver)") }
                }
                if let obstacle = load.obstacle { html.mark(obstacle.mark, language) }
                html.mark(consignment.state.mark, language)
            }
            html.ul { html in
                for line in consignment.lines.prefix(Self.lines) { html.li(names.loaded(line, of: consignment)) }
                let rest = consignment.lines.count - Self.lines
                if rest > 0 { html.li(Wording("ほか\(rest.grouped)行", "and \(rest.english("line")) more")[language]) }
            }
            html.p { html in
                html.a(action[language], .href("\(page.path)/consignments/\(consignment.id)"), .class("button primary"))
            }
        }
    }

    /// Others only read.
    private var action: Wording {
        guard page.shell.visitor?.token.allows(.load, at: page.depot.site.id) ?? false else {
            return Wording("この便を見る", "Show this load")
        }
        return load.isLoaded
            ? Wording("出発を記録", "Record the departure") : Wording("積込を記録", "Record the loading")
    }

    /// 「12品目・約340kg」; the weight only when that of every item is known.
    private var extent: String {
        let items = Set(consignment.lines.map(\.item)).count
        let weight = kilograms.map { Wording("・約\($0.grouped)kg", ", about \($0.grouped) kg")[language] } ?? ""
        return Wording("\(items)品目", items.english("item"))[language] + weight
    }

    /// Rounded up, so that nothing weighs 0.
    private var kilograms: Int? {
        var grams: Int64 = 0
        for line in consignment.lines {
            guard let each = page.wall.item(line.item)?.grams else { return nil }
            grams += each.value * Int64(consignment.loadedPieces(of: line).value)
        }
        return Int((grams + 999) / 1000)
    }
}
