import JSON
import Relief
import Vocabulary

/// The rows of one site as numbers, in the order in which they came: the numbers are places in the list of all rows.
struct SiteRows: JSONCodable, Sendable {
    let site: ID<Site>
    let rows: [Int]

    init(site: ID<Site>, rows: [Int]) { (self.site, self.rows) = (site, rows) }

    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        rows = try json.required("rows")
        site = try json.required("site")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("rows", rows)
        json.member("site", site)
        json.closeObject()
    }
}

extension SiteRows {
    /// What lies at each site, with the place of each thing in `all`.
    static func numbered<Thing>(_ bySite: Rows<Site, [ID<Thing>]>, in all: [ID<Thing>]) -> [Self] {
        var numbers: [ID<Thing>: Int] = [:]
        numbers.reserveCapacity(all.count)
        for (number, id) in all.enumerated() { numbers[id] = number }
        return bySite.named.map { site, ids in
            Self(site: site, rows: ids.compactMap { numbers[$0] })
        }
    }

    /// The other way round.
    static func named<Thing>(
        _ lists: [Self], in all: [ID<Thing>], _ section: WallSection
    ) throws(WallProblem) -> Rows<Site, [ID<Thing>]> {
        var bySite = Rows<Site, [ID<Thing>]>()
        for list in lists {
            guard list.rows.allSatisfy(all.indices.contains) else { throw .noSuchRow(section) }
            bySite.put(list.rows.map { all[$0] }, at: list.site)
        }
        return bySite
    }
}
