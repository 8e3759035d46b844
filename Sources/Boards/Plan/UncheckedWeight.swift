package import Relief
package import Vocabulary

/// What a plan takes out of a depot with a limit on weight though nobody knows what it weighs.
///
/// Unknown is not 0: such goods may go, but whether they stay below the limit could not be checked.
package struct UncheckedWeight: Hashable, Sendable {
    package let depot: ID<Site>
    /// What the depot can send in a day.
    package let limit: Grams
    /// In the order of the items' names.
    package let goods: [Goods]

    /// Pieces of one item of unknown weight.
    package struct Goods: Hashable, Sendable {
        package let item: ID<Item>
        package let pieces: Count<Piece>

        package init(item: ID<Item>, pieces: Count<Piece>) { (self.item, self.pieces) = (item, pieces) }
    }
}

extension Wall {
    /// The limits that could not be checked for all of `plan`, by depot; with the weights and limits that are known now.
    package func uncheckedWeights(of plan: Plan) -> [UncheckedWeight] {
        let unknown = plan.allocations.filter { item($0.item)?.grams == nil }
        return Dictionary(grouping: unknown, by: \.depot).compactMap { depot, lines in
            site(depot)?.dispatchPerDay.map { UncheckedWeight(depot: depot, limit: $0, goods: Self.sums(of: lines)) }
        }.sorted { $0.depot < $1.depot }
    }

    private static func sums(of lines: [Allocation]) -> [UncheckedWeight.Goods] {
        Dictionary(lines.map { ($0.item, $0.pieces) }, uniquingKeysWith: +)
            .map { UncheckedWeight.Goods(item: $0, pieces: $1) }.sorted { $0.item < $1.item }
    }
}
