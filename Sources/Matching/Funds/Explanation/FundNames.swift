package import Vocabulary

/// What the rows of a problem are called, so that reasons can be read by people.
///
/// What has no name is called by its number.
package struct FundNames: Sendable {
    package var sources: [Wording]
    package var categories: [Wording]
    package var municipalities: [Wording]
    /// What amounts are counted in: 千円, thousand yen.
    package var unit: Wording

    package init(
        sources: [Wording] = [], categories: [Wording] = [], municipalities: [Wording] = [],
        unit: Wording = Wording("円", "yen")
    ) {
        self.sources = sources
        self.categories = categories
        self.municipalities = municipalities
        self.unit = unit
    }

    func source(_ row: Int32) -> Wording { name(row, sources, Wording("資金", "source ")) }
    func category(_ row: Int32) -> Wording { name(row, categories, Wording("使途", "category ")) }
    func municipality(_ row: Int32) -> Wording { name(row, municipalities, Wording("市町村", "municipality ")) }

    func amount(_ units: Int64) -> Wording {
        Wording("\(units.grouped)\(unit.japanese)", "\(units.grouped) \(unit.english)")
    }

    /// The first few, and how many others.
    func list(_ rows: [Int32]) -> Wording {
        let most = 3
        let named = rows.prefix(most).map(source)
        let others = rows.count - named.count
        return Wording(
            named.map(\.japanese).joined(separator: "・") + (others > 0 ? "など\(rows.count)件" : ""),
            named.map(\.english).joined(separator: ", ") + (others > 0 ? " and \(others) more" : ""))
    }

    private func name(_ row: Int32, _ names: [Wording], _ kind: Wording) -> Wording {
        if names.indices.contains(Int(row)) { return names[Int(row)] }
        return Wording("\(kind.japanese)\(row)", "\(kind.english)\(row)")
    }
}
