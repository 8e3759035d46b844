import Boards
package import Formats
import Relief
import Vocabulary

/// Everything that waits at a depot and everything it holds, on paper: nothing closed, nothing on another page.
package struct DepotPaper: Sendable {
    let page: DepotPage

    package init(_ page: DepotPage) { self.page = page }

    private var language: Language { page.language }
    private var title: String { page.wall.title(of: page.depot.site) }

    package var document: HTML {
        page.shell.document { html in
            html.div(.class("depot-paper")) { html in
                html.p(.class("no-print")) {
                    $0.a(Wording("← 物資拠点のページ", "← Depot page")[language], .href(page.path))
                }
                html.h1(Wording("\(title)：積込と在庫", "\(title): loads and stock")[language])
                html.p(printed, .class("small"))
                loads(&html)
                StockList(page: page, isPaper: true).write(&html)
            }
        }
    }

    private var printed: String {
        Wording("\(page.now.onPage(.japanese)) 現在", "as of \(page.now.onPage(.english))")[language]
    }

    private func loads(_ html: inout HTML) {
        let waiting = page.wall.waitingLoads(at: page.depot.site.id)
        html.section(.aria("labelledby", "loading-heading")) { html in
            html.h2(
                Wording("積み込む便（\(waiting.count.grouped)件）", "To load (\(waiting.count.grouped))")[language],
                .id("loading-heading"))
            if waiting.isEmpty { html.p(Wording("今はありません。", "Nothing at the moment.")[language]) }
            for (group, loads) in waiting.grouped { table(group, loads, &html) }
        }
    }

    private func table(_ group: WaitingLoad.Group, _ loads: [WaitingLoad], _ html: inout HTML) {
        html.table { html in
            html.caption(
                Wording("\(group.heading(.japanese))（\(loads.count)件）", "\(group.heading(.english)) (\(loads.count))")[
                    language])
            html.thead { html in
                html.tr { html in
                    html.th(Wording("済", "Done")[language], .scope("col"))
                    html.th(Wording("避難所", "Shelter")[language], .scope("col"))
                    html.th(Wording("荷物", "Goods")[language], .scope("col"))
                }
            }
            html.tbody { html in
                for load in loads { html.tr { row(load, &$0) } }
            }
        }
    }

    private func row(_ load: WaitingLoad, _ html: inout HTML) {
        let names = Names(page.wall, language)
        let goods = load.consignment.lines.map { names.loaded($0, of: load.consignment) }
        html.td(load.isLoaded ? "☑" : "☐")
        html.th(names.site(load.consignment.shelter), .scope("row"))
        html.td(goods.joined(separator: Wording("、", "; ")[language]))
    }
}
