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
    static func heads(upTo tier: Int32, _ search: HeadSearch, threads: Int) -> Int {
        let (ground, search) = (search.ground, Shared(search))
        let beyond = Crew.map(rows: ground.slots.count, threads: threads) { slots in
            slots.reduce(into: 0) { heads, slot in
                guard ground.slots.tier[slot] <= tier, !search.value.isClosed(slot) else { return }
                heads += Int(ground.slots.headcount[slot])
            }
        }
        let within = Crew.map(rows: ground.persons.count, threads: threads) { persons in
            persons.reduce(0) { $0 + shifts(of: $1, upTo: tier, search.value) }
        }
        return (beyond + within).reduce(0, +)
    }

    /// How often somebody could work in D.
    private static func shifts(of person: Int, upTo tier: Int32, _ search: HeadSearch) -> Int {
        let ground = search.ground
        var reachable: UInt64 = 0
        ground.choices(of: person, in: .max) { slot in
            guard ground.slots.tier[slot] <= tier, search.isClosed(slot) else { return }
            reachable |= 1 << UInt64(ground.slots.block[slot])
        }
        return Int(search.roster.shifts(in: reachable, most: ground.persons.maxShifts[person]))
    }
}
