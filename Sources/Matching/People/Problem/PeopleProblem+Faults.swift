import Vocabulary

extension PeopleProblem {
    /// Everything that would make a plan wrong or the arithmetic overflow.
    func faults() -> [PeopleFault] {
        var inspection = Inspection<PeopleProblem>()
        inspection.columnLengths(of: self)
        guard inspection.faults.isEmpty else { return inspection.faults }
        inspection.policy(self)
        inspection.blocks(blocks)
        inspection.shelters(shelters)
        inspection.persons(self)
        inspection.slots(self)
        inspection.memory(self)
        return inspection.faults
    }
}

extension Inspection<PeopleProblem> {
    mutating func columnLengths(of problem: PeopleProblem) {
        let (persons, slots) = (problem.persons, problem.slots)
        lengths(.blocks, problem.blocks.count, [("end", problem.blocks.end.count)])
        lengths(.shelters, problem.shelters.count, [("y", problem.shelters.y.count)])
        lengths(
            .persons, persons.count,
            [
                ("y", persons.y.count), ("skills", persons.skills.count), ("avail", persons.availability.count),
                ("max_shifts", persons.maxShifts.count),
            ])
        lengths(
            .slots, slots.count,
            [
                ("block", slots.block.count), ("skill", slots.skill.count), ("headcount", slots.headcount.count),
                ("tier", slots.tier.count),
            ])
        lengths(.history, problem.history.count, [("shelter", problem.history.place.count)])
        lengths(.announced, problem.announced.count, [("slot", problem.announced.place.count)])
    }

    mutating func policy(_ problem: PeopleProblem) {
        let policy = problem.policy
        values(.policy, "tiers", [policy.tiers], within: PeopleLimits.tiers)
        values(.policy, "max_km", [policy.reachMetres], within: PeopleLimits.reach)
        values(.policy, "rest_blocks", [policy.restBlocks], within: PeopleLimits.rest)
        values(.policy, "skills", [problem.skillCount], within: 0...Int64(PeopleLimits.bits))
    }

    mutating func blocks(_ blocks: PeopleProblem.Blocks) {
        if blocks.count > PeopleLimits.bits {
            note(
                .outOfRange, .blocks, "start", nil, blocks.count,
                Wording("\(PeopleLimits.bits)以下の時間帯", "at most \(PeopleLimits.bits) blocks"))
        }
        values(.blocks, "start", blocks.start, within: PeopleLimits.minute)
        values(.blocks, "end", blocks.end, within: PeopleLimits.minute)
        follow(blocks)
    }

    mutating func shelters(_ shelters: PeopleProblem.Shelters) {
        values(.shelters, "x", shelters.x, within: PeopleLimits.coordinate)
        values(.shelters, "y", shelters.y, within: PeopleLimits.coordinate)
    }

    mutating func persons(_ problem: PeopleProblem) {
        let persons = problem.persons
        values(.persons, "x", persons.x, within: PeopleLimits.coordinate)
        values(.persons, "y", persons.y, within: PeopleLimits.coordinate)
        bits(.persons, "skills", persons.skills, count: problem.skillCount)
        bits(.persons, "avail", persons.availability, count: problem.blocks.count)
        values(.persons, "max_shifts", persons.maxShifts, within: PeopleLimits.shifts)
    }

    mutating func slots(_ problem: PeopleProblem) {
        let slots = problem.slots
        indices(.slots, "shelter", slots.shelter, below: problem.shelters.count)
        indices(.slots, "block", slots.block, below: problem.blocks.count)
        indices(.slots, "skill", slots.skill, below: problem.skillCount)
        values(.slots, "headcount", slots.headcount, within: PeopleLimits.headcount)
        values(.slots, "tier", slots.tier, within: 1...max(1, Int64(problem.policy.tiers)))
        indices(.history, "person", problem.history.person, below: problem.persons.count)
        indices(.history, "shelter", problem.history.place, below: problem.shelters.count)
        indices(.announced, "person", problem.announced.person, below: problem.persons.count)
        indices(.announced, "slot", problem.announced.place, below: slots.count)
        pairs(.history, problem.history, "shelter")
        pairs(.announced, problem.announced, "slot")
    }

    mutating func memory(_ problem: PeopleProblem) {
        let rows = max(problem.persons.count * max(1, problem.blocks.count), problem.slots.count)
        guard rows > PeopleLimits.rows else { return }
        note(
            .outOfRange, .persons, "x", nil, problem.persons.count,
            Wording("時間帯との積が\(PeopleLimits.rows)以下の人数", "persons times blocks up to \(PeopleLimits.rows)"))
    }
}
