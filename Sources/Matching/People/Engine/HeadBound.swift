/// What no plan can exceed: the most heads that the tiers up to one can get together.
///
/// For any set D of slots, and with at most m(p) shifts with rest between them for a person,
///
///     heads ≤ Σ_{k ∉ D} headcount(k) + Σ_p shifts(p, blocks in which p may take a slot of D)
///
/// since a head is either outside D, or somebody's shift in it: the dual of the linear programme with prices 1 and 0. With D
/// the slots that no chain leaves the two sides are equal when there is no rest between shifts (König 1931).
struct HeadBound {
    /// The bound for tiers up to `tier`, with the slots that `search` has closed as D.
    static func heads(upTo tier: Int32, _ search: HeadSearch) -> Int {
        let (ground, roster) = (search.ground, search.roster)
        var heads = 0
        let reachable = Column<UInt64>(ground.persons.count, repeating: 0)
        for slot in 0..<ground.slots.count where ground.slots.tier[slot] <= tier {
            guard search.isClosed(slot) else {
                heads += Int(ground.slots.headcount[slot])
                continue
            }
            let bit: UInt64 = 1 << UInt64(ground.slots.block[slot])
            ground.candidates(of: slot) { person in
                reachable[person] |= bit
                return true
            }
        }
        for person in 0..<ground.persons.count {
            heads += Int(roster.shifts(in: reachable[person], most: ground.persons.maxShifts[person]))
        }
        return heads
    }
}
