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
        try text.column("lot", allocation.lot, to: sink)
        try text.column("need", allocation.need, to: sink)
        try text.column("qty", allocation.quantity, to: sink)
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

    mutating func begin(instance: String, isComplete: Bool) {
        json.openObject()
        json.member("format", AllocationFile.format)
        json.member("instance", instance)
        if !isComplete { json.member("complete", false) }
        json.begin("flows")
        json.openObject()
    }

    mutating func column<Number: FixedWidthInteger & JSONWritable, Failure: Error>(
        _ name: StaticString, _ values: [Number], to sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        json.begin(name)
        json.openArray()
        for value in values {
            json.element(value)
            guard json.length >= Self.piece else { continue }
            try sink(json.bytes)
            json.removeWritten()
        }
        json.closeArray()
    }

    mutating func end() {
        json.closeObject()
        json.closeObject()
    }
}
