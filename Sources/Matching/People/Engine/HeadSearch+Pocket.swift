extension HeadSearch {
    /// Whether no chain leads out of a small surrounding of `slot`; what was seen is then closed.
    ///
    /// Labels of such a pocket would be raised one by one until they are higher than any chain. Breadth first it is seen
    /// at once; a search that has seen ``pocket`` slots, or somebody who is free, leaves the matter to the labels.
    func closesPocket(around slot: Int) -> Bool {
        round += 1
        queue.removeAll()
        queue.append(Int32(slot))
        seen[slot] = round
        var next = 0
        while next < queue.count {
            guard queue.count <= Self.pocket, expand(Int(queue[next])) else { return false }
            next += 1
        }
        for index in 0..<queue.count { label[queue[index]] = closed }
        return true
    }

    /// Puts those who could leave for `slot` in line; `false` when somebody need not leave anything.
    private func expand(_ slot: Int) -> Bool {
        let block = Int(ground.slots.block[slot])
        var isShut = true
        ground.candidates(of: slot) { person in
            let conflicts = roster.conflicts(person, block)
            if conflicts & (conflicts &- 1) != 0 { return true }
            if conflicts == 0, roster.shifts[person] < ground.persons.maxShifts[person] {
                isShut = false
                return false
            }
            see(conflicts == 0 ? roster.busy[person] : conflicts, person)
            return true
        }
        return isShut
    }

    @inline(__always)
    private func see(_ blocks: UInt64, _ person: Int) {
        var left = blocks
        while left != 0 {
            let other = roster.slot(of: person, in: left.trailingZeroBitCount)
            left &= left &- 1
            guard seen[other] != round, label[other] < closed else { continue }
            seen[other] = round
            queue.append(Int32(other))
        }
    }
}
