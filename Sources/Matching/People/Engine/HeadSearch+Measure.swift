extension HeadSearch {
    /// Computes every label anew: the lengths of the shortest chains, backwards from those who are free.
    ///
    /// Dijkstra over buckets (Dial 1969): chains begin at 0, or at what the shifts lost weigh, and grow by 1 a move.
    func measure() {
        raised = 0
        label.elements.update(repeating: closed)
        var buckets: [[Int32]] = []
        for person in 0..<ground.persons.count { measure(free: person, &buckets) }
        let members = Members(of: roster)
        var length = 0
        while length < buckets.count {
            var index = 0
            while index < buckets[length].count {
                let slot = Int(buckets[length][index])
                index += 1
                if label[slot] == length { measure(movesInto: slot, members, &buckets) }
            }
            buckets[length] = []
            length += 1
        }
    }

    private func note(_ slot: Int, _ length: Int32, _ buckets: inout [[Int32]]) {
        guard length < label[slot] else { return }
        label[slot] = length
        while buckets.count <= Int(length) { buckets.append([]) }
        buckets[Int(length)].append(Int32(slot))
    }

    /// Somebody who is free may go at once to wherever they are free.
    private func measure(free person: Int, _ buckets: inout [[Int32]]) {
        guard roster.shifts[person] < ground.persons.maxShifts[person] else { return }
        let open = roster.open(person)
        var left = open
        while left != 0 {
            let block = left.trailingZeroBitCount
            lengths[block] = min(closed - 1, roster.loss(person, block) * Self.lossWeight)
            left &= left &- 1
        }
        ground.choices(of: person, in: open) { slot in note(slot, lengths[ground.slots.block[slot]], &buckets) }
    }

    /// Whoever works at `slot` may move to wherever that slot alone stands in the way.
    private func measure(movesInto slot: Int, _ members: borrowing Members, _ buckets: inout [[Int32]]) {
        let length = label[slot] + 1
        for person in members[slot] {
            let blocks = roster.movable(Int(person), from: Int(ground.slots.block[slot]))
            ground.choices(of: Int(person), in: blocks) { other in note(other, length, &buckets) }
        }
    }
}
