/// Settles the costs of coupled classes one after the other, inside what the limits of the depots leave.
///
///     ceiling_u = min ( stock_u, sent_u + ⌊ grams left in d / (k · grams_u) ⌋ ),   k = nodes of the class in d
///
/// With these ceilings in place of the stock a class cannot break a limit, whatever it does, so that its cheapest way is
/// found as ever. That way is optimal for these ceilings; a depot whose limit binds keeps what each of its nodes sends.
struct DispatchCosts {
    private let flow: DispatchFlow
    /// Grams that may still leave each limited depot.
    private var gramsLeft: [Int64]

    init(_ flow: DispatchFlow) {
        self.flow = flow
        gramsLeft = flow.gramsLeft
    }

    /// What `take` makes of the class at `place`; afterwards the depots have less left, or more.
    mutating func settle<Answer>(
        _ place: Int, limits: DispatchLimits, _ isCancelled: () -> Bool, _ take: (borrowing SettledClass) -> Answer
    ) -> Answer {
        let one = flow.classes[place]
        let stock = Array(one.shares.flow.network.stock.elements)
        let ceilings = ceilings(ofClass: place)
        var outside = OutsideLimits(limits: limits.ofClass(place), coverage: limits.coverage(ofClass: place))
        for node in stock.indices { one.shares.flow.network.stock[node] = ceilings[node] }
        outside.allowance = allowance(ofClass: place, ceilings)
        let settled = SettledClass(one, within: outside, isCancelled: isCancelled)
        for node in stock.indices { one.shares.flow.network.stock[node] = stock[node] }
        count(settled.lines, ofClass: place)
        return take(settled)
    }

    private func nodes(ofClass place: Int) -> Range<Int> {
        flow.rows.nodeStart[place]..<flow.rows.nodeStart[place + 1]
    }

    private func ceilings(ofClass place: Int) -> [Int64] {
        let one = flow.classes[place]
        var sharing = [Int64](repeating: 0, count: flow.rows.depots.count)
        for node in nodes(ofClass: place) where flow.depot[node] >= 0 { sharing[Int(flow.depot[node])] += 1 }
        return nodes(ofClass: place).map { node in
            let local = flow.nodeInClass(node)
            let (used, stock) = (one.shares.flow.used[local], one.shares.flow.network.stock[local])
            guard flow.depot[node] >= 0, flow.grams[node] > 0 else { return stock }
            let depot = Int(flow.depot[node])
            return min(stock, used + gramsLeft[depot] / (sharing[depot] * flow.grams[node]))
        }
    }

    /// What may leave the depots besides all that the class could send now.
    private func allowance(ofClass place: Int, _ ceilings: [Int64]) -> WeightAllowance {
        var left = gramsLeft
        for (node, ceiling) in zip(nodes(ofClass: place), ceilings) where flow.depot[node] >= 0 {
            let used = flow.classes[place].shares.flow.used[flow.nodeInClass(node)]
            left[Int(flow.depot[node])] -= (ceiling - used) * flow.grams[node]
        }
        return WeightAllowance(left: Dictionary(uniqueKeysWithValues: zip(flow.rows.depots, left)))
    }

    /// Takes what the class really sends in place of what its flow did.
    private mutating func count(_ lines: ClassLines, ofClass place: Int) {
        let problem = flow.classes[place].supply.ground.problem
        for node in nodes(ofClass: place) where flow.depot[node] >= 0 {
            gramsLeft[Int(flow.depot[node])] +=
                flow.classes[place].shares.flow.used[flow.nodeInClass(node)] * flow.grams[node]
        }
        for line in lines.lot.indices {
            let lot = Int(lines.lot[line])
            let depot = flow.rows.placeOfDepot[Int(problem.lots.depot[lot])]
            guard depot >= 0 else { continue }
            gramsLeft[Int(depot)] -= lines.quantity[line] * problem.items.grams[Int(problem.lots.item[lot])]
        }
    }
}
