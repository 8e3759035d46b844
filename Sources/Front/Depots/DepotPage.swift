package import Boards
package import Formats
import Relief
package import Vocabulary

/// What a depot sees: what to load, what it holds, and where to hand in its sheet.
package struct DepotPage: Sendable {
    /// Goods that expire within this time are marked.
    package static let soon = Span.days(30)

    package let shell: Shell
    package let wall: Wall
    package let depot: DepotBoard.Row
    /// Which of the loads that wait are shown.
    package let view: LoadingView
    package let upload: FormState
    package let now: Moment
    package let keys: FormKeys

    package init(
        shell: Shell, wall: Wall, depot: DepotBoard.Row, view: LoadingView = LoadingView(),
        upload: FormState = FormState(), now: Moment, commandKey: String
    ) {
        var shell = shell
        if upload.isReturned { shell.isLive = false }
        self.shell = shell
        self.wall = wall
        self.depot = depot
        self.view = view
        self.upload = upload
        self.now = now
        keys = FormKeys(visitor: shell.visitor, command: commandKey)
    }

    package var document: HTML {
        shell.document { html in
            html.h1(wall.title(of: depot.site))
            html.problemSummary(upload, language)
            standing(&html)
            jumps(&html)
            html.div(.class("columns")) { html in
                html.div { html in
                    LoadingList(page: self).write(&html)
                    ExpectedOrders(
                        wall: wall, site: depot.site.id, token: shell.visitor?.token, language: language
                    ).write(&html)
                    ExpectedStock(
                        wall: wall, expected: wall.offers.expected(at: depot.site.id), language: language
                    ).draw(&html)
                    StockList(page: self).write(&html)
                }
                html.div { html in
                    if mayStore { handIn(&html) }
                    DispatchForm(
                        site: depot.site, keys: keys, state: upload, mayChange: mayStore, language: language
                    ).write(&html)
                    RecentSheets(page: self).write(&html)
                }
            }
        }
    }

    /// That nothing is to leave from here, and why.
    private func standing(_ html: inout HTML) {
        let site = depot.site
        guard site.status != .open else { return }
        let reason = site.statusReason.map { Wording("（\($0)）", " (\($0))") }
        html.notice(
            Notice(
                .warning,
                Wording(
                    "この拠点は「\(site.status.name.japanese)」です\(reason?.japanese ?? "")。積込・出発の前に、本部へ確認してください。",
                    "This depot is “\(site.status.name.english)”\(reason?.english ?? ""). Ask headquarters before anything leaves."
                )),
            language)
    }

    /// On a phone everything stands one below the other; the last part is many screens away.
    private func jumps(_ html: inout HTML) {
        html.nav(.class("jumps"), .aria("label", Wording("このページの中", "On this page")[language])) { html in
            html.ul { html in
                for (id, name) in parts { html.li { $0.a(name[language], .href("#\(id)")) } }
            }
        }
    }

    private var parts: [(id: String, name: Wording)] {
        let seen = [("loading", Wording("積み込む便", "Loads"))] + coming + [("stock", Wording("在庫", "Stock"))]
        let upload = mayStore ? [("upload", Wording("在庫表を取り込む", "Hand in a sheet"))] : []
        let dispatch = [("dispatch", Wording("1日に出せる重量", "A day's load"))]
        let sheets = depot.stock.sheets.isEmpty ? [] : [("undo", Wording("最近の取込", "Recent sheets"))]
        return seen + upload + dispatch + sheets
    }

    private var coming: [(id: String, name: Wording)] {
        let orders = wall.orders.orders(to: depot.site.id).contains(where: \.isUnderWay)
        let gifts = !wall.offers.expected(at: depot.site.id).isEmpty
        return (orders ? [("expected-orders", Wording("事業者から届く物資", "From suppliers"))] : [])
            + (gifts ? [("expected", Wording("到着予定", "Expected"))] : [])
    }

    /// Others only read.
    var mayStore: Bool { shell.visitor?.token.allows(.storeStock, at: depot.site.id) ?? false }

    private func handIn(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "upload")) { html in
            html.h2(Wording("在庫表を取り込む", "Hand in a stock sheet")[language], .id("upload"))
            UploadForm(place: .stock(of: depot.site), keys: keys, state: upload, language: language).write(&html)
        }
    }

    var language: Language { shell.language }
    var path: String { "/d/\(depot.site.id)" }
}
