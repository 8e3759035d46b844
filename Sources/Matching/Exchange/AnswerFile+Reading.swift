import JSON

/// Rows that are handed out, as they can be read from a file again.
protocol ReadAllocation: AllocationColumns {
    /// The first half of the codes: the format that is read.
    static var family: String { get }
    init()
    mutating func read(_ reading: inout ExchangeReading, _ json: inout JSONReader) throws(JSONProblem)
}

extension AnswerFile where Allocation: ReadAllocation {
    static func read(_ bytes: [UInt8], limit: Int) throws(ExchangeProblems) -> Self {
        try ExchangeReading.read(bytes, limit: limit, family: Allocation.family) {
            (reading, json) throws(JSONProblem) in
            try Self(&reading, &json)
        }
    }

    private init(_ reading: inout ExchangeReading, _ json: inout JSONReader) throws(JSONProblem) {
        self.init(instance: "", allocation: Allocation())
        let section = "\(Allocation.section)"
        let seen = try reading.members(&json) { (reading, name, json) throws(JSONProblem) in
            switch name {
            case "format": try reading.format(AllocationText.format, &json)
            case "instance": self.instance = try json.string()
            case "complete": self.isComplete = try json.boolean()
            case section: try self.allocation.read(&reading, &json)
            default: try json.skipValue()
            }
        }
        try reading.demand(["format", "instance", section], among: seen, json)
    }
}

extension ExchangeReading {
    /// Holds the numbers of one column against `range`.
    mutating func check<Number: FixedWidthInteger>(
        _ column: String, _ values: some RandomAccessCollection<Number>, within range: ClosedRange<Int64>,
        _ json: borrowing JSONReader
    ) throws(JSONProblem) {
        place.column = column
        try check(values, within: range, json)
    }
}
