/// Lets more people come back to where they served, by working at other times.
///
/// One person after the other takes the schedule of as many shifts that brings them home most often; whoever is in the way
/// takes what they left, or a vacant slot that deserves a head as much. What does not leave every tier with its heads and
/// the sorted list of fill ratios at least as good is taken back, and every schedule kept brings more people home, so that
/// passes come to an end.
struct Homecoming {
    private let run: PeopleRun
    private let ground: Neighbourhood
    private let roster: Roster
    /// For each block of the person at hand a slot at a shelter of theirs, or -1, and what working there is worth.
    private var home: [Int]
    private var schedule: ScheduleChoice

    init(_ run: PeopleRun) {
        self.run = run
        (ground, roster) = (run.ground, run.roster)
        home = Array(repeating: -1, count: run.ground.blocks)
        schedule = ScheduleChoice(blocks: run.ground.blocks, rest: run.ground.rest)
    }

    /// Tries everybody once; says how many schedules changed.
    mutating func pass() -> Int {
        var count = 0
        for person in 0..<ground.persons.count where roster.shifts[person] > 0 && run.history.holdAny(person) {
            if isAwayOnce(person), bringHome(person) { count += 1 }
        }
        return count
    }

    private func isAwayOnce(_ person: Int) -> Bool {
        var (left, isAway) = (roster.busy[person], false)
        while left != 0, !isAway {
            isAway = !run.isBack(person, at: roster.slot(of: person, in: left.trailingZeroBitCount))
            left &= left &- 1
        }
        return isAway
    }

    /// With all the homes there are, or else with one of them.
    private mutating func bringHome(_ person: Int) -> Bool {
        if bringHome(person, in: .max) { return true }
        for block in 0..<ground.blocks where bringHome(person, in: 1 << UInt64(block)) { return true }
        return false
    }

    private mutating func bringHome(_ person: Int, in blocks: UInt64) -> Bool {
        let old = roster.busy[person]
        findHomes(of: person, in: blocks)
        let new = schedule.best(shifts: Int(roster.shifts[person]))
        guard new.blocks != 0, new.worth > worth(of: old, for: person) else { return false }
        roster.begin()
        guard move(person, from: old, to: new.blocks), roster.keepsFairness else {
            roster.takeBack()
            return false
        }
        return true
    }

    /// Home counts most; what the person does already counts a little.
    private static let (back, same): (Int32, Int32) = (1000, 1)

    private func worth(of blocks: UInt64, for person: Int) -> Int32 {
        var (left, sum): (UInt64, Int32) = (blocks, 0)
        while left != 0 {
            let slot = roster.slot(of: person, in: left.trailingZeroBitCount)
            sum += Self.same + (run.isBack(person, at: slot) ? Self.back : 0)
            left &= left &- 1
        }
        return sum
    }

    private mutating func findHomes(of person: Int, in blocks: UInt64) {
        for block in 0..<ground.blocks {
            let slot = roster.slot(of: person, in: block)
            home[block] = slot
            schedule.worth[block] = slot < 0 ? -1 : Self.same + (run.isBack(person, at: slot) ? Self.back : 0)
        }
        let most = hardest(of: person)
        ground.choices(of: person, in: blocks) { [ground, roster, run] slot in
            let block = Int(ground.slots.block[slot])
            guard run.history.hold(person, ground.slots.shelter[slot]), schedule.worth[block] < Self.back else {
                return
            }
            guard roster.isVacant(slot) ? !(most < run.key(slot)) : stranger(at: slot) >= 0 else { return }
            (home[block], schedule.worth[block]) = (slot, Self.back)
        }
    }

    /// The last in order of all that the person could leave.
    private func hardest(of person: Int) -> HeadKey {
        var (left, key) = (roster.busy[person], HeadKey(tier: 0, after: 0, of: 1))
        while left != 0 {
            key = max(key, roster.lastKey(of: roster.slot(of: person, in: left.trailingZeroBitCount)))
            left &= left &- 1
        }
        return key
    }

    /// Somebody at a slot who is not back there.
    private func stranger(at slot: Int) -> Int {
        var stranger = -1
        ground.candidates(of: slot) { person in
            if roster.slot(of: person, in: Int(ground.slots.block[slot])) == slot, !run.isBack(person, at: slot) {
                stranger = person
            }
            return stranger < 0
        }
        return stranger
    }

    private func move(_ person: Int, from old: UInt64, to new: UInt64) -> Bool {
        var left = old
        var (vacated, displaced): ([Int], [Int]) = ([], [])
        while left != 0 {
            let block = left.trailingZeroBitCount
            let slot = roster.slot(of: person, in: block)
            if new >> UInt64(block) & 1 == 0 || home[block] != slot {
                roster.drop(person, slot)
                vacated.append(slot)
            }
            left &= left &- 1
        }
        left = new & ~roster.busy[person]
        while left != 0 {
            let slot = home[left.trailingZeroBitCount]
            left &= left &- 1
            if !roster.isVacant(slot) {
                let other = stranger(at: slot)
                guard other >= 0 else { return false }
                roster.drop(other, slot)
                displaced.append(other)
            }
            guard roster.canTake(person, slot) else { return false }
            roster.put(person, slot)
        }
        return displaced.allSatisfy { settle($0, in: &vacated) }
    }

    /// Finds something for somebody who was in the way: what was left, or else what deserves a head as much.
    private func settle(_ person: Int, in vacated: inout [Int]) -> Bool {
        if let index = vacated.firstIndex(where: { ground.fits(person, $0) && roster.canTake(person, $0) }) {
            roster.put(person, vacated.remove(at: index))
            return true
        }
        guard let least = vacated.map(run.key).max() else { return false }
        var best = -1
        ground.choices(of: person, in: roster.open(person)) { slot in
            guard roster.canTake(person, slot), !(least < run.key(slot)) else { return }
            if best < 0 || run.key(slot) < run.key(best) { best = slot }
        }
        guard best >= 0 else { return false }
        roster.put(person, best)
        return true
    }
}
