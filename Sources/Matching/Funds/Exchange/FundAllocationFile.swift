import JSON

/// What a file of rnet-allocation/1 holds when it is about money.
package struct FundAllocationFile: Hashable, Sendable {
    package static let format = AllocationFile.format

    package var instance: String
    package var allocation: FundAllocation
    /// Whether the engine came to its end; `"complete":false` stands in the file when it did not.
    package var isComplete: Bool

    package init(instance: String, allocation: FundAllocation, isComplete: Bool = true) {
        self.instance = instance
        self.allocation = allocation
        self.isComplete = isComplete
    }

    /// Writes the text of a file piece by piece, so that it need never be held as a whole.
    package func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var text = AllocationText()
        text.begin(instance: instance, isComplete: isComplete)
        try text.column("source", allocation.source, to: sink)
        try text.column("request", allocation.request, to: sink)
        try text.column("amount", allocation.amount, to: sink)
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
