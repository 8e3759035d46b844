/// An allocation that follows changes one by one: a need, a lot, a road.
///
/// After each change shares are exactly as fair as if everything were planned anew, and goods travel at the least cost
/// for these shares; only the pieces that the change touches are settled again. Whatever else is added — a need, a lot,
/// a depot that was not there — asks for a new one of these.
package final class LiveAllocation {
    package let problem: GoodsProblem
    private let ground: Ground
    private let book: LiveBook
    private let classes: [LiveClass]
    /// The class of each item.
    private let classOfItem: [Int32: Int]
    /// The way of each link, and the node of each lot; those not there take no part.
    private let wayOfLink: [Int32: Int]
    private let nodeOfLot: [Int32: Int32]

    package init(of problem: GoodsProblem) throws(UnsupportedPolicy) {
        try UnsupportedPolicy.check(problem.policy)
        self.problem = problem
        let ground = Ground(problem, isLive: true)
        let book = LiveBook(needs: problem.needs.count)
        let waysOfDepot = WaysOfDepot(ground)
        let all = ItemClasses(of: problem).all
        classes = all.map { LiveClass($0, on: ground, waysOfDepot, in: book) }
        classOfItem = Dictionary(
            uniqueKeysWithValues: all.enumerated().flatMap { number, one in one.items.map { ($0, number) } })
        wayOfLink = Dictionary(
            uniqueKeysWithValues: (0..<ground.roads.link.count).map { (ground.roads.link[$0], $0) })
        nodeOfLot = Self.nodes(of: classes)
        (self.ground, self.book) = (ground, book)
    }

    private static func nodes(of classes: [LiveClass]) -> [Int32: Int32] {
        var found: [Int32: Int32] = [:]
        for one in classes {
            for node in 0..<one.supply.nodes.count {
                for lot in one.supply.nodes.lots(of: node) { found[one.supply.nodes.lots[lot]] = Int32(node) }
            }
        }
        return found
    }

    /// Units that the need of a row gets.
    package func granted(to need: Int32) -> Int64 { book.granted[need] }

    /// A need asks for `quantity` units from now on; 0 withdraws it.
    ///
    /// Answers the needs that were settled anew.
    package func ask(_ quantity: Int64, for need: Int32) -> [Int32] {
        guard let number = classOfItem[problem.needs.item[Int(need)]] else { return [] }
        ground.ask(quantity, for: need)
        return classes[number].settle([classes[number].vertex(ofNeed: need)])
    }

    /// A lot holds `quantity` units from now on.
    ///
    /// `nil` when it took no part so far: it was empty or its depot closed.
    package func stock(_ quantity: Int64, in lot: Int32) -> [Int32]? {
        guard let node = nodeOfLot[lot], let number = classOfItem[problem.lots.item[Int(lot)]] else { return nil }
        classes[number].supply.nodes.stock[node] += quantity - ground.inStock[lot]
        ground.inStock[lot] = quantity
        return classes[number].settle([classes[number].vertex(ofNode: node)])
    }

    /// A road is closed or open from now on.
    ///
    /// `nil` when its depot or shelter is closed: it takes no part.
    package func road(_ link: Int32, isOpen: Bool) -> [Int32]? {
        guard let way = wayOfLink[link] else { return nil }
        guard isOpen != (ground.roads.arrival[way] != RoadTable.never) else { return [] }
        let shelter = problem.links.shelter[Int(link)]
        // Who might use the road is asked while it is open.
        ground.roads.arrival[way] = RoadTable.arrival(over: Int(link), in: problem)
        let touched = classes.map { self.touched(by: link, at: shelter, in: $0, isOpening: isOpen) }
        if !isOpen { ground.roads.arrival[way] = RoadTable.never }
        return zip(classes, touched).flatMap { $1.isEmpty ? [] : $0.settle($1, opensWays: isOpen) }
    }

    /// What a road joins: the needs at its end and the nodes at its beginning; when it closes, only what uses it.
    private func touched(by link: Int32, at shelter: Int32, in one: LiveClass, isOpening: Bool) -> [LiveVertex] {
        var found: [LiveVertex] = []
        for need in one.needs(at: shelter) {
            let used = isOpening ? [] : Set(one.pieces.shipments(to: need).map(\.node))
            one.supply.forEachWay(to: need) { way in
                guard way.link == link, isOpening || used.contains(way.node) else { return }
                found.append(one.vertex(ofNeed: need))
                found.append(one.vertex(ofNode: way.node))
            }
        }
        return found
    }

    /// All lines as they are now, by need.
    package func allocation() -> GoodsAllocation {
        let tapes = classes.map { one in
            let shipments = one.pieces.shipments.sorted { ($0.need, $0.node) < ($1.need, $1.node) }
            return LineTape(ClassLines(LotDraw(shipments, of: one.supply), pack: 1, isComplete: true))
        }
        return GoodsAllocation(tapes, needs: problem.needs.count)
    }
}
