import JSON

/// What a file of rnet-allocation/1 holds when it is about money.
package typealias FundAllocationFile = AnswerFile<FundAllocation>

extension FundAllocationFile {
    /// Reads the text of a file; what it hands out is not held against any problem yet.
    package init(json bytes: [UInt8], limit: Int = GoodsFile.limit) throws(ExchangeProblems) {
        self = try Self.read(bytes, limit: limit)
    }
}

extension FundAllocation: AllocationColumns {
    package func write<Failure: Error>(
        _ text: inout AllocationText, to sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        try text.column("source", to: sink) { $0.fill(with: source, from: $1) }
        try text.column("request", to: sink) { $0.fill(with: request, from: $1) }
        try text.column("amount", to: sink) { $0.fill(with: amount, from: $1) }
    }
}

extension FundAllocation: ReadAllocation {
    static let family = "funds"

    mutating func read(_ reading: inout ExchangeReading, _ json: inout JSONReader) throws(JSONProblem) {
        _ = try reading.table(
            [.whole("source", \Self.source), .whole("request", \.request), .whole("amount", \.amount)],
            into: &self, &json)
        try reading.check("source", source, within: 0...Int64(Int32.max), json)
        try reading.check("request", request, within: 0...Int64(Int32.max), json)
        try reading.check("amount", amount, within: 1...FundLimits.amount.upperBound, json)
    }
}
