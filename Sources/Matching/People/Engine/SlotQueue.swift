/// Slots that want a head, the most deserving first; a binary heap.
struct SlotQueue {
    private struct Entry {
        let key: HeadKey
        /// Breaks ties: whoever comes back is placed before the others.
        let rank: Int32
        let slot: Int32
    }

    private var entries: [Entry] = []

    var isEmpty: Bool { entries.isEmpty }

    mutating func insert(_ slot: Int, _ key: HeadKey, rank: Int32) {
        entries.append(Entry(key: key, rank: rank, slot: Int32(slot)))
        var child = entries.count - 1
        while child > 0, Self.precedes(entries[child], entries[(child - 1) / 2]) {
            entries.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// All that deserve it as much as the first.
    mutating func nextEqual() -> [Int] {
        var slots: [Int] = []
        guard let key = entries.first?.key else { return [] }
        while entries.first?.key == key, let slot = next() { slots.append(slot) }
        return slots
    }

    private mutating func next() -> Int? {
        guard let top = entries.first else { return nil }
        let last = entries.removeLast()
        guard !entries.isEmpty else { return Int(top.slot) }
        entries[0] = last
        sink()
        return Int(top.slot)
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < entries.count {
                if Self.precedes(entries[child], entries[least]) { least = child }
            }
            guard least != parent else { return }
            entries.swapAt(parent, least)
            parent = least
        }
    }

    @inline(__always)
    private static func precedes(_ a: Entry, _ b: Entry) -> Bool {
        if a.key < b.key { return true }
        if b.key < a.key { return false }
        return (a.rank, a.slot) < (b.rank, b.slot)
    }
}
