// Who of a group has what: the units of a group always lie as evenly as whole units can.
extension ClassShares {
    /// Base units that the members of `group` ask for.
    func asked(ofGroup group: Int) -> Int64 {
        shares.flow.network.members(of: group).reduce(0) { $0 + shares.flow.network.demand[$1] }
    }

    /// Base units that the members of `group` can use of what they hold.
    func served(ofGroup group: Int) -> Int64 {
        shares.flow.network.members(of: group).reduce(0) { units, member in
            units + min(shares.flow.network.demand[member], shares.granted[member] * pack)
        }
    }

    /// Shares what `group` holds among its members.
    func share(ofGroup group: Int) {
        let members = shares.flow.network.members(of: group)
        let (units, asked) = (shares.flow.got[group], asked(ofGroup: group))
        guard units < asked else {
            for member in members { shares.granted[member] = shares.flow.network.demand[member] }
            return
        }
        let level = WaterLevel(stock: units, demand: asked, needs: members.count)
        var left = units
        for member in members {
            shares.granted[member] = WaterLevel.units(below: level.floor, of: shares.flow.network.demand[member])
            left -= shares.granted[member]
        }
        while left > 0, let unit = nextUnit(ofGroup: group) {
            shares.granted[unit.member] += 1
            left -= 1
        }
    }

    /// The unit that falls due next in `group`, or `nil` when all have what they ask for.
    func nextUnit(ofGroup group: Int) -> WaitingUnit? {
        var best: WaitingUnit?
        for member in shares.flow.network.members(of: group) {
            let demand = shares.flow.network.demand[member]
            guard shares.granted[member] < demand else { continue }
            let unit = WaitingUnit(before: shares.granted[member], demand: demand, member: Int32(member))
            if best.map({ unit < $0 }) ?? true { best = unit }
        }
        return best
    }

    /// The unit of `group` that fell due last.
    func lastUnit(ofGroup group: Int) -> WaitingUnit? {
        var best: WaitingUnit?
        for member in shares.flow.network.members(of: group) where shares.granted[member] > 0 {
            let demand = shares.flow.network.demand[member]
            let unit = WaitingUnit(before: shares.granted[member] - 1, demand: demand, member: Int32(member))
            if best.map({ $0 < unit }) ?? true { best = unit }
        }
        return best
    }
}
