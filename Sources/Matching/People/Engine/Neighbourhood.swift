/// Persons and slots as the engine looks at them: persons in the order of the squares where they live.
///
/// Whoever is near a shelter then lies in a few runs, and a search reads them one after the other. A pair (p, k) is
/// admissible when
///
///     skill(k) ∈ skills(p),   block(k) ∈ availability(p),   |home(p) − shelter(k)| ≤ reach
final class Neighbourhood: Sendable {
    let blocks: Int
    let personCount: Int
    let slotCount: Int
    /// Rows of the problem.
    let row: Column<Int32>
    let skills: Column<UInt64>
    let availability: Column<UInt64>
    let maxShifts: Column<Int32>
    let x: Column<Int64>
    let y: Column<Int64>

    let slotX: Column<Int64>
    let slotY: Column<Int64>
    let shelter: Column<Int32>
    let block: Column<Int32>
    let skill: Column<UInt64>
    let headcount: Column<Int32>
    let tier: Column<Int32>

    /// Blocks too near a block for the same person: itself and `restBlocks` on either side.
    let window: Column<UInt64>
    let rest: Int
    private let grid: SquareGrid
    /// Where the persons of a square begin.
    private let first: Column<Int32>
    private let reach: Int64
    private let shelterGrid: SquareGrid
    /// Slots in the order of the squares where their shelters stand, and where those of a square begin.
    private let near: Column<Int32>
    private let firstNear: Column<Int32>

    init(_ problem: PeopleProblem) {
        let (persons, slots, shelters) = (problem.persons, problem.slots, problem.shelters)
        (blocks, personCount, slotCount) = (problem.blocks.count, persons.count, slots.count)
        reach = problem.policy.reachMetres
        rest = Int(problem.policy.restBlocks)
        let grid = SquareGrid(xs: persons.x, ys: persons.y, reach: reach)
        self.grid = grid
        let homes = (0..<persons.count).map { grid.square(persons.x[$0], persons.y[$0]) }
        let (order, starts) = Self.sort(homes, into: grid)
        row = Column(order)
        first = Column(starts)
        skills = Column(order.map { persons.skills[Int($0)] })
        availability = Column(order.map { persons.availability[Int($0)] })
        maxShifts = Column(order.map { persons.maxShifts[Int($0)] })
        x = Column(order.map { persons.x[Int($0)] })
        y = Column(order.map { persons.y[Int($0)] })
        slotX = Column(slots.shelter.map { shelters.x[Int($0)] })
        slotY = Column(slots.shelter.map { shelters.y[Int($0)] })
        shelter = Column(slots.shelter)
        block = Column(slots.block)
        skill = Column(slots.skill.map { 1 << UInt64($0) })
        headcount = Column(slots.headcount)
        tier = Column(slots.tier)
        let shelterGrid = SquareGrid(xs: shelters.x, ys: shelters.y, reach: reach)
        self.shelterGrid = shelterGrid
        let squares = slots.shelter.map { shelterGrid.square(shelters.x[Int($0)], shelters.y[Int($0)]) }
        let (nearby, nearbyStarts) = Self.sort(squares, into: shelterGrid)
        near = Column(nearby)
        firstNear = Column(nearbyStarts)
        window = Self.windows(blocks: blocks, rest: rest)
    }

    /// Rows in the order of their squares, and where each square begins.
    private static func sort(_ squares: [Int], into grid: SquareGrid) -> (order: [Int32], first: [Int32]) {
        var first = [Int32](repeating: 0, count: grid.columns * grid.rows + 1)
        for square in squares { first[square + 1] += 1 }
        for square in 1..<first.count { first[square] += first[square - 1] }
        var (next, order) = (first, [Int32](repeating: 0, count: squares.count))
        for (row, square) in squares.enumerated() {
            order[Int(next[square])] = Int32(row)
            next[square] += 1
        }
        return (order, first)
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
    @inline(__always)
    func squaredMetres(_ person: Int, _ slot: Int) -> Int64 {
        let (dx, dy) = (x[person] - slotX[slot], y[person] - slotY[slot])
        return dx * dx + dy * dy
    }

    /// There and back, as the straight line goes: round(2·|home − shelter|).
    func metres(_ person: Int, _ slot: Int) -> Int64 {
        Int64((4 * Double(squaredMetres(person, slot))).squareRoot().rounded())
    }

    @inline(__always)
    func fits(_ person: Int, _ slot: Int) -> Bool {
        skills[person] & skill[slot] != 0 && availability[person] >> UInt64(block[slot]) & 1 != 0
            && squaredMetres(person, slot) <= reach * reach
    }

    /// Calls `body` with everybody who may take `slot`, until it says that it has seen enough.
    @inline(__always)
    func candidates(of slot: Int, _ body: (Int) -> Bool) {
        let (left, right) = (grid.column(slotX[slot] - reach), grid.column(slotX[slot] + reach))
        let lowest = grid.row(slotY[slot] - reach)
        for line in lowest...grid.row(slotY[slot] + reach) {
            var person = Int(first[line * grid.columns + left])
            let end = Int(first[line * grid.columns + right + 1])
            while person < end {
                if fits(person, slot), !body(person) { return }
                person += 1
            }
        }
    }

    /// Calls `body` with everybody who lives within reach of the shelter of `slot`.
    func neighbours(of slot: Int, _ body: (Int) -> Void) {
        for line in grid.row(slotY[slot] - reach)...grid.row(slotY[slot] + reach) {
            let left = first[line * grid.columns + grid.column(slotX[slot] - reach)]
            let right = first[line * grid.columns + grid.column(slotX[slot] + reach) + 1]
            for person in left..<right where squaredMetres(Int(person), slot) <= reach * reach { body(Int(person)) }
        }
    }

    /// Calls `body` with every slot that `person` may take in one of `blocks`.
    @inline(__always)
    func choices(of person: Int, in blocks: UInt64, _ body: (Int) -> Void) {
        let wanted = availability[person] & blocks
        guard wanted != 0 else { return }
        let (left, right) = (shelterGrid.column(x[person] - reach), shelterGrid.column(x[person] + reach))
        for line in shelterGrid.row(y[person] - reach)...shelterGrid.row(y[person] + reach) {
            let end = Int(firstNear[line * shelterGrid.columns + right + 1])
            for index in Int(firstNear[line * shelterGrid.columns + left])..<end {
                let slot = Int(near[index])
                if wanted >> UInt64(block[slot]) & 1 != 0, fits(person, slot) { body(slot) }
            }
        }
    }
}
