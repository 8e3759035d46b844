import Boards
import Formats
import Relief
import Vocabulary

/// Consignments that wait at the depot: to be loaded, and loaded but not gone.
struct LoadingList {
    let page: DepotPage

    private var language: Language { page.language }

    private var waiting: [Consignment] {
        page.wall.consignments.consignments(of: page.depot.site.id).map(\.consignment)
            .filter { $0.depot == page.depot.site.id && ($0.state == .prepared || $0.state == .loaded) }
    }

    func write(_ html: inout HTML) {
        let waiting = waiting
        html.section(.class("card"), .aria("labelledby", "loading")) { html in
            html.h2(Wording("積み込む便（\(waiting.count)件）", "To load (\(waiting.count))")[language], .id("loading"))
            if waiting.isEmpty { html.p(Wording("今はありません。", "Nothing at the moment.")[language], .class("soft")) }
            html.ul(.class("plain")) { html in
                for consignment in waiting { html.li(.class("card")) { write(consignment, &$0) } }
            }
        }
    }

    private func write(_ consignment: Consignment, _ html: inout HTML) {
        let names = Names(page.wall, language)
        html.div(.class("row apart")) { html in
            html.h3(names.site(consignment.shelter))
            html.mark(consignment.state.mark, language)
        }
        html.ul { html in
            for line in consignment.lines { html.li(names.loaded(line, of: consignment)) }
        }
        html.p { html in
            let action =
                consignment.state == .prepared
                ? Wording("積込を記録", "Record the loading") : Wording("出発を記録", "Record the departure")
            html.a(
                action[language], .href("\(page.path)/consignments/\(consignment.id)"), .class("button primary"))
        }
    }
}
