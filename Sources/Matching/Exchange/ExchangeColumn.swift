import JSON
import Vocabulary

/// A column of a section: what it is called, whether it must be there, and how it is read.
struct ExchangeColumn<Rows> {
    /// Adds the elements of the array that stands next and says how many there were.
    typealias Read = (inout ExchangeReading, inout Rows, inout JSONReader) throws(JSONProblem) -> Int

    let name: String
    let isRequired: Bool
    let read: Read

    init(_ name: String, isRequired: Bool = true, read: @escaping Read) {
        self.name = name
        self.isRequired = isRequired
        self.read = read
    }
}

extension ExchangeColumn {
    /// Whole numbers.
    static func whole<Number: FixedWidthInteger & JSONReadable>(
        _ name: String, _ path: WritableKeyPath<Rows, [Number]>, isRequired: Bool = true
    ) -> Self {
        Self(name, isRequired: isRequired) { (reading, rows, json) throws(JSONProblem) in
            try reading.integers(into: &rows[keyPath: path], &json)
            return rows[keyPath: path].count
        }
    }

    /// Whole numbers, narrowed once they are all there.
    static func whole<Number: FixedWidthInteger & JSONReadable>(
        _ name: String, _ path: WritableKeyPath<Rows, NarrowColumn<Number>>
    ) -> Self {
        Self(name) { (reading, rows, json) throws(JSONProblem) in
            var numbers: [Number] = []
            try reading.integers(into: &numbers, &json)
            rows[keyPath: path] = NarrowColumn(numbers)
            return numbers.count
        }
    }

    /// 0 and 1 for no and yes.
    static func flags(_ name: String, _ path: WritableKeyPath<Rows, [Bool]>) -> Self {
        Self(name) { (reading, rows, json) throws(JSONProblem) in
            var digits: [Int64] = []
            try reading.integers(into: &digits, &json)
            try reading.check(digits, within: 0...1, json)
            rows[keyPath: path] = digits.map { $0 == 1 }
            return digits.count
        }
    }

    /// Decimals, kept as whole thousandths: kilograms as grams, kilometres as metres.
    static func thousandths(
        _ name: String, _ path: WritableKeyPath<Rows, [Int64]>, within range: ClosedRange<Int64>,
        isRequired: Bool = true
    ) -> Self {
        Self(name, isRequired: isRequired) { (reading, rows, json) throws(JSONProblem) in
            rows[keyPath: path].reserveCapacity(reading.likelyRows)
            return try reading.elements(&json) { (reading, json) throws(JSONProblem) in
                let value = try reading.thousandths(within: range, &json)
                rows[keyPath: path].append(value)
            }
        }
    }

    /// Decimals as whole thousandths, narrowed once they are all there.
    static func thousandths(
        _ name: String, _ path: WritableKeyPath<Rows, NarrowColumn<Int64>>, within range: ClosedRange<Int64>
    ) -> Self {
        Self(name) { (reading, rows, json) throws(JSONProblem) in
            var numbers: [Int64] = []
            numbers.reserveCapacity(reading.likelyRows)
            let count = try reading.elements(&json) { (reading, json) throws(JSONProblem) in
                numbers.append(try reading.thousandths(within: range, &json))
            }
            rows[keyPath: path] = NarrowColumn(numbers)
            return count
        }
    }

    /// Texts.
    static func texts(_ name: String, _ path: WritableKeyPath<Rows, [String]>) -> Self {
        Self(name) { (reading, rows, json) throws(JSONProblem) in
            try reading.elements(&json) { (_, json) throws(JSONProblem) in
                let text = try json.string()
                rows[keyPath: path].append(text)
            }
        }
    }

    /// A column of the format that allocation has no use for; it must be as long as the others all the same.
    static func unused(_ name: String) -> Self {
        Self(name, isRequired: false) { (reading, _, json) throws(JSONProblem) in
            try reading.elements(&json) { (_, json) throws(JSONProblem) in try json.skipValue() }
        }
    }
}
