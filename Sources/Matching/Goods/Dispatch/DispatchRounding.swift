/// From continuous levels to whole units.
///
/// 1. Each arc gets what the programme put there, rounded down, and no group more than its level rounded up.
/// 2. Inside a group units go to the worst-off first.
/// 3. Tier by tier the worst-off group takes one more unit: from stock that may leave its depot, or along a chain of
///    exchanges (``UnitExchange``) that ends at such stock or at a need that has more or comes later. When no group
///    finds one, nothing is left that one unit at a time could improve.
///
/// Limits hold at every moment, so that it can be stopped at any time.
struct DispatchRounding {
    var flow: DispatchFlow
    private var search: UnitExchange

    init(_ flow: DispatchFlow) {
        self.flow = flow
        search = UnitExchange(of: flow)
    }

    /// Rounds down along the continuous flow.
    mutating func roundDown(_ levels: borrowing DispatchLevels) {
        for group in 0..<flow.rows.groupCount {
            let one = flow.class(ofGroup: group)
            let local = flow.groupInClass(group)
            let most = Self.most(levels.coverage[group], one.asked(ofGroup: local))
            let offset = flow.rows.arcStart[Int(flow.classOfGroup[group])]
            for arc in flow.arcs(ofGroup: group) {
                let node = flow.node(ofArc: arc, group: group)
                let wanted = levels.units(onArc: offset + arc)
                let units = min(Int64(max(0, wanted + 1e-6)), most - one.shares.flow.got[local])
                give(min(units, flow.unitsPermitted(node)), arc, node, group)
            }
            one.share(ofGroup: local)
        }
    }

    private static func most(_ coverage: Double, _ asked: Int64) -> Int64 {
        guard coverage >= 0 else { return asked }
        return min(asked, Int64((coverage * Double(asked) - 1e-6).rounded(.up)))
    }

    private mutating func give(_ units: Int64, _ arc: Int, _ node: Int, _ group: Int) {
        if units > 0 { flow.add(units, toArc: arc, ofNode: node, group: group) }
    }

    /// After a stop: all that may still leave, to the groups in their order.
    mutating func handOutPlainly(tiers: Int32) {
        for tier in 1...tiers {
            for group in 0..<flow.rows.groupCount where flow.tier(ofGroup: group) == tier {
                let one = flow.class(ofGroup: group)
                let local = flow.groupInClass(group)
                let asked = one.asked(ofGroup: local)
                for arc in flow.arcs(ofGroup: group) {
                    let node = flow.node(ofArc: arc, group: group)
                    give(min(asked - one.shares.flow.got[local], flow.unitsPermitted(node)), arc, node, group)
                }
                one.share(ofGroup: local)
            }
        }
    }

    /// Hands out what is left, unit by unit; `false` when it was stopped.
    mutating func handOut(tiers: Int32, isCancelled: () -> Bool) -> Bool {
        var hasMoved = true
        while hasMoved {
            hasMoved = false
            for tier in 1...tiers {
                guard let moved = handOut(tier: tier, isCancelled) else { return false }
                hasMoved = hasMoved || moved
            }
        }
        return true
    }

    /// Whether a unit moved; `nil` when it was stopped.
    private mutating func handOut(tier: Int32, _ isCancelled: () -> Bool) -> Bool? {
        var open = (0..<flow.rows.groupCount).filter { flow.tier(ofGroup: $0) == tier }
        var hasMoved = false
        while let place = worst(of: open) {
            if isCancelled() { return nil }
            if search.raise(open[place], in: &flow) {
                hasMoved = true
            } else {
                open.remove(at: place)
            }
        }
        return hasMoved
    }

    /// Where the group stands whose next unit falls due first.
    private func worst(of open: [Int]) -> Int? {
        var best: (place: Int, unit: WaitingUnit)?
        for (place, group) in open.enumerated() {
            guard let unit = flow.class(ofGroup: group).nextUnit(ofGroup: flow.groupInClass(group)) else { continue }
            if let found = best, !(unit < found.unit) { continue }
            best = (place, unit)
        }
        return best?.place
    }
}
