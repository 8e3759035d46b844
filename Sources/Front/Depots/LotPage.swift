package import Boards
package import Formats
package import Relief
package import Vocabulary

/// One lot of a depot: what is written down of it, to whom it is promised, and where somebody says what is there really.
package struct LotPage: Sendable {
    /// As many loads as stand open at once; after a plan a lot may be promised to hundreds.
    private static let shown = 8

    let shell: Shell
    let wall: Wall
    let depot: DepotBoard.Row
    let lot: Lot
    let state: FormState
    let now: Moment
    let keys: FormKeys

    package init(
        shell: Shell, wall: Wall, depot: DepotBoard.Row, lot: Lot, state: FormState = FormState(), now: Moment,
        commandKey: String
    ) {
        var shell = shell
        if state.isReturned { shell.isLive = false }
        self.shell = shell
        self.wall = wall
        self.depot = depot
        self.lot = lot
        self.state = state
        self.now = now
        keys = FormKeys(visitor: shell.visitor, command: commandKey)
    }

    static func path(of lot: Lot) -> String { "/d/\(lot.details.depot)/lots/\(lot.id)" }

    var language: Language { shell.language }
    var item: Item? { wall.item(lot.details.item) }
    private var names: Names { Names(wall, language) }

    package var document: HTML {
        shell.document { html in
            html.div(.class("narrow")) { html in
                html.p {
                    $0.a(Wording("← 在庫", "← Stock")[language], .href("/d/\(depot.site.id)#stock"))
                }
                html.h1(names.item(lot.details.item))
                html.problemSummary(state, language)
                standing(&html)
                if mayStore { LotForms(page: self).write(&html) }
                promises(&html)
            }
        }
    }

    /// Others only read.
    private var mayStore: Bool { shell.visitor?.token.allows(.storeStock, at: depot.site.id) ?? false }

    private func standing(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "standing")) { html in
            html.h2(Wording("いまの記録", "What is written down")[language], .id("standing"))
            if let mark = ExpiryMark(lot.details, at: now) { html.p { $0.mark(mark.mark, language) } }
            html.dl(.class("facts")) { html in
                html.fact(Wording("期限", "use by")[language], lot.details.useBy(language))
                html.fact(Wording("区分", "origin")[language], lot.details.origin.name[language])
                html.fact(Wording("荷姿", "packing")[language], lot.details.packed(lot.onHand, language))
                html.fact(Wording("在庫", "on hand")[language], item.amount(lot.onHand, language))
                html.fact(Wording("引当済", "promised")[language], item.amount(lot.reservedPieces, language))
                html.fact(Wording("残り", "free")[language], item.amount(lot.free, language))
            }
            guard let changed = depot.changedAt else { return }
            html.p(
                Wording("拠点の在庫の更新：", "The depot's stock changed: ")[language] + changed.told(at: now, language),
                .class("small soft"))
        }
    }

    /// Whoever takes something away has to know from whom.
    private func promises(_ html: inout HTML) {
        let parts = PromisedLoads(wall, depot.site.id).parts(of: lot)
        guard !parts.isEmpty else { return }
        html.section(.class("card"), .aria("labelledby", "promised")) { html in
            html.h2(
                Wording("約束の先（\(parts.count.grouped)便）", "Promised to (\(parts.count.english("load")))")[language],
                .id("promised"))
            if lot.onHand < lot.reservedPieces { short(&html) }
            list(parts.prefix(Self.shown), &html)
            guard parts.count > Self.shown else { return }
            html.details(.id("more-promised")) { html in
                let rest = parts.count - Self.shown
                html.summary(Wording("ほか\(rest.grouped)便", "\(rest.english("more load", "more loads"))")[language])
                list(parts.dropFirst(Self.shown), &html)
            }
        }
    }

    private func list(_ parts: some Sequence<PromisedLoads.Part>, _ html: inout HTML) {
        html.ul { html in
            for part in parts { html.li { write(part, &$0) } }
        }
    }

    private func short(_ html: inout HTML) {
        let pieces = item.amount(lot.reservedPieces.remaining(after: lot.onHand), language)
        html.p(
            Wording(
                "約束より\(pieces)足りません。積込のときに、積めた数だけを記録してください。", "\(pieces) short: record at loading what could be loaded."
            )[
                language], .class("problem"))
    }

    private func write(_ part: PromisedLoads.Part, _ html: inout HTML) {
        html.a(
            names.site(part.consignment.shelter),
            .href(ConsignmentEnd.depot.path(part.consignment.id, at: depot.site.id)))
        html.text(" \(item.amount(part.pieces, language))")
    }
}
