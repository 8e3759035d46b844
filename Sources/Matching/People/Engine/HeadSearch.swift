/// Finds one more head for a slot, moving others where that costs nobody anything.
///
/// A person who could take slot j but works at slot i at that time may move from i to j if somebody is found for i; such
/// chains end at somebody who need not leave anything (alternating paths, Berge 1957). They are searched depth first along
/// labels that never exceed the length of the shortest chain, as in the shortest augmenting paths of Ahuja & Orlin (1991):
/// a label that a whole look around a slot proves too low is raised, and what was learnt once holds for every later search.
/// When many were raised all are computed anew (``measure()``).
///
/// Slots that deserve it equally are filled together, those that need the shortest chains first (Hopcroft & Karp 1973):
/// short chains leave fewer slots without help in the end where people rest, and are found at less cost.
///
/// Without rest between shifts the moves are the exchanges of a matroid. A slot that no chain leaves is then closed for
/// good (``isClosed(_:)``), and that a slot is refused proves that nothing could be done.
final class HeadSearch {
    let ground: Neighbourhood
    let roster: Roster
    private let history: Bonds
    private let announced: Bonds

    /// At most the length of the shortest chain; ``closed`` where there is none.
    let label: Column<Int32>
    /// Lengths of chains by block, for the person at hand.
    let lengths: Column<Int32>
    let closed: Int32
    /// How many labels were raised since all were computed, and after how many they are computed anew.
    var raised = 0
    private let patience: Int
    /// A surrounding that is looked at breadth first: who has seen a slot, and the slots in line.
    var round: Int32 = 0
    let seen: Column<Int32>
    var queue = Pile<Int32>()
    static let pocket = 512
    /// After so many raises a search looks whether it is in a pocket.
    private static let doubt = 32
    /// The chain at hand: slots, and who would leave each for the one before.
    private var chain = Pile<Int32>()
    private var leavers = Pile<Int32>()
    /// By person, whether they leave a slot of the chain: two moves that are each allowed may leave no rest together.
    private let isMoving: Column<Bool>

    /// What a later shift that is lost for good weighs against moves.
    static let lossWeight: Int32 = 4

    init(_ roster: Roster, history: Bonds, announced: Bonds) {
        ground = roster.ground
        self.roster = roster
        (self.history, self.announced) = (history, announced)
        closed = Int32(ground.slots.count) + 64 * Self.lossWeight
        patience = ground.slots.count / 2 + 64
        lengths = Column(ground.blocks, repeating: 0)
        seen = Column(ground.slots.count, repeating: 0)
        label = Column(ground.slots.count, repeating: 0)
        isMoving = Column(ground.persons.count, repeating: false)
    }

    func isClosed(_ slot: Int) -> Bool { label[slot] >= closed }

    enum Outcome {
        case filled
        /// The shortest chain is longer than was allowed.
        case postponed
        /// There is no chain, or only one in which somebody would move twice.
        case refused
    }

    /// Gives `slot` one more head by a chain of at most `limit`; nothing has changed when it is not filled.
    func fill(_ slot: Int, limit: Int32) -> Outcome {
        begin(at: slot)
        var doubts = Self.doubt
        while label[slot] <= limit {
            if raised > patience {
                measure()
                begin(at: slot)
            }
            if doubts == 0, closesPocket(around: slot) { break }
            let top = Int(chain[chain.count - 1])
            guard label[top] < closed else {
                retreat()
                continue
            }
            let way = look(around: top, aim: label[top])
            if way.length > label[top] {
                label[top] = way.length
                raised += 1
                doubts -= 1
                if chain.count > 1 { retreat() }
            } else if isMoving[Int(way.person)] {
                retreatAll()
                return .refused
            } else if way.slot < 0 {
                move(Int(way.person))
                return .filled
            } else {
                enter(Int(way.slot), leaver: way.person)
            }
        }
        return isClosed(slot) ? .refused : .postponed
    }

    private func begin(at slot: Int) {
        retreatAll()
        enter(slot, leaver: -1)
    }

    private func retreatAll() {
        while chain.count > 0 { retreat() }
    }

    private func enter(_ slot: Int, leaver: Int32) {
        chain.append(Int32(slot))
        leavers.append(leaver)
        if leaver >= 0 { isMoving[leaver] = true }
    }

    private func retreat() {
        _ = chain.popLast()
        if let leaver = leavers.popLast(), leaver >= 0 { isMoving[leaver] = false }
    }

    /// Puts `person` into the last slot of the chain, who leaves it into the one before, and so on.
    private func move(_ person: Int) {
        var person = person
        while let slot = chain.popLast() {
            let leaver = Int(leavers.popLast() ?? -1)
            if leaver >= 0 {
                roster.drop(leaver, Int(slot))
                isMoving[leaver] = false
            }
            roster.put(person, Int(slot))
            person = leaver
        }
    }

    /// The best way on from a slot, and how long the chain is by it at least.
    struct Way {
        var length: Int32
        /// Who moves.
        var person: Int32 = -1
        /// From where; -1 for somebody who need leave nothing.
        var slot: Int32 = -1
        var cost: UInt64 = .max
    }

    /// Looks at everybody who could take `slot`, or until there is somebody by whom the chain is no longer than `aim`.
    ///
    /// Who need not leave anything is compared with all others: the best of them is wanted.
    @inline(__always)
    func look(around slot: Int, aim: Int32) -> Way {
        let block = Int(ground.slots.block[slot])
        var way = Way(length: closed)
        ground.candidates(of: slot) { person in
            let conflicts = roster.conflicts(person, block)
            if conflicts & (conflicts &- 1) != 0 { return true }
            if conflicts == 0, roster.shifts[person] < ground.persons.maxShifts[person] {
                weigh(person, slot, block, &way)
                return true
            }
            leave(conflicts == 0 ? roster.busy[person] : conflicts, person, slot, &way)
            return way.length > aim || way.slot < 0 || way.cost > 0
        }
        return way
    }

    @inline(__always)
    private func leave(_ blocks: UInt64, _ person: Int, _ slot: Int, _ way: inout Way) {
        var left = blocks
        while left != 0 {
            let other = roster.slot(of: person, in: left.trailingZeroBitCount)
            left &= left &- 1
            guard other != slot, label[other] + 1 <= way.length else { continue }
            let cost: UInt64 = history.hold(person, ground.slots.shelter[other]) ? 1 : 0
            guard label[other] + 1 < way.length || way.slot >= 0 && cost < way.cost else { continue }
            way = Way(length: label[other] + 1, person: Int32(person), slot: Int32(other), cost: cost)
        }
    }

    /// Better first: no later shift lost, told to come, came before, few other skills, near.
    @inline(__always)
    private func weigh(_ person: Int, _ slot: Int, _ block: Int, _ way: inout Way) {
        let length = min(closed - 1, roster.loss(person, block) * Self.lossWeight)
        guard length < way.length || length == way.length && way.slot < 0 else { return }
        let told: UInt64 = announced.hold(person, Int32(slot)) ? 0 : 1
        let back: UInt64 = history.hold(person, ground.slots.shelter[slot]) ? 0 : history.holdAny(person) ? 2 : 1
        let spare = UInt64(min(31, ground.persons.skills[person].nonzeroBitCount))
        let near = UInt64(min(1 << 49, ground.squaredMetres(person, slot)))
        let cost = told << 57 | back << 55 | spare << 50 | near
        guard length < way.length || cost < way.cost else { return }
        way = Way(length: length, person: Int32(person), slot: -1, cost: cost)
    }
}
