package import Vocabulary

/// What the rows of a problem are called, so that reasons can be read by people.
///
/// A row without a name is called by its id, or by its number.
package struct GoodsNames: Sendable {
    package var items: [Wording]
    package var depots: [Wording]
    package var shelters: [Wording]
    /// Names of road closures by the id given in ``GoodsProblem/Links/closure``.
    package var closures: [String: Wording]
    private let problem: GoodsProblem

    package init(
        of problem: GoodsProblem, items: [Wording] = [], depots: [Wording] = [], shelters: [Wording] = [],
        closures: [String: Wording] = [:]
    ) {
        self.problem = problem
        self.items = items
        self.depots = depots
        self.shelters = shelters
        self.closures = closures
    }

    func item(_ row: Int32, _ language: Language) -> String { name(row, items, problem.items.ids, language) }
    func depot(_ row: Int32, _ language: Language) -> String { name(row, depots, problem.depots.ids, language) }
    func shelter(_ row: Int32, _ language: Language) -> String { name(row, shelters, problem.shelters.ids, language) }

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
