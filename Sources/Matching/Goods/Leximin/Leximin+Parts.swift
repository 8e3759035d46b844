// One part at a time.
extension Leximin {
    /// What a part has and what the needs of a tier ask of it.
    private struct Balance {
        /// Stock that earlier tiers leave.
        var stock: Int64 = 0
        var demand: Int64 = 0
        /// The same in base units.
        var weight: Int64 = 0
        var needs = 0
    }

    /// Settles a connected part, or splits it in two that wait for their turn.
    mutating func settle(_ part: Part, _ tier: Int32) {
        let balance = balance(of: part, tier)
        guard balance.needs > 0 else { return }
        guard balance.stock < balance.demand else {
            askForEverything(part, tier)
            if !flow.fill(part) { divide(part) }
            return
        }
        let level = WaterLevel(
            stock: balance.stock, demand: balance.weight, needs: balance.needs, pack: pack)
        let poured = pour(to: level.floor, part, tier)
        guard flow.fill(part) else { return divide(part) }
        pourSingly(Int(balance.stock - poured), level, part, tier)
        if !flow.fill(part) { divide(part) }
    }

    private mutating func divide(_ part: Part) {
        let halves = flow.split(part)
        open.append(halves.rest)
        open.append(halves.reached)
    }

    private func balance(of part: Part, _ tier: Int32) -> Balance {
        var balance = Balance()
        for position in part.nodes { balance.stock += flow.network.stock[flow.nodeOrder[position]] }
        for position in part.groups {
            let group = Int(flow.groupOrder[position])
            guard flow.network.tier[group] == tier else {
                balance.stock -= flow.target[group]
                continue
            }
            let members = flow.network.members(of: group)
            balance.needs += members.count
            for member in members {
                balance.demand += most(member)
                balance.weight += flow.network.demand[member]
            }
        }
        return balance
    }

    /// Gives every need the units that fall due below `mark`; answers their sum.
    private func pour(to mark: Int64, _ part: Part, _ tier: Int32) -> Int64 {
        var poured: Int64 = 0
        forEachGroup(of: tier, in: part.groups) { group in
            var units: Int64 = 0
            for member in flow.network.members(of: group) {
                granted[member] = WaterLevel.units(below: mark, of: flow.network.demand[member], pack: pack)
                units += granted[member]
            }
            flow.target[group] = units
            poured += units
        }
        return poured
    }

    /// Gives the next `count` units to those for whom they fall due first.
    private mutating func pourSingly(_ count: Int, _ level: WaterLevel, _ part: Part, _ tier: Int32) {
        guard count > 0 else { return }
        collect(below: level.ceiling, part, tier)
        waiting.select(count)
        for position in 0..<min(count, waiting.count) { granted[waiting[position].member] += 1 }
        forEachGroup(of: tier, in: part.groups) { flow.target[$0] = grantedUnits(of: $0) }
    }

    private mutating func collect(below mark: Int64, _ part: Part, _ tier: Int32) {
        waiting.removeAll()
        for position in part.groups {
            let group = Int(flow.groupOrder[position])
            guard flow.network.tier[group] == tier else { continue }
            for member in flow.network.members(of: group) {
                let demand = flow.network.demand[member]
                let due = WaterLevel.units(below: mark, of: demand, pack: pack)
                for before in granted[member]..<max(granted[member], due) {
                    waiting.append(WaitingUnit(before: before, demand: demand, member: Int32(member)))
                }
            }
        }
    }

    private func grantedUnits(of group: Int) -> Int64 {
        var units: Int64 = 0
        for member in flow.network.members(of: group) { units += granted[member] }
        return units
    }

    /// After a stop: what each group holds is handed to its members in their order.
    func grantWhatIsThere(_ tier: Int32) {
        for group in 0..<flow.network.groupCount where flow.network.tier[group] == tier {
            var left = flow.got[group]
            for member in flow.network.members(of: group) {
                granted[member] = min(left, most(member))
                left -= granted[member]
            }
        }
    }
}
