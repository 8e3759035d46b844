extension GoodsAllocation {
    /// The lines of all classes in the order of the needs; no need stands in two classes.
    init(_ classes: [ClassLines], needs: Int) {
        var next = [UInt32](repeating: 0, count: needs + 1)
        for lines in classes {
            for need in lines.need { next[Int(need) + 1] += 1 }
        }
        for need in 0..<needs { next[need + 1] += next[need] }
        self.init(count: Int(next[needs]))
        for lines in classes { place(lines, at: &next) }
    }

    private init(count: Int) {
        self.init(
            lot: Array(repeating: 0, count: count), need: Array(repeating: 0, count: count),
            quantity: Array(repeating: 0, count: count))
    }

    private mutating func place(_ lines: ClassLines, at next: inout [UInt32]) {
        for line in lines.need.indices {
            let position = Int(next[Int(lines.need[line])])
            next[Int(lines.need[line])] += 1
            lot[position] = lines.lot[line]
            need[position] = lines.need[line]
            quantity[position] = lines.quantity[line]
        }
    }
}
