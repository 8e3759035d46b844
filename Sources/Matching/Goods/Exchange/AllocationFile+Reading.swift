import JSON
import Vocabulary

extension AllocationFile {
    /// Reads the text of a file; what it hands out is not held against any problem yet.
    package init(json bytes: [UInt8], limit: Int = GoodsFile.limit) throws(ExchangeProblems) {
        self = try ExchangeReading.read(bytes, limit: limit) { (reading, json) throws(JSONProblem) in
            try AllocationFile(&reading, &json)
        }
    }

    private init(_ reading: inout ExchangeReading, _ json: inout JSONReader) throws(JSONProblem) {
        self.init(instance: "", allocation: GoodsAllocation())
        let seen = try reading.members(&json) { (reading, name, json) throws(JSONProblem) in
            switch name {
            case "format": try reading.format(Self.format, &json)
            case "instance": self.instance = try json.string()
            case "complete": self.isComplete = try json.boolean()
            case "flows": try reading.flows(into: &self.allocation, &json)
            default: try json.skipValue()
            }
        }
        try reading.demand(["format", "instance", "flows"], among: seen, json)
    }

    /// Refuses an allocation that is for another problem, names rows which it does not have, or overdraws a lot.
    ///
    /// Whether each line is allowed is another question.
    package func check(against file: GoodsFile) throws(ExchangeProblems) {
        var problems: [ExchangeProblem] = []
        if instance != file.name {
            problems.append(
                ExchangeProblem(
                    ExchangeCode.otherInstance.rawValue, at: ExchangePlace("instance"), found: instance,
                    Wording("「\(file.name)」", "“\(file.name)”")))
        }
        problems += Self.unknown("lot", allocation.lot, below: file.problem.lots.count)
        problems += Self.unknown("need", allocation.need, below: file.problem.needs.count)
        if problems.isEmpty { problems = overdrawn(in: file.problem) }
        guard problems.isEmpty else { throw ExchangeProblems(problems) }
    }

    private func overdrawn(in problem: GoodsProblem) -> [ExchangeProblem] {
        var rest = problem.lots.quantity
        for row in 0..<allocation.count {
            let lot = Int(allocation.lot[row])
            rest[lot] -= allocation.quantity[row]
            guard rest[lot] < 0 else { continue }
            let stock = problem.lots.quantity[lot]
            return [
                ExchangeProblem(
                    ExchangeCode.overdrawn.rawValue, at: ExchangePlace("flows", "qty", row: row),
                    found: "\(allocation.quantity[row])",
                    Wording("ロット\(lot)から合計\(stock)まで", "at most \(stock) from lot \(lot) in all"))
            ]
        }
        return []
    }

    private static func unknown(_ column: String, _ rows: NarrowColumn<Int32>, below count: Int) -> [ExchangeProblem] {
        rows.indices.lazy.filter { rows[$0] < 0 || Int(rows[$0]) >= count }.prefix(GoodsFaults.limit).map {
            ExchangeProblem(
                ExchangeCode.unknownIndex.rawValue, at: ExchangePlace("flows", column, row: $0), found: "\(rows[$0])",
                Wording("\(count)行のどれか", "a row among the \(count) there are"))
        }
    }
}

extension ExchangeReading {
    fileprivate mutating func flows(
        into allocation: inout GoodsAllocation, _ json: inout JSONReader
    ) throws(JSONProblem) {
        _ = try table(
            [.whole("lot", \GoodsAllocation.lot), .whole("need", \.need), .whole("qty", \.quantity)],
            into: &allocation, &json)
        place.column = "lot"
        try check(allocation.lot, within: 0...Int64(Int32.max), json)
        place.column = "need"
        try check(allocation.need, within: 0...Int64(Int32.max), json)
        place.column = "qty"
        try check(allocation.quantity, within: 1...GoodsLimits.quantity.upperBound, json)
    }
}
