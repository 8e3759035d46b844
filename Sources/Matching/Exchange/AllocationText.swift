import JSON

/// The text of an allocation in the making; what is finished goes to a sink in pieces of this size.
package struct AllocationText: ~Copyable {
    static let format = "rnet-allocation/1"
    private static let piece = 1 << 18
    var json = JSONWriter(capacity: piece + 64)

    mutating func begin(instance: String, isComplete: Bool, section: StaticString) {
        json.openObject()
        json.member("format", Self.format)
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
