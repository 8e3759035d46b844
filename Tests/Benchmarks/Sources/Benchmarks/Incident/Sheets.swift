import Foundation
import Relief
import Vocabulary

/// The sheets of the made-up week, from which the long incident is drawn.
struct Sheets {
    let items: [Item]
    let sites: [(id: ID<Site>, details: SiteDetails, status: Site.Status)]
    let counts: [ID<Site>: Headcount]
    let wishes: [Wish]

    /// What one line of the sheet of needs asks for.
    struct Wish {
        let item: Item
        let asked: Asked
        let note: String?
    }

    /// Reads the sheets below `fixtures`; lines that hold something else than expected are left out.
    init(fixtures: String) throws {
        let week = "\(fixtures)/Incidents/kumamoto-2016"
        let items = try Self.rows("\(fixtures)/Rules/catalogue.csv").compactMap(Self.item)
        self.items = items
        sites = try Self.rows("\(week)/sites.csv").compactMap(Self.site)
        counts = Dictionary(try Self.rows("\(week)/headcounts.csv").compactMap(Self.count)) { first, _ in first }
        let known = Dictionary(items.map { ($0.id.text, $0) }) { first, _ in first }
        wishes = try Self.rows("\(week)/needs.csv").compactMap { row in known[row[2]].flatMap { Self.wish(row, $0) } }
    }

    private static func rows(_ path: String) throws -> [[String]] {
        try String(contentsOfFile: path, encoding: .utf8)
            .split(whereSeparator: \.isNewline).dropFirst()
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    private static func item(_ row: [String]) -> Item? {
        guard row.count > 10, let id = ID<Item>(row[0]), let tier = Int(row[5]).flatMap(Item.Tier.init) else {
            return nil
        }
        let daily = row[9].split(separator: "/").compactMap { Int($0) }
        return Item(
            id: id, name: Wording(row[1], row[2]), synonyms: row[3].split(separator: "|").map(String.init),
            unit: row[4], tier: tier, preset: Int(row[6]),
            packings: row[7].split(separator: "|").compactMap { Int($0).flatMap(Packing.init) },
            grams: Int64(row[8]).flatMap(Grams.init),
            daily: daily.first.flatMap { DailyNeed(pieces: $0, persons: daily.count > 1 ? daily[1] : 1) },
            source: row[10])
    }

    private static func site(_ row: [String]) -> (id: ID<Site>, details: SiteDetails, status: Site.Status)? {
        guard row.count > 10, let id = ID<Site>(row[0]) else { return nil }
        let kind: Site.Kind = row[1] == "物資拠点" ? .depot : .shelter
        let place = Double(row[6]).flatMap { latitude in
            Double(row[7]).flatMap { Place(latitude: latitude, longitude: $0) }
        }
        let details = SiteDetails(
            kind: kind, name: row[2], kana: row[3], ward: row[4], address: row[5], place: place,
            capacity: Int(row[8]).flatMap { Count($0) }, designation: kind == .shelter ? .designated : nil)
        return (id, details, row[10] == "開設" ? .open : .unusable)
    }

    private static func count(_ row: [String]) -> (ID<Site>, Headcount)? {
        guard row.count > 12, let site = ID<Site>(row[0]), let at = Moment(row[1]) else { return nil }
        let parts = zip(Headcount.Category.allCases, row[3...]).compactMap { part, text in
            Int(text).flatMap { Count<Person>($0) }.map { (part, $0) }
        }
        let headcount = Headcount(
            observedAt: at, total: Int(row[2]).flatMap { Count($0) },
            categories: Dictionary(parts) { first, _ in first }, households: Int(row[12]))
        return (site, headcount)
    }

    private static func wish(_ row: [String], _ item: Item) -> Wish? {
        guard row.count > 7, let quantity = Int(row[3]), Asked.range.contains(quantity) else { return nil }
        return Wish(
            item: item, asked: Asked(quantity, row[4] == "箱" ? .case : .piece), note: row[7].isEmpty ? nil : row[7])
    }
}
