import JSON
import Vocabulary

extension ExchangeReading {
    /// Reads a section, an object of equally long columns, and says how many rows it has.
    mutating func table<Rows>(
        _ columns: [ExchangeColumn<Rows>], into rows: inout Rows, _ json: inout JSONReader
    ) throws(JSONProblem) -> Int {
        var lengths: [(name: String, count: Int)] = []
        likelyRows = 0
        let seen = try members(&json) { (reading, name, json) throws(JSONProblem) in
            guard let column = columns.first(where: { $0.name == name }) else { return try json.skipValue() }
            reading.likelyRows = try column.read(&reading, &rows, &json)
            lengths.append((name, reading.likelyRows))
        }
        try demand(columns.filter(\.isRequired).map(\.name), among: seen, json)
        let longest = lengths.map(\.count).max() ?? 0
        if let short = lengths.first(where: { $0.count < longest }) {
            place.column = short.name
            throw refuse(
                .unequalColumns, found: "\(short.count)",
                Wording("他の列と同じ\(longest)行", "\(longest) rows as in other columns"), json)
        }
        return longest
    }

    /// Goes through the array that stands next and says how many elements it had.
    mutating func elements(
        _ json: inout JSONReader, _ body: (inout Self, inout JSONReader) throws(JSONProblem) -> Void
    ) throws(JSONProblem) -> Int {
        var (elements, row) = (try json.openArray(), 0)
        while try json.nextElement(&elements) {
            place.row = row
            try body(&self, &json)
            row += 1
        }
        return row
    }

    mutating func integers<Number: FixedWidthInteger & JSONReadable>(
        into column: inout [Number], _ json: inout JSONReader
    ) throws(JSONProblem) {
        let isArray = json.nextKind == .array
        column.reserveCapacity(likelyRows)
        do throws(JSONProblem) {
            try json.integers(into: &column)
        } catch {
            place.row = isArray ? column.count : nil
            throw error
        }
    }

    mutating func check<Number: BinaryInteger>(
        _ column: some Collection<Number>, within range: ClosedRange<Int64>, _ json: borrowing JSONReader
    ) throws(JSONProblem) {
        guard let found = column.enumerated().first(where: { !range.contains(Int64($0.element)) }) else { return }
        place.row = found.offset
        throw refuse(
            .outOfRange, found: "\(found.element)",
            Wording(
                "\(range.lowerBound)から\(range.upperBound)までの整数",
                "a whole number from \(range.lowerBound) to \(range.upperBound)"), json)
    }

    /// The decimal that stands next in whole thousandths.
    mutating func thousandths(
        within range: ClosedRange<Int64>, _ json: inout JSONReader
    ) throws(JSONProblem) -> Int64 {
        let (begin, decimal) = (json.place, try json.decimal())
        if let value = decimal.scaled(places: 3), range.contains(value) { return value }
        let found = json.written(from: begin)
        if decimal.isFiner(thanPlaces: 3) {
            throw refuse(.finerThanUnit, found: found, Wording("小数第3位まで", "at most three decimal places"), json)
        }
        let (least, most) = (range.lowerBound / 1000, range.upperBound / 1000)
        throw refuse(
            .outOfRange, found: found, Wording("\(least)から\(most)までの数", "a number from \(least) to \(most)"), json)
    }
}
