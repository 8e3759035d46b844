import Matching

/// A few people and slots on a line of shelters, a kilometre apart.
struct PeopleScene {
    var policy = PeopleProblem.Policy()
    var skills = 1
    var blocks = PeopleProblem.Blocks()
    var shelters = PeopleProblem.Shelters()
    var persons = PeopleProblem.Persons()
    var slots = PeopleProblem.Slots()
    var history = PeopleProblem.Pairs()
    var announced = PeopleProblem.Pairs()

    init(shelters count: Int, blocks: Int, rest: Int32 = 0, reach: Int64 = 50_000, tiers: Int32 = 2) {
        policy.reachMetres = reach
        policy.restBlocks = rest
        policy.tiers = tiers
        for shelter in 0..<count {
            shelters.x.append(Int64(shelter) * 1000)
            shelters.y.append(0)
        }
        for block in 0..<blocks {
            self.blocks.start.append(Int32(block) * 480)
            self.blocks.end.append(Int32(block) * 480 + 480)
        }
    }

    @discardableResult
    mutating func person(
        at x: Int64 = 0, skills: UInt64 = 1, available: UInt64 = .max, shifts: Int32 = 64
    ) -> Int32 {
        persons.x.append(x)
        persons.y.append(0)
        persons.skills.append(skills)
        persons.availability.append(available & ((1 << UInt64(blocks.count)) - 1))
        persons.maxShifts.append(shifts)
        return Int32(persons.count - 1)
    }

    @discardableResult
    mutating func slot(
        _ shelter: Int32, block: Int32 = 0, heads: Int32 = 1, skill: Int32 = 0, tier: Int32 = 1
    ) -> Int32 {
        slots.shelter.append(shelter)
        slots.block.append(block)
        slots.headcount.append(heads)
        slots.skill.append(skill)
        slots.tier.append(tier)
        return Int32(slots.count - 1)
    }

    mutating func served(_ person: Int32, at shelter: Int32) {
        history.person.append(person)
        history.place.append(shelter)
    }

    mutating func told(_ person: Int32, of slot: Int32) {
        announced.person.append(person)
        announced.place.append(slot)
    }

    func problem() throws -> PeopleProblem {
        try PeopleProblem(
            policy: policy, skillCount: skills, blocks: blocks, shelters: shelters, persons: persons, slots: slots,
            history: history, announced: announced)
    }
}

extension Dice {
    /// At most four people and five slots, with everything now and then missing, far or taken.
    mutating func people(blocks: Int, rest: Int32) throws -> PeopleProblem {
        var scene = PeopleScene(shelters: 3, blocks: blocks, rest: rest, reach: 2_000)
        scene.skills = 2
        for _ in 0..<roll(1...4) {
            scene.person(
                at: roll(-1...3) * 900, skills: UInt64(roll(0...3)), available: UInt64(roll(0...31)),
                shifts: Int32(roll(0...3)))
        }
        for _ in 0..<roll(1...5) {
            scene.slot(
                pick(below: 3), block: pick(below: blocks), heads: Int32(roll(1...3)), skill: pick(below: 2),
                tier: Int32(roll(1...2)))
        }
        return try scene.problem()
    }
}
