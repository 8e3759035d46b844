/// A class whose depots have a limit that could bind, so that it cannot be settled by itself.
final class CoupledClass {
    let itemClass: ItemClass
    let supply: ReachableSupply
    let stretch: Stretch
    var shares: Leximin

    init(_ itemClass: ItemClass, on ground: Ground) {
        self.itemClass = itemClass
        supply = ReachableSupply(of: itemClass, on: ground)
        stretch = Stretch(all: supply)
        shares = Leximin(on: SupplyNetwork(of: itemClass.needs, on: stretch))
    }

    var nodeCount: Int { shares.flow.network.nodeCount }
    var groupCount: Int { shares.flow.network.groupCount }

    /// What a unit of a node weighs.
    func grams(ofNode node: Int) -> Int64 {
        supply.ground.problem.items.grams[Int(supply.nodes.item[shares.flow.network.nodes[node]])]
    }

    func depot(ofNode node: Int) -> Int32 { supply.nodes.depot[shares.flow.network.nodes[node]] }
}
