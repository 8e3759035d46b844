/// Who works when and where, while it is being made.
///
/// Every change is noted, so that a try that does not pay is taken back.
final class Roster {
    let ground: Neighbourhood
    /// The slot of a person in a block, or -1.
    private let held: Column<Int32>
    /// Bit b: the person works in block b.
    let busy: Column<UInt64>
    let shifts: Column<Int32>
    let filled: Column<Int32>
    /// Heads by tier; tier 0 does not exist.
    private(set) var heads: [Int]
    private var journal: [Change] = []

    private struct Change {
        let person: Int32
        let slot: Int32
        let isPut: Bool
    }

    init(_ ground: Neighbourhood, tiers: Int) {
        self.ground = ground
        held = Column(ground.persons.count * ground.blocks, repeating: -1)
        busy = Column(ground.persons.count, repeating: 0)
        shifts = Column(ground.persons.count, repeating: 0)
        filled = Column(ground.slots.count, repeating: 0)
        heads = Array(repeating: 0, count: tiers + 1)
    }

    @inline(__always)
    func slot(of person: Int, in block: Int) -> Int { Int(held[person * ground.blocks + block]) }

    @inline(__always)
    func isVacant(_ slot: Int) -> Bool { filled[slot] < ground.slots.headcount[slot] }

    /// Blocks in which the person works and that stand too near `block`.
    @inline(__always)
    func conflicts(_ person: Int, _ block: Int) -> UInt64 { busy[person] & ground.window[block] }

    @inline(__always)
    func canTake(_ person: Int, _ slot: Int) -> Bool {
        conflicts(person, Int(ground.slots.block[slot])) == 0 && shifts[person] < ground.persons.maxShifts[person]
            && isVacant(slot)
    }

    func put(_ person: Int, _ slot: Int) {
        journal.append(Change(person: Int32(person), slot: Int32(slot), isPut: true))
        set(person, slot)
    }

    func drop(_ person: Int, _ slot: Int) {
        journal.append(Change(person: Int32(person), slot: Int32(slot), isPut: false))
        clear(person, slot)
    }

    private func set(_ person: Int, _ slot: Int) {
        let block = Int(ground.slots.block[slot])
        held[person * ground.blocks + block] = Int32(slot)
        busy[person] |= 1 << UInt64(block)
        shifts[person] += 1
        filled[slot] += 1
        heads[Int(ground.slots.tier[slot])] += 1
    }

    private func clear(_ person: Int, _ slot: Int) {
        let block = Int(ground.slots.block[slot])
        held[person * ground.blocks + block] = -1
        busy[person] &= ~(1 << UInt64(block))
        shifts[person] -= 1
        filled[slot] -= 1
        heads[Int(ground.slots.tier[slot])] -= 1
    }

    /// Remembers where things stand.
    func begin() { journal.removeAll(keepingCapacity: true) }

    /// By how much the heads of each slot have changed since ``begin()``.
    var changes: [Int: Int32] {
        journal.reduce(into: [:]) { $0[Int($1.slot), default: 0] += $1.isPut ? 1 : -1 }
    }

    /// Goes back to where things stood at ``begin()``.
    func takeBack() {
        while let change = journal.popLast() {
            if change.isPut {
                clear(Int(change.person), Int(change.slot))
            } else {
                set(Int(change.person), Int(change.slot))
            }
        }
    }
}

extension Roster {
    /// How many shifts a person could work in `blocks`, at most `most`: the earliest first is as good as any choice.
    @inline(__always)
    func shifts(in blocks: UInt64, most: Int32) -> Int32 {
        var (left, count): (UInt64, Int32) = (blocks, 0)
        while left != 0, count < most {
            let next = UInt64(left.trailingZeroBitCount) + UInt64(ground.rest) + 1
            left = next >= 64 ? 0 : left & (UInt64.max << next)
            count += 1
        }
        return count
    }

    /// Blocks in which the person could still work.
    @inline(__always)
    func open(_ person: Int) -> UInt64 {
        var (left, open) = (busy[person], ground.persons.availability[person])
        while left != 0 {
            open &= ~ground.window[left.trailingZeroBitCount]
            left &= left - 1
        }
        return open
    }

    /// Shifts that the person loses for good by working in `block`, which is open, beyond the one there.
    @inline(__always)
    func loss(_ person: Int, _ block: Int) -> Int32 {
        let (open, left) = (open(person), ground.persons.maxShifts[person] - shifts[person])
        return shifts(in: open, most: left) - 1
            - shifts(in: open & ~ground.window[block], most: left - 1)
    }

    /// Blocks for which the person would have to leave exactly the slot of `held`, a block of theirs.
    @inline(__always)
    func movable(_ person: Int, from held: Int) -> UInt64 {
        let others = busy[person] & ~(1 << UInt64(held))
        var (left, blocks) = (others, ground.persons.availability[person])
        while left != 0 {
            blocks &= ~ground.window[left.trailingZeroBitCount]
            left &= left - 1
        }
        return shifts[person] < ground.persons.maxShifts[person] ? blocks & ground.window[held] : blocks
    }

    func eachShift(_ body: (Int, Int) -> Void) {
        for person in 0..<ground.persons.count {
            var left = busy[person]
            while left != 0 {
                body(person, slot(of: person, in: left.trailingZeroBitCount))
                left &= left - 1
            }
        }
    }
}
