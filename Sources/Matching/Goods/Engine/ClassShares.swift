/// A class with everybody's share, before anybody has said which lot goes where.
final class ClassShares {
    let itemClass: ItemClass
    let supply: ReachableSupply
    let stretch: Stretch
    let shares: Leximin
    /// Whether shares were settled to the end.
    private(set) var isFair = true
    /// Base units in one of what is counted here: a case where only whole cases travel, otherwise 1.
    let pack: Int64

    /// Nobody has a share yet.
    init(unsettled itemClass: ItemClass, on ground: Ground) {
        self.itemClass = itemClass
        pack = 1
        supply = ReachableSupply(of: itemClass, on: ground)
        stretch = Stretch(all: supply)
        shares = Leximin(on: SupplyNetwork(of: itemClass.needs, on: stretch))
    }

    /// The fairest shares.
    init(_ itemClass: ItemClass, on ground: Ground, isCancelled: () -> Bool) {
        self.itemClass = itemClass
        pack = ground.pack(of: itemClass)
        supply = ReachableSupply(of: itemClass, on: ground)
        stretch = Stretch(all: supply)
        var shares = Leximin(on: SupplyNetwork(of: itemClass.needs, on: stretch), pack: pack)
        var isFair = true
        for tier in 1...ground.problem.policy.tiers where isFair {
            isFair = shares.settle(tier: tier, isCancelled: isCancelled)
        }
        self.shares = shares
        self.isFair = isFair
    }

    /// Shares are not settled to the end.
    func markUnfair() { isFair = false }

    var nodeCount: Int { shares.flow.network.nodeCount }
    var groupCount: Int { shares.flow.network.groupCount }

    /// The coverage of each member.
    func coverage() -> [Double] {
        (0..<shares.flow.network.members.count).map {
            Double(shares.granted[$0]) / Double(max(1, shares.flow.network.demand[$0]))
        }
    }

    /// What a unit of a node weighs.
    func grams(ofNode node: Int) -> Int64 {
        supply.ground.problem.items.grams[Int(supply.nodes.item[shares.flow.network.nodes[node]])]
    }

    func depot(ofNode node: Int) -> Int32 { supply.nodes.depot[shares.flow.network.nodes[node]] }
}
