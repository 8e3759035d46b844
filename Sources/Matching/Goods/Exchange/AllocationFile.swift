import JSON

/// What a file of rnet-allocation/1 holds: an allocation, and the name of the problem that it is for.
package struct AllocationFile: Hashable, Sendable {
    package static let format = "rnet-allocation/1"

    package var instance: String
    package var allocation: GoodsAllocation
    /// Whether the engine came to its end; `"complete":false` stands in the file when it did not.
    package var isComplete: Bool

    package init(instance: String, allocation: GoodsAllocation, isComplete: Bool = true) {
        self.instance = instance
        self.allocation = allocation
        self.isComplete = isComplete
    }
}

extension AllocationFile {
    /// Writes the text of a file piece by piece, so that it need never be held as a whole.
    package func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var text = AllocationText()
        text.begin(instance: instance, isComplete: isComplete)
        let all = allocation
        try text.column("lot", to: sink) { $0.fill(with: all.lot, from: $1) }
        try text.column("need", to: sink) { $0.fill(with: all.need, from: $1) }
        try text.column("qty", to: sink) { $0.fill(with: all.quantity, from: $1) }
        text.end()
        try sink(text.json.bytes)
    }

    /// The whole text.
    package var json: [UInt8] {
        var bytes: [UInt8] = []
        write { bytes += $0 }
        return bytes
    }
}

/// The text of an allocation in the making; what is finished goes to a sink in pieces of this size.
struct AllocationText: ~Copyable {
    private static let piece = 1 << 18
    var json = JSONWriter(capacity: piece + 64)

    mutating func begin(instance: String, isComplete: Bool, section: StaticString = "flows") {
        json.openObject()
        json.member("format", AllocationFile.format)
        json.member("instance", instance)
        if !isComplete { json.member("complete", false) }
        json.begin(section)
        json.openObject()
    }

    /// Writes a column; `fill` adds its elements from a row on until the piece is full, and answers where to go on.
    mutating func column<Failure: Error>(
        _ name: StaticString, to sink: ([UInt8]) throws(Failure) -> Void, _ fill: (inout Self, Int) -> Int?
    ) throws(Failure) {
        json.begin(name)
        json.openArray()
        var next = fill(&self, 0)
        while let row = next {
            try sink(json.bytes)
            json.removeWritten()
            next = fill(&self, row)
        }
        json.closeArray()
    }

    /// Apart from ``column(_:to:_:)``, whose kind of error keeps it from having machine code for each kind of number.
    mutating func fill<Column: RandomAccessCollection>(
        with column: Column, from first: Int
    ) -> Int? where Column.Index == Int, Column.Element: FixedWidthInteger & JSONWritable {
        for row in first..<column.count {
            guard json.length < Self.piece else { return row }
            json.element(column[row])
        }
        return nil
    }

    mutating func end() {
        json.closeObject()
        json.closeObject()
    }
}
