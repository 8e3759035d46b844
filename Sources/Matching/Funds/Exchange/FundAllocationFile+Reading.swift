import JSON
import Vocabulary

extension FundAllocationFile {
    /// Reads the text of a file; what it hands out is not held against any problem yet.
    package init(json bytes: [UInt8], limit: Int = GoodsFile.limit) throws(ExchangeProblems) {
        self = try ExchangeReading.read(bytes, limit: limit, family: "funds") { (reading, json) throws(JSONProblem) in
            try FundAllocationFile(&reading, &json)
        }
    }

    private init(_ reading: inout ExchangeReading, _ json: inout JSONReader) throws(JSONProblem) {
        self.init(instance: "", allocation: FundAllocation())
        let seen = try reading.members(&json) { (reading, name, json) throws(JSONProblem) in
            switch name {
            case "format": try reading.format(Self.format, &json)
            case "instance": self.instance = try json.string()
            case "complete": self.isComplete = try json.boolean()
            case "flows": try reading.grants(into: &self.allocation, &json)
            default: try json.skipValue()
            }
        }
        try reading.demand(["format", "instance", "flows"], among: seen, json)
    }
}

extension ExchangeReading {
    fileprivate mutating func grants(
        into allocation: inout FundAllocation, _ json: inout JSONReader
    ) throws(JSONProblem) {
        _ = try table(
            [.whole("source", \FundAllocation.source), .whole("request", \.request), .whole("amount", \.amount)],
            into: &allocation, &json)
        place.column = "source"
        try check(allocation.source, within: 0...Int64(Int32.max), json)
        place.column = "request"
        try check(allocation.request, within: 0...Int64(Int32.max), json)
        place.column = "amount"
        try check(allocation.amount, within: 1...FundLimits.amount.upperBound, json)
    }
}
