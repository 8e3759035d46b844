/// Persons and slots as the engine looks at them: by skill, block and the square where they are.
///
/// A pair (p, k) is admissible when
///
///     skill(k) ∈ skills(p),   block(k) ∈ availability(p),   |home(p) − shelter(k)| ≤ reach
///
/// Persons are numbered in the order of the squares where they live: who is near to whom is near in memory as well.
final class Neighbourhood: Sendable {
    let blocks: Int
    let rest: Int
    let reach: Int64
    let persons: Persons
    let slots: Slots
    /// Blocks too near a block for the same person: itself and `rest` on either side.
    let window: Column<UInt64>
    private let all: SquareLists
    /// Persons who have a skill and are available in a block, and slots that ask for it then.
    private let able: SquareLists
    private let asking: SquareLists

    init(_ problem: PeopleProblem) {
        let blocks = problem.blocks.count
        (self.blocks, reach, rest) = (blocks, problem.policy.reachMetres, Int(problem.policy.restBlocks))
        let homes = SquareGrid(xs: problem.persons.x, ys: problem.persons.y, reach: problem.policy.reachMetres)
        let persons = Persons(problem.persons, on: homes)
        let slots = Slots(problem, blocks: blocks)
        all = SquareLists(lists: 1, grid: homes) { put in
            for person in 0..<persons.count {
                put(0, homes.square(persons.x[person], persons.y[person]), Int32(person))
            }
        }
        able = SquareLists(lists: problem.skillCount * blocks, grid: homes) { put in
            for person in 0..<persons.count {
                let square = homes.square(persons.x[person], persons.y[person])
                for skill in Bits(persons.skills[person]) {
                    for block in Bits(persons.availability[person]) {
                        put(skill * blocks + block, square, Int32(person))
                    }
                }
            }
        }
        let places = SquareGrid(xs: problem.shelters.x, ys: problem.shelters.y, reach: problem.policy.reachMetres)
        asking = SquareLists(lists: problem.skillCount * blocks, grid: places) { put in
            for slot in 0..<slots.count {
                put(Int(slots.list[slot]), places.square(slots.x[slot], slots.y[slot]), Int32(slot))
            }
        }
        (self.persons, self.slots) = (persons, slots)
        window = Self.windows(blocks: blocks, rest: rest)
    }

    private static func windows(blocks: Int, rest: Int) -> Column<UInt64> {
        let column = Column<UInt64>(blocks, repeating: 0)
        for block in 0..<blocks {
            for other in max(0, block - rest)...min(blocks - 1, block + rest) { column[block] |= 1 << UInt64(other) }
        }
        return column
    }
}

extension Neighbourhood {
    /// Columns of persons, in the order of the squares where they live.
    final class Persons: Sendable {
        let count: Int
        /// Rows of the problem.
        let row: Column<Int32>
        let x: Column<Int64>
        let y: Column<Int64>
        let skills: Column<UInt64>
        let availability: Column<UInt64>
        let maxShifts: Column<Int32>

        init(_ persons: PeopleProblem.Persons, on grid: SquareGrid) {
            let rows = SquareLists(lists: 1, grid: grid) { put in
                for row in 0..<persons.count { put(0, grid.square(persons.x[row], persons.y[row]), Int32(row)) }
            }.members
            count = persons.count
            row = Column(rows)
            x = Column(rows.map { persons.x[Int($0)] })
            y = Column(rows.map { persons.y[Int($0)] })
            skills = Column(rows.map { persons.skills[Int($0)] })
            availability = Column(rows.map { persons.availability[Int($0)] })
            maxShifts = Column(rows.map { persons.maxShifts[Int($0)] })
        }
    }

    /// Columns of slots, by their rows in the problem.
    final class Slots: Sendable {
        let count: Int
        let shelter: Column<Int32>
        let x: Column<Int64>
        let y: Column<Int64>
        let block: Column<Int32>
        let skill: Column<Int32>
        let headcount: Column<Int32>
        let tier: Column<Int32>
        /// The number of skill and block together.
        let list: Column<Int32>

        init(_ problem: PeopleProblem, blocks: Int) {
            let slots = problem.slots
            count = slots.count
            shelter = Column(slots.shelter)
            x = Column(slots.shelter.map { problem.shelters.x[Int($0)] })
            y = Column(slots.shelter.map { problem.shelters.y[Int($0)] })
            block = Column(slots.block)
            skill = Column(slots.skill)
            headcount = Column(slots.headcount)
            tier = Column(slots.tier)
            list = Column((0..<slots.count).map { slots.skill[$0] * Int32(blocks) + slots.block[$0] })
        }
    }
}

extension Neighbourhood {
    @inline(__always)
    func squaredMetres(_ person: Int, _ slot: Int) -> Int64 {
        let (dx, dy) = (persons.x[person] - slots.x[slot], persons.y[person] - slots.y[slot])
        return dx * dx + dy * dy
    }

    /// There and back, as the straight line goes: round(2·|home − shelter|).
    func metres(_ person: Int, _ slot: Int) -> Int64 {
        Int64((4 * Double(squaredMetres(person, slot))).squareRoot().rounded())
    }

    @inline(__always)
    func fits(_ person: Int, _ slot: Int) -> Bool {
        persons.skills[person] >> UInt64(slots.skill[slot]) & 1 != 0
            && persons.availability[person] >> UInt64(slots.block[slot]) & 1 != 0
            && squaredMetres(person, slot) <= reach * reach
    }

    /// Calls `body` with everybody who may take `slot`, until it says that it has seen enough.
    @inline(__always)
    func candidates(of slot: Int, _ body: (Int) -> Bool) {
        able.near(slots.x[slot], slots.y[slot], within: reach, in: Int(slots.list[slot])) { person in
            squaredMetres(person, slot) > reach * reach || body(person)
        }
    }

    /// Calls `body` with everybody who lives within reach of the shelter of `slot`.
    func neighbours(of slot: Int, _ body: (Int) -> Void) {
        all.near(slots.x[slot], slots.y[slot], within: reach, in: 0) { person in
            if squaredMetres(person, slot) <= reach * reach { body(person) }
            return true
        }
    }

    /// Calls `body` with every slot that `person` may take in one of `blocks`.
    @inline(__always)
    func choices(of person: Int, in blocks: UInt64, _ body: (Int) -> Void) {
        for skill in Bits(persons.skills[person]) {
            for block in Bits(persons.availability[person] & blocks) {
                let list = skill * self.blocks + block
                asking.near(persons.x[person], persons.y[person], within: reach, in: list) { slot in
                    if squaredMetres(person, slot) <= reach * reach { body(slot) }
                    return true
                }
            }
        }
    }
}
