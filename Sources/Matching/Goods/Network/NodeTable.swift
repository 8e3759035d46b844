/// Finds the nodes of an item in a depot: one lookup for each way of each need.
struct NodeTable: ~Copyable {
    /// First node of (item of the class, depot), or −1; further ones follow in the numbering.
    private let first: Column<Int32>
    private let depots: Int
    /// Items accepted by each item of the class, by its place in the class: itself, then its stand-ins.
    private let accepted: [[Accepted]]
    /// Place of an item in the class; only for items of the class.
    private let place: [Int32: Int32]

    /// An item that may be sent, by its place in the class, and what that costs per unit.
    struct Accepted {
        let item: Int32
        let penalty: Int64
    }

    init(of itemClass: ItemClass, in problem: GoodsProblem, nodes: borrowing SupplyNodes, standIns: RowsByKey) {
        depots = problem.depots.count
        let place = Dictionary(uniqueKeysWithValues: itemClass.items.enumerated().map { ($1, Int32($0)) })
        first = Column(itemClass.items.count * depots, repeating: -1)
        for node in stride(from: nodes.count - 1, through: 0, by: -1) {
            guard let item = place[nodes.item[node]] else { continue }
            first[Int(item) * depots + Int(nodes.depot[node])] = Int32(node)
        }
        accepted = itemClass.items.enumerated().map { position, item in
            let own = Accepted(item: Int32(position), penalty: 0)
            return [own]
                + standIns[item].compactMap { row in
                    place[problem.substitutes.lotItem[Int(row)]].map {
                        Accepted(item: $0, penalty: problem.substitutes.penalty[Int(row)])
                    }
                }
        }
        self.place = place
    }

    func accepted(for item: Int32) -> [Accepted] { place[item].map { accepted[Int($0)] } ?? [] }

    @inline(__always)
    func firstNode(ofItem item: Int32, inDepot depot: Int32) -> Int32 { first[Int(item) * depots + Int(depot)] }
}
