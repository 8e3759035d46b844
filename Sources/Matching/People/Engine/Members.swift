/// Who works at each slot, as it stands at one moment.
struct Members: ~Copyable {
    private let first: Column<Int32>
    private let person: Column<Int32>

    init(of roster: Roster) {
        let ground = roster.ground
        first = Column(ground.slots.count + 1, repeating: 0)
        for slot in 0..<ground.slots.count { first[slot + 1] = first[slot] + roster.filled[slot] }
        person = Column(Int(first[ground.slots.count]), repeating: 0)
        let next = Column(Array(first.elements))
        roster.eachShift { person, slot in
            self.person[next[slot]] = Int32(person)
            next[slot] += 1
        }
    }

    subscript(slot: Int) -> UnsafeMutableBufferPointer<Int32> {
        UnsafeMutableBufferPointer(rebasing: person.elements[Int(first[slot])..<Int(first[slot + 1])])
    }
}
