/// One planning of people: fills the slots tier by tier, then decides who goes where.
final class PeopleRun {
    let ground: Neighbourhood
    let roster: Roster
    let tiers: Int32
    let reach: Int64
    let history: Bonds
    let announced: Bonds
    let search: HeadSearch
    /// For each tier the most heads that it and those before it can get together.
    private(set) var bounds: [Int] = []
    private(set) var isComplete = true
    private let hasAnnounced: Bool
    private let watch: EngineWatch
    /// 0 for slots at which somebody would be back, 1 for others.
    private let rank: Column<Int32>

    init(_ problem: PeopleProblem, watch: EngineWatch) {
        ground = Neighbourhood(problem)
        tiers = problem.policy.tiers
        reach = problem.policy.reachMetres
        roster = Roster(ground, tiers: Int(tiers))
        history = Bonds(problem.history, in: ground)
        announced = Bonds(problem.announced, in: ground)
        hasAnnounced = problem.announced.count > 0
        search = HeadSearch(roster, history: history, announced: announced)
        rank = Self.ranks(of: ground, history)
        self.watch = watch
    }

    private static func ranks(of ground: Neighbourhood, _ history: Bonds) -> Column<Int32> {
        let rank = Column<Int32>(ground.slots.count, repeating: 1)
        for person in 0..<ground.persons.count where history.holdAny(person) {
            ground.choices(of: person, in: .max) { slot in
                if history.hold(person, ground.slots.shelter[slot]) { rank[slot] = 0 }
            }
        }
        return rank
    }

    /// Plans all tiers; what is there when the watch stops it is a plan too.
    func plan(threads: Int) {
        for tier in 1...tiers {
            guard fill(tier) else { return }
            bounds.append(HeadBound.heads(upTo: tier, search, threads: threads))
        }
        guard place(threads: threads) else { return }
        bringHome(threads: threads)
    }

    /// Gives one head after the other to the slots that deserve it most.
    ///
    /// Greedy over a polymatroid (Edmonds 1970; Megiddo 1974): where every step is a maximal one, no order of fills beats
    /// it, and of slots that deserve it equally any may come first. A slot without success is left for good.
    private func fill(_ tier: Int32) -> Bool {
        var queue = SlotQueue()
        for slot in 0..<ground.slots.count where ground.slots.tier[slot] == tier { enlist(slot, in: &queue) }
        while !queue.isEmpty {
            let slots = queue.nextEqual()
            guard let filled = search.fill(slots, isCancelled: watch.isCancelled) else {
                isComplete = false
                return false
            }
            let vacant = filled.filter(roster.isVacant)
            for slot in vacant { enlist(slot, in: &queue) }
            watch.settled(slots.count - vacant.count, of: ground.slots.count)
        }
        return true
    }

    private func enlist(_ slot: Int, in queue: inout SlotQueue) { queue.insert(slot, key(slot), rank: rank[slot]) }

    /// What the next head at a slot is worth.
    func key(_ slot: Int) -> HeadKey {
        HeadKey(tier: ground.slots.tier[slot], after: roster.filled[slot], of: ground.slots.headcount[slot])
    }

    @inline(__always)
    func isBack(_ person: Int, at slot: Int) -> Bool { history.hold(person, ground.slots.shelter[slot]) }

    /// So often everybody is asked whether they could come back at another time.
    private static let rounds = 4

    private func bringHome(threads: Int) {
        var homecoming = Homecoming(self)
        for _ in 0..<Self.rounds {
            guard homecoming.pass() > 0, place(threads: threads) else { return }
        }
    }

    /// Places everybody anew, block by block.
    private func place(threads: Int) -> Bool {
        let (run, watch) = (Shared(self), watch)
        let found = Crew.map(ground.blocks, threads: threads) { block in
            run.value.placement(of: block, isCancelled: watch.isCancelled)
        }
        for block in 0..<ground.blocks {
            guard let shifts = found[block] else {
                isComplete = false
                return false
            }
            take(shifts, in: block)
        }
        return true
    }

    private func placement(of block: Int, isCancelled: () -> Bool) -> [PeopleShift]? {
        let workers = (0..<ground.persons.count).count { roster.busy[$0] >> UInt64(block) & 1 != 0 }
        let weights = PlacementWeights(
            reach: reach, workers: workers, slots: ground.slots.count, hasAnnounced: hasAnnounced)
        if weights.isNarrow {
            var placement = Placement<Int64>(self, block: block, weights: weights)
            return placement.solve(isCancelled: isCancelled)
        }
        var placement = Placement<Int128>(self, block: block, weights: weights)
        return placement.solve(isCancelled: isCancelled)
    }

    private func take(_ shifts: [PeopleShift], in block: Int) {
        for shift in shifts {
            let person = Int(shift.person)
            roster.drop(person, roster.slot(of: person, in: block))
        }
        for shift in shifts { roster.put(Int(shift.person), Int(shift.slot)) }
    }
}

/// Lets several threads read what one made; nobody writes meanwhile.
struct Shared<Value>: @unchecked Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
