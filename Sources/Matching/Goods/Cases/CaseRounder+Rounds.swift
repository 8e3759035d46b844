// Case by case: first what is free, then from those who are better off.
extension CaseRounder {
    /// Hands out cases by the rule; it can be stopped after any case.
    mutating func round(isCancelled: () -> Bool) {
        let groups = base.shares.flow.network.tier.elements
        var tierOf = [Int32](repeating: 0, count: units.count)
        for group in groups.indices {
            for member in base.shares.flow.network.members(of: group) { tierOf[member] = groups[group] }
        }
        for tier in Set(tierOf).sorted() {
            handOut(to: units.indices.filter { tierOf[$0] == tier }, isCancelled)
        }
        var hasMoved = true
        while hasMoved, !isCancelled() {
            hasMoved = false
            let order = units.indices.sorted { (tierOf[$0], share($0), $0) < (tierOf[$1], share($1), $1) }
            let holders = holders()
            for member in order where units[member] < asked(member) && !isCancelled() {
                hasMoved = improve(member, tierOf, holders) || hasMoved
            }
        }
    }

    private func share(_ member: Int) -> Fraction { Fraction(min(units[member], asked(member)), of: asked(member)) }

    /// Members that hold a case of each lot.
    private func holders() -> [Int32: [Int]] {
        var found: [Int32: [Int]] = [:]
        for member in holding.indices {
            for (lot, cases) in holding[member] where cases > 0 { found[lot, default: []].append(member) }
        }
        return found
    }

    private mutating func handOut(to members: [Int], _ isCancelled: () -> Bool) {
        var waiting = WaitingMembers()
        for member in members where units[member] < asked(member) { waiting.insert(member, share(member)) }
        while !isCancelled(), let member = waiting.removeFirst() {
            guard let lot = freeLot(for: member) else { continue }
            give(lot, to: member)
            if units[member] < asked(member) { waiting.insert(member, share(member)) }
        }
    }

    private func freeLot(for member: Int) -> Int32? {
        let missing = asked(member) - units[member]
        return lots(for: member).filter { isFree($0) }.min { a, b in
            let (over, other) = (max(0, pack(a) - missing), max(0, pack(b) - missing))
            return over != other ? over < other : (lost[member][a] ?? 0) > (lost[member][b] ?? 0)
        }
    }

    /// A free case, or one from a member that can better do without it.
    private mutating func improve(_ taker: Int, _ tierOf: [Int32], _ holders: [Int32: [Int]]) -> Bool {
        if let lot = freeLot(for: taker) {
            give(lot, to: taker)
            return true
        }
        for lot in lots(for: taker) {
            for giver in holders[lot] ?? [] where giver != taker && (holding[giver][lot] ?? 0) > 0 {
                guard gains(taker, from: giver, by: pack(lot), tierOf) else { continue }
                pass(lot, from: giver, to: taker)
                return true
            }
        }
        return false
    }

    /// Whether the plan is fairer when `giver` has a case less and `taker` one more.
    private func gains(_ taker: Int, from giver: Int, by pack: Int64, _ tierOf: [Int32]) -> Bool {
        guard tierOf[giver] >= tierOf[taker] else { return false }
        if tierOf[giver] > tierOf[taker] { return true }
        let after = min(
            Fraction(min(units[taker] + pack, asked(taker)), of: asked(taker)),
            Fraction(min(max(0, units[giver] - pack), asked(giver)), of: asked(giver)))
        return min(share(taker), share(giver)) < after
    }
}
