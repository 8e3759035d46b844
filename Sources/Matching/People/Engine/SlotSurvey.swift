/// Looks around a slot that is short of hands, and says why.
struct SlotSurvey {
    private let ground: Neighbourhood
    private let roster: Roster

    init(_ run: PeopleRun) { (ground, roster) = (run.ground, run.roster) }

    func reason(of slot: Int) -> PeopleReason {
        let (near, skilled) = crowd(around: slot)
        guard near > 0 else { return .nobodyNear }
        guard skilled > 0 else { return .noSkill(near: near) }
        let occupation = occupation(of: slot), here = roster.filled[slot]
        guard occupation.able > 0 else { return here > 0 ? .allHere(here) : .notAvailable(skilled: skilled) }
        if occupation.moreUrgent > 0, occupation.asUrgent == 0 { return .moreUrgent(occupation) }
        return occupation.asUrgent > 0 ? .scarcity(occupation) : .rest(occupation)
    }

    private func crowd(around slot: Int) -> (near: Int32, skilled: Int32) {
        var (near, skilled): (Int32, Int32) = (0, 0)
        ground.neighbours(of: slot) { person in
            near += 1
            if ground.persons.skills[person] & (1 << UInt64(ground.slots.skill[slot])) != 0 { skilled += 1 }
        }
        return (near, skilled)
    }

    private func occupation(of slot: Int) -> PeopleReason.Occupation {
        var occupation = PeopleReason.Occupation()
        let block = Int(ground.slots.block[slot])
        ground.candidates(of: slot) { person in
            guard roster.slot(of: person, in: block) != slot else { return true }
            occupation.able += 1
            let tiers = tiersInTheWay(of: person, block)
            if let first = tiers.min() {
                if first < ground.slots.tier[slot] { occupation.moreUrgent += 1 } else { occupation.asUrgent += 1 }
            } else if roster.shifts[person] >= ground.persons.maxShifts[person] {
                occupation.exhausted += 1
            }
            return true
        }
        return occupation
    }

    /// Tiers of the shifts at that time, or so near to it that no rest would be left.
    private func tiersInTheWay(of person: Int, _ block: Int) -> [Int32] {
        var (left, tiers): (UInt64, [Int32]) = (roster.conflicts(person, block), [])
        while left != 0 {
            tiers.append(ground.slots.tier[roster.slot(of: person, in: left.trailingZeroBitCount)])
            left &= left &- 1
        }
        return tiers
    }
}
