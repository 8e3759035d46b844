/// Some nodes of a class, numbered anew.
final class Stretch {
    let supply: ReachableSupply
    /// Nodes of the class.
    private(set) var nodes: [Int32]
    /// The new number of each node of the class; −1 for those that do not count.
    let number: Column<Int32>

    /// No node yet.
    init(of supply: ReachableSupply) {
        self.supply = supply
        nodes = []
        number = Column(supply.nodes.count, repeating: -1)
    }

    /// All nodes of the class, each under its own number.
    init(all supply: ReachableSupply) {
        self.supply = supply
        nodes = (0..<Int32(supply.nodes.count)).map { $0 }
        number = Column(nodes)
    }

    func add(_ node: Int32) {
        guard number[node] < 0 else { return }
        number[node] = Int32(truncatingIfNeeded: nodes.count)
        nodes.append(node)
    }

    func removeAll() {
        for node in nodes { number[node] = -1 }
        nodes.removeAll(keepingCapacity: true)
    }
}
