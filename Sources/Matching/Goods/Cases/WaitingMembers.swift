/// Needs in the order of their shares, the worst-off first, then by row: a binary heap.
struct WaitingMembers {
    private var heap: [(member: Int, share: Fraction)] = []

    private func isBefore(_ a: Int, _ b: Int) -> Bool {
        if heap[a].share < heap[b].share { return true }
        return heap[b].share < heap[a].share ? false : heap[a].member < heap[b].member
    }

    mutating func insert(_ member: Int, _ share: Fraction) {
        heap.append((member, share))
        var place = heap.count - 1
        while place > 0, isBefore(place, (place - 1) / 2) {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func removeFirst() -> Int? {
        guard let first = heap.first else { return nil }
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
        var place = 0
        while true {
            var least = place
            for child in 2 * place + 1...2 * place + 2 where child < heap.count && isBefore(child, least) {
                least = child
            }
            guard least != place else { return first.member }
            heap.swapAt(place, least)
            place = least
        }
    }
}
