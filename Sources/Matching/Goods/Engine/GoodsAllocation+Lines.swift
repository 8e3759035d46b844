extension GoodsAllocation {
    /// The lines of all classes in the order of the needs; no need stands in two classes.
    ///
    /// Tapes are read side by side, one stretch of needs after the other, so that only the lines of a stretch have to be
    /// put in order at a time.
    init(_ tapes: [LineTape], needs: Int) {
        self.init()
        reserveCapacity(tapes.reduce(0) { $0 + $1.count })
        var readers = tapes.map(LineTape.Reader.init)
        var stretch = LineStretch()
        for first in stride(from: 0, to: needs, by: LineStretch.needs) {
            stretch.begin(at: Int32(first))
            for tape in readers.indices { stretch.take(from: &readers[tape]) }
            stretch.forEachInOrder { append($0) }
        }
    }

    private mutating func reserveCapacity(_ count: Int) {
        lot.reserveCapacity(count)
        need.reserveCapacity(count)
        quantity.reserveCapacity(count)
    }

    private mutating func append(_ line: LineTape.Line) {
        lot.append(line.lot)
        need.append(line.need)
        quantity.append(line.quantity)
    }
}

/// The lines of some consecutive needs, put in the order of the needs by counting.
private struct LineStretch {
    static let needs = 1 << 15

    private var first: Int32 = 0
    private var lines: [LineTape.Line] = []
    /// How many lines each need has; then where its next one goes.
    private var next = [Int](repeating: 0, count: needs + 1)

    mutating func begin(at need: Int32) {
        first = need
        lines.removeAll(keepingCapacity: true)
        for row in next.indices { next[row] = 0 }
    }

    /// Takes what the tape has for the needs of the stretch.
    mutating func take(from reader: inout LineTape.Reader) {
        while let line = reader.line, line.need - first < Self.needs {
            lines.append(line)
            next[Int(line.need - first) + 1] += 1
            reader.advance()
        }
    }

    mutating func forEachInOrder(_ visit: (LineTape.Line) -> Void) {
        for row in 0..<Self.needs { next[row + 1] += next[row] }
        var order = [Int32](repeating: 0, count: lines.count)
        for (number, line) in lines.enumerated() {
            let row = Int(line.need - first)
            order[next[row]] = Int32(number)
            next[row] += 1
        }
        for number in order { visit(lines[Int(number)]) }
    }
}
