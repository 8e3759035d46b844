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
        let all = allocation
        try text.column("source", to: sink) { $0.fill(with: all.source, from: $1) }
        try text.column("request", to: sink) { $0.fill(with: all.request, from: $1) }
        try text.column("amount", to: sink) { $0.fill(with: all.amount, from: $1) }
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
