/// Finds the nodes of an item in a depot: one lookup for each way of each need.
struct NodeTable: ~Copyable {
    /// Where the nodes of (item of the class, depot) begin; one more at the end.
    let start: Column<Int32>
    let depots: Int
    /// Items of the class, ascending; an item is known by its place here.
    private let items: Column<Int32>
    /// What each item of the class may be served with: itself, then its stand-ins.
    let accepted: Column<Accepted>
    private let acceptedStart: Column<Int32>

    /// An item that may be sent, by its place in the class, and what that costs per unit.
    struct Accepted: BitwiseCopyable {
        let item: Int32
        let penalty: Int64
    }

    init(of itemClass: ItemClass, in problem: GoodsProblem, nodes: borrowing SupplyNodes, standIns: RowsByKey) {
        depots = problem.depots.count
        items = Column(itemClass.items)
        let place = Dictionary(uniqueKeysWithValues: itemClass.items.enumerated().map { ($1, Int32($0)) })
        start = Column(itemClass.items.count * depots + 1, repeating: 0)
        for node in 0..<nodes.count {
            guard let item = place[nodes.item[node]] else { continue }
            start[Int(item) * depots + Int(nodes.depot[node]) + 1] += 1
        }
        for key in 0..<itemClass.items.count * depots { start[key + 1] += start[key] }
        let accepted = itemClass.items.enumerated().map { position, item in
            [Accepted(item: Int32(position), penalty: 0)]
                + standIns[item].compactMap { row in
                    place[problem.substitutes.lotItem[Int(row)]].map {
                        Accepted(item: $0, penalty: problem.substitutes.penalty[Int(row)])
                    }
                }
        }
        self.accepted = Column(accepted.flatMap { $0 })
        acceptedStart = Column(accepted.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) })
    }

    /// The rows of ``accepted`` for an item of the class; none for any other.
    @inline(__always)
    func accepted(for item: Int32) -> Range<Int> {
        let place = place(of: item)
        guard place < items.count, items[place] == item else { return 0..<0 }
        return Int(acceptedStart[place])..<Int(acceptedStart[place + 1])
    }

    /// What sending `item` costs where `wanted` is asked for; 0 where it is not accepted either.
    func penalty(for item: Int32, wanted: Int32) -> Int64 {
        let choice = accepted(for: wanted).first { items[accepted[$0].item] == item }
        return choice.map { accepted[$0].penalty } ?? 0
    }

    /// The place of the first item that is not below `item`.
    @inline(__always)
    private func place(of item: Int32) -> Int {
        var (low, high) = (0, items.count)
        while low < high {
            let middle = (low + high) / 2
            if items[middle] < item { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The nodes of an item, by its place in the class, in a depot.
    @inline(__always)
    func nodes(ofItem item: Int32, inDepot depot: Int32) -> Range<Int32> {
        let key = Int(item) &* depots &+ Int(depot)
        return Range(uncheckedBounds: (start[key], start[key &+ 1]))
    }
}
