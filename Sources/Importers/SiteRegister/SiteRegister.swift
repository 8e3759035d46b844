import Boards
import Relief
import Vocabulary

/// Shelters and depots as one sheet (施設台帳).
///
/// A site that the sheet does not name stays as it is, and so does what the sheet has no column for. An empty cell
/// means that nobody knows: it is not 0.
enum SiteRegister {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<SiteColumn>(request.bytes)
        var lines: [ID<Site>: Int] = [:]
        return sheet.reading(
            try sheet.read { row in
                let id = row.required(.code, Cell.id(Site.self))
                if let id, let first = lines.updateValue(row.line, forKey: id) {
                    row.refuse(.code, .repeated("duplicate-code", id.text, first: first, line: row.line))
                }
                let known = id.flatMap(wall.site)
                let status = row.optional(.status, Cell.word(SiteColumn.statuses, otherwise: "unknown-status"))
                guard let details = row.details(knowing: known?.details), let id else { return nil }
                return finding(id, details, status, known, &row)
            })
    }

    private static func finding(
        _ id: ID<Site>, _ details: SiteDetails, _ status: Site.Status?, _ known: Site?,
        _ row: inout RowReader<SiteColumn>
    ) -> Finding? {
        do {
            let isKnown = try SiteDecider.decide(.register(id, details, status: status), known).isEmpty
            return Finding(
                command: isKnown ? nil : .registerSite(id, details, status: status),
                difference: SiteComparison(known, details, status).difference(of: id, isKnown: isKnown))
        } catch {
            row.refuse(.kind, error)
            return nil
        }
    }
}
