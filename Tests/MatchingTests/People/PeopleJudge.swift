import Matching

/// What may not be, looked for in the plainest way: the rules of rnet-people/1 said again.
extension PeopleProblem {
    func allows(_ shift: PeopleShift) -> Bool {
        let (person, slot) = (Int(shift.person), Int(shift.slot))
        let shelter = Int(slots.shelter[slot])
        let (dx, dy) = (persons.x[person] - shelters.x[shelter], persons.y[person] - shelters.y[shelter])
        return persons.skills[person] >> UInt64(slots.skill[slot]) & 1 == 1
            && persons.availability[person] >> UInt64(slots.block[slot]) & 1 == 1
            && dx * dx + dy * dy <= policy.reachMetres * policy.reachMetres
    }

    /// Everything that is wrong with `shifts`.
    func violations(in shifts: [PeopleShift]) -> [String] {
        var found = shifts.filter { !allows($0) }.map { "\($0) is not admissible" }
        for (person, theirs) in Dictionary(grouping: shifts, by: \.person) {
            let blocks = theirs.map { slots.block[Int($0.slot)] }.sorted()
            if blocks.count > persons.maxShifts[Int(person)] { found.append("\(person) works too often: \(blocks)") }
            if zip(blocks, blocks.dropFirst()).contains(where: { $1 - $0 <= policy.restBlocks }) {
                found.append("\(person) does not rest: \(blocks)")
            }
        }
        for (slot, theirs) in Dictionary(grouping: shifts, by: \.slot)
        where theirs.count > slots.headcount[Int(slot)] {
            found.append("\(slot) has too many: \(theirs.count)")
        }
        return found
    }

    func fills(of shifts: [PeopleShift]) -> [Int] {
        var fills = Array(repeating: 0, count: slots.count)
        for shift in shifts { fills[Int(shift.slot)] += 1 }
        return fills
    }

    /// For each tier the fill ratios, the lowest first: what plans are compared by.
    func fairness(of shifts: [PeopleShift]) -> [[Ratio]] {
        let fills = fills(of: shifts)
        return (1...policy.tiers).map { tier in
            (0..<slots.count).filter { slots.tier[$0] == tier }.map { Ratio(fills[$0], Int(slots.headcount[$0])) }
                .sorted()
        }
    }
}

/// A quotient that is compared exactly.
struct Ratio: Comparable, CustomStringConvertible {
    let part: Int
    let whole: Int

    init(_ part: Int, _ whole: Int) { (self.part, self.whole) = (part, whole) }

    var description: String { "\(part)/\(whole)" }

    static func == (a: Self, b: Self) -> Bool { a.part * b.whole == b.part * a.whole }
    static func < (a: Self, b: Self) -> Bool { a.part * b.whole < b.part * a.whole }
}

extension [[Ratio]] {
    /// Whether another list is fairer: the first difference decides.
    func isBeaten(by other: Self) -> Bool {
        for (mine, theirs) in zip(joined(), other.joined()) where mine != theirs { return mine < theirs }
        return false
    }
}
