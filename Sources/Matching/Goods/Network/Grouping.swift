/// Puts needs with the same tier and the same nodes together.
///
/// Nodes are noted in a fixed order, so two needs with the same nodes have the same list; lists are compared as a
/// whole, the hash only says where to look.
struct Grouping: ~Copyable {
    /// The group of each need placed so far, or −1 when nothing can reach it.
    private(set) var groupOfNeed: [Int32] = []
    private var tier = Pile<Int32>()
    private var arcStart = Pile<Int32>()
    /// The nodes of all groups; those of the need at hand stand at the end.
    private var arcNode = Pile<Int32>(capacity: 1024)
    private var hash: UInt64 = 0
    /// Open addressing; −1 is free.
    ///
    /// Twice as many places as needs, a power of two.
    private let places: Column<Int32>

    var count: Int { tier.count }

    init(needs: Int) {
        groupOfNeed.reserveCapacity(needs)
        var size = 16
        while size < needs * 2 { size *= 2 }
        places = Column(size, repeating: -1)
        arcStart.append(0)
    }

    @inline(__always)
    mutating func note(_ node: Int32) {
        arcNode.append(node)
        hash = (hash ^ UInt64(UInt32(bitPattern: node))) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
    }

    /// Ends the need at hand.
    mutating func place(tier: Int32) {
        let start = Int(arcStart[count])
        let place = (hash ^ UInt64(UInt32(bitPattern: tier))) &* 0xD6E8_FEB8_6659_FD93
        hash = 0
        guard arcNode.count > start else { return groupOfNeed.append(-1) }
        groupOfNeed.append(find(tier, from: start, at: Int(truncatingIfNeeded: place >> 20)))
    }

    private mutating func find(_ tier: Int32, from start: Int, at place: Int) -> Int32 {
        let mask = places.count - 1
        var place = place & mask
        while places[place] >= 0 {
            if isSame(Int(places[place]), tier, from: start) {
                arcNode.cut(to: start)
                return places[place]
            }
            place = (place + 1) & mask
        }
        let group = Int32(count)
        places[place] = group
        self.tier.append(tier)
        arcStart.append(Int32(arcNode.count))
        return group
    }

    private func isSame(_ group: Int, _ tier: Int32, from start: Int) -> Bool {
        let first = Int(arcStart[group])
        let length = Int(arcStart[group + 1]) - first
        guard self.tier[group] == tier, arcNode.count - start == length else { return false }
        for offset in 0..<length where arcNode[first + offset] != arcNode[start + offset] { return false }
        return true
    }

    func tiers() -> Column<Int32> { Column(Array(tier.elements)) }
    func arcStarts() -> Column<Int32> { Column(Array(arcStart.elements)) }
    func arcNodes() -> Column<Int32> { Column(Array(arcNode.elements)) }
}
