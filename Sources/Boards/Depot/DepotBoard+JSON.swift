import JSON
import Relief
import Vocabulary

/// A depot without its goods; lots and sheets say themselves where they belong.
struct DepotHead: JSONCodable, Sendable {
    let site: Site
    let changedAt: Moment?
    let storedAt: [ID<StockSheet>: Moment]
    let telling: DepotStock.Telling?
    let undone: [ID<StockSheet>]

    init(_ row: DepotBoard.Row) {
        (site, changedAt, storedAt) = (row.site, row.changedAt, row.storedAt)
        (telling, undone) = (row.stock.telling, row.stock.undone.sorted())
    }

    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        changedAt = try json.optional("changedAt")
        site = try json.required("site")
        storedAt = try json.required("storedAt")
        telling = try json.optional("telling")
        undone = try json.required("undone")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("changedAt", changedAt)
        json.member("site", site)
        json.member("storedAt", storedAt)
        json.member("telling", telling)
        json.member("undone", undone)
        json.closeObject()
    }
}

/// Lots and sheets whose depot does not follow from the goods that are there: it was not registered when they came.
struct DepotStrays: JSONCodable, Sendable {
    let lots: [ID<Lot>: ID<Site>]
    let sheets: [ID<StockSheet>: ID<Site>]

    init(lots: [ID<Lot>: ID<Site>], sheets: [ID<StockSheet>: ID<Site>]) { (self.lots, self.sheets) = (lots, sheets) }

    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        lots = try json.required("lots")
        sheets = try json.required("sheets")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("lots", lots)
        json.member("sheets", sheets)
        json.closeObject()
    }
}

extension DepotBoard {
    var drafts: [PieceDraft] {
        let rows = all
        let lots = rows.flatMap { Array($0.stock.lots.values) }
        let stored = rows.flatMap { Array($0.stock.sheets.values) }
        let strays = DepotStrays(
            lots: Self.strays(homes, lots.map { ($0.id, $0.details.depot) }),
            sheets: Self.strays(sheets, stored.map { ($0.sheet, $0.depot) }))
        return PieceDraft.cut(.depots, rows.map(DepotHead.init)) + PieceDraft.cut(.lots, lots)
            + PieceDraft.cut(.sheets, stored) { 1 + $0.changed.count } + [.whole(.depotStrays, strays)]
    }

    /// What stands in `actual` and does not follow from `implied`, of which the last counts.
    private static func strays<Thing>(
        _ actual: Rows<Thing, ID<Site>>, _ implied: [(ID<Thing>, ID<Site>)]
    ) -> [ID<Thing>: ID<Site>] {
        let known = Dictionary(implied) { _, last in last }
        return Dictionary(actual.named.filter { known[$0.id] != $0.row }.map { ($0.id, $0.row) }) { _, last in last }
    }

    init(
        _ heads: [DepotHead], _ lots: [Lot], _ stored: [StockEvent.SheetStored], _ strays: DepotStrays
    ) async throws(WallProblem) {
        async let homes = Self.sites(lots.map { ($0.id, $0.details.depot) }, strays.lots)
        async let sheets = Self.sites(stored.map { ($0.sheet, $0.depot) }, strays.sheets)
        let rows = try Self.rows(heads, lots, stored)
        self.init(rows: rows, sheets: await sheets, homes: await homes)
    }

    private static func sites<Thing>(
        _ implied: [(ID<Thing>, ID<Site>)], _ strays: [ID<Thing>: ID<Site>]
    ) -> Rows<Thing, ID<Site>> {
        var sites = Rows<Thing, ID<Site>>()
        for (id, site) in implied { sites.put(site, at: id) }
        for (id, site) in strays { sites.put(site, at: id) }
        return sites
    }

    private static func rows(
        _ heads: [DepotHead], _ lots: [Lot], _ stored: [StockEvent.SheetStored]
    ) throws(WallProblem) -> Rows<Site, Row> {
        let lots = Dictionary(grouping: lots, by: \.details.depot)
        let stored = Dictionary(grouping: stored, by: \.depot)
        let known = Set(heads.map(\.site.id))
        guard known.isSuperset(of: lots.keys) else { throw .noSuchDepot(.lots) }
        guard known.isSuperset(of: stored.keys) else { throw .noSuchDepot(.sheets) }
        var rows = Rows<Site, Row>()
        for head in heads {
            let stock = DepotStock(
                depot: head.site, lots: named(lots[head.site.id] ?? [], by: \.id),
                sheets: named(stored[head.site.id] ?? [], by: \.sheet), undone: Set(head.undone),
                telling: head.telling)
            rows.put(
                Row(site: head.site, stock: stock, storedAt: head.storedAt, changedAt: head.changedAt), at: head.site.id
            )
        }
        return rows
    }

    private static func named<Key: Hashable, Value>(_ values: [Value], by key: (Value) -> Key) -> [Key: Value] {
        Dictionary(values.map { (key($0), $0) }) { _, last in last }
    }
}
