import JSON

/// What a file of rnet-allocation/1 holds: an allocation, and the name of the problem that it is for.
package struct AnswerFile<Allocation: AllocationColumns>: Hashable, Sendable {
    package var instance: String
    package var allocation: Allocation
    /// Whether the engine came to its end; `"complete":false` stands in the file when it did not.
    package var isComplete: Bool

    package init(instance: String, allocation: Allocation, isComplete: Bool = true) {
        self.instance = instance
        self.allocation = allocation
        self.isComplete = isComplete
    }

    /// Writes the text of a file piece by piece, so that it need never be held as a whole.
    package func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var text = AllocationText()
        text.begin(instance: instance, isComplete: isComplete, section: Allocation.section)
        try allocation.write(&text, to: sink)
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

/// Rows that are handed out, as columns of a file.
package protocol AllocationColumns: Hashable, Sendable {
    /// The member of the file that holds the columns.
    static var section: StaticString { get }
    /// Writes one column after the other.
    func write<Failure: Error>(
        _ text: inout AllocationText, to sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure)
}

extension AllocationColumns {
    package static var section: StaticString { "flows" }
}
