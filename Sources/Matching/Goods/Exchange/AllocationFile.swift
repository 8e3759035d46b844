import JSON

/// What a file of rnet-allocation/1 holds when it is about goods.
package typealias AllocationFile = AnswerFile<GoodsAllocation>

extension AllocationFile {
    /// Reads the text of a file; what it hands out is not held against any problem yet.
    package init(json bytes: [UInt8], limit: Int = GoodsFile.limit) throws(ExchangeProblems) {
        self = try Self.read(bytes, limit: limit)
    }
}

extension GoodsAllocation: AllocationColumns {
    package func write<Failure: Error>(
        _ text: inout AllocationText, to sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        try text.column("lot", to: sink) { $0.fill(with: lot, from: $1) }
        try text.column("need", to: sink) { $0.fill(with: need, from: $1) }
        try text.column("qty", to: sink) { $0.fill(with: quantity, from: $1) }
    }
}

extension GoodsAllocation: ReadAllocation {
    static let family = "goods"

    init() { self.init(lot: []) }

    mutating func read(_ reading: inout ExchangeReading, _ json: inout JSONReader) throws(JSONProblem) {
        _ = try reading.table(
            [.whole("lot", \Self.lot), .whole("need", \.need), .whole("qty", \.quantity)], into: &self, &json)
        try reading.check("lot", lot, within: 0...Int64(Int32.max), json)
        try reading.check("need", need, within: 0...Int64(Int32.max), json)
        try reading.check("qty", quantity, within: 1...GoodsLimits.quantity.upperBound, json)
    }
}
