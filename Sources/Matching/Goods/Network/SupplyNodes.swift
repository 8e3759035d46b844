/// The stock of one class, by place: a node is what lies of one item in one depot.
///
/// Lots of one node can serve the same needs, so fairness need not tell them apart. A lot whose date could forbid some
/// journey is a node of its own, together with the lots of the same date.
struct SupplyNodes: ~Copyable {
    let depot: Column<Int32>
    let item: Column<Int32>
    let stock: Column<Int64>
    /// The date to keep to; ``GoodsProblem/Lots/undated`` where no journey is too long.
    let expiry: Column<Int32>
    /// Where the lots of each node begin in ``lots``; one more at the end.
    let lotStart: Column<Int32>
    /// Rows of the problem, by node, the oldest first.
    let lots: Column<Int32>

    var count: Int { stock.count }

    /// The nodes of `itemClass`; from minute `safeExpiry` on a date forbids no journey.
    init(of itemClass: ItemClass, on ground: Ground, safeExpiry: Int32) {
        let problem = ground.problem
        let rows = itemClass.lots.filter { problem.depots.isOpen[Int(problem.lots.depot[Int($0)])] }
        func key(_ lot: Int32) -> LotKey { LotKey(lot, in: problem.lots, safeExpiry: safeExpiry) }
        let keys = rows.map(key).sorted()
        let firsts = keys.indices.filter { $0 == 0 || !keys[$0].sharesNode(with: keys[$0 - 1]) }
        depot = Column(firsts.map { keys[$0].depot })
        item = Column(firsts.map { keys[$0].item })
        expiry = Column(firsts.map { keys[$0].bindingExpiry })
        lotStart = Column(firsts.map(Int32.init) + [Int32(keys.count)])
        lots = Column(keys.map(\.lot))
        stock = Column(firsts.count, repeating: 0)
        for node in 0..<firsts.count {
            let end = node + 1 < firsts.count ? firsts[node + 1] : keys.count
            stock[node] = (firsts[node]..<end).reduce(0) { $0 + ground.inStock[keys[$1].lot] }
        }
    }

    @inline(__always)
    func lots(of node: Int) -> Range<Int> { Int(lotStart[node])..<Int(lotStart[node + 1]) }
}

/// What decides to which node a lot belongs and where it stands in it.
private struct LotKey: Comparable {
    let item: Int32
    let depot: Int32
    let bindingExpiry: Int32
    let expiry: Int32
    let lot: Int32

    init(_ lot: Int32, in lots: GoodsProblem.Lots, safeExpiry: Int32) {
        self.lot = lot
        item = lots.item[Int(lot)]
        depot = lots.depot[Int(lot)]
        expiry = lots.expiryMinute[Int(lot)]
        bindingExpiry = expiry < safeExpiry ? expiry : GoodsProblem.Lots.undated
    }

    func sharesNode(with other: Self) -> Bool {
        (item, depot, bindingExpiry) == (other.item, other.depot, other.bindingExpiry)
    }

    static func < (a: Self, b: Self) -> Bool {
        (a.item, a.depot, a.bindingExpiry, a.expiry, a.lot) < (b.item, b.depot, b.bindingExpiry, b.expiry, b.lot)
    }
}
