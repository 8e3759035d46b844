package import Vocabulary

/// What the rows of a problem are called, so that reasons can be read by people.
///
/// A row without a name is called by its id, or by its number.
package struct GoodsNames: Sendable {
    package var items: [Wording]
    package var depots: [Wording]
    package var shelters: [Wording]
    /// What a piece of each item is called in Japanese: 本, 食, 枚; a bare number where nobody said.
    package var units: [String]
    /// Of a thousand pieces more of each item, so many are held back for shelters that cannot speak; 0 where nobody said.
    package var heldPerMille: [Int]
    /// Names of road closures by the id given in ``GoodsProblem/Links/closure``.
    package var closures: [String: Wording]
    private let problem: GoodsProblem

    package init(
        of problem: GoodsProblem, items: [Wording] = [], depots: [Wording] = [], shelters: [Wording] = [],
        units: [String] = [], heldPerMille: [Int] = [], closures: [String: Wording] = [:]
    ) {
        self.problem = problem
        self.items = items
        self.depots = depots
        self.shelters = shelters
        self.units = units
        self.heldPerMille = heldPerMille
        self.closures = closures
    }

    func item(_ row: Int32, _ language: Language) -> String { name(row, items, problem.items.ids, language) }
    func depot(_ row: Int32, _ language: Language) -> String { name(row, depots, problem.depots.ids, language) }
    func shelter(_ row: Int32, _ language: Language) -> String { name(row, shelters, problem.shelters.ids, language) }

    /// So many of an item: 「1,200本」, “1,200”.
    func amount(_ pieces: Int64, of item: Int32, _ language: Language) -> String {
        guard language == .japanese, units.indices.contains(Int(item)) else { return pieces.grouped }
        return pieces.grouped + units[Int(item)]
    }

    /// How much more of an item `pieces` more for shelters take, and how many per mille of that are held back.
    ///
    /// `nil` where all of it is held back.
    func supply(for pieces: Int64, of item: Int32) -> (pieces: Int64, heldPerMille: Int64)? {
        let held = heldPerMille.indices.contains(Int(item)) ? Int64(heldPerMille[Int(item)]) : 0
        guard held < 1000 else { return nil }
        var supply = pieces * 1000 / (1000 - held)
        while supply - (supply * held + 999) / 1000 < pieces { supply += 1 }
        return (supply, held)
    }

    /// From where to where a link leads.
    func ends(ofLink row: Int32) -> (depot: Int32, shelter: Int32) {
        (problem.links.depot[Int(row)], problem.links.shelter[Int(row)])
    }

    /// What closes a way, or `nil` when nobody said.
    func closure(ofLink row: Int32, _ language: Language) -> String? {
        guard problem.links.closure.indices.contains(Int(row)) else { return nil }
        let id = problem.links.closure[Int(row)]
        return id.isEmpty ? nil : closures[id]?[language] ?? id
    }

    private func name(_ row: Int32, _ names: [Wording], _ ids: [String], _ language: Language) -> String {
        let row = Int(row)
        if names.indices.contains(row) { return names[row][language] }
        return ids.indices.contains(row) ? ids[row] : "#\(row)"
    }
}
