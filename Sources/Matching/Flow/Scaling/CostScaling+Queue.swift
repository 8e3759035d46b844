// Nodes that wait for their turn.
extension CostScaling {
    @inline(__always)
    mutating func enqueue(_ node: Int) {
        guard !isQueued[node] else { return }
        isQueued[node] = true
        let end = queueHead &+ queueCount
        queue[end < nodeCount ? end : end &- nodeCount] = Int32(truncatingIfNeeded: node)
        queueCount &+= 1
    }

    @inline(__always)
    mutating func dequeue() -> Int? {
        guard queueCount > 0 else { return nil }
        let node = Int(queue[queueHead])
        removeFirst(node)
        return node
    }

    /// The first node that still has something over; those before it leave the queue.
    @inline(__always)
    mutating func firstActive() -> Int? {
        while queueCount > 0 {
            let node = Int(queue[queueHead])
            if excess[node] > 0 { return node }
            removeFirst(node)
        }
        return nil
    }

    @inline(__always)
    private mutating func removeFirst(_ node: Int) {
        isQueued[node] = false
        queueHead = queueHead &+ 1 == nodeCount ? 0 : queueHead &+ 1
        queueCount &-= 1
    }
}

// Nodes in buckets by rank, as linked lists; -1 ends a list.
extension CostScaling {
    @inline(__always)
    func putIntoBucket(_ node: Int, _ rank: Int) {
        let old = bucket[rank]
        following[node] = old
        preceding[node] = -1
        if old >= 0 { preceding[Int(old)] = Int32(truncatingIfNeeded: node) }
        bucket[rank] = Int32(truncatingIfNeeded: node)
    }

    @inline(__always)
    func takeFromBucket(_ node: Int, _ rank: Int) {
        let (before, after) = (preceding[node], following[node])
        if before >= 0 { following[Int(before)] = after } else { bucket[rank] = after }
        if after >= 0 { preceding[Int(after)] = before }
    }

    @inline(__always)
    func popBucket(_ rank: Int) -> Int? {
        let node = Int(bucket[rank])
        guard node >= 0 else { return nil }
        bucket[rank] = following[node]
        if following[node] >= 0 { preceding[Int(following[node])] = -1 }
        return node
    }
}
