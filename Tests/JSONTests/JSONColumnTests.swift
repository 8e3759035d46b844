import JSON
import ReliefTesting
import Testing

@Suite struct `A column of whole numbers` {
    @Test func `is what the numbers are one by one`() throws {
        try Chance.cases(2000) { random in
            let text = Self.column(&random)
            #expect(Self.fast(text, Int32.self) == Self.slow(text, Int32.self), "\(text): \(random)")
            #expect(Self.fast(text, Int64.self) == Self.slow(text, Int64.self), "\(text): \(random)")
            #expect(Self.fast(text, UInt8.self) == Self.slow(text, UInt8.self), "\(text): \(random)")
        }
    }

    @Test func `ends before the number that is to blame`() throws {
        var column: [Int32] = []
        let text = "[1,2,3000000000,4]"
        let problem = #expect(throws: JSONProblem.self) {
            try JSONReader.read(text) { (json: inout JSONReader) throws(JSONProblem) in
                try json.integers(into: &column)
            }
        }
        #expect(column == [1, 2])
        #expect(problem?.code == .outOfRange)
        #expect(problem?.offset == 5)
    }

    private enum Reading<Number: Equatable>: Equatable {
        case column([Number])
        case problem(JSONProblem)
    }

    private static func fast<Number: FixedWidthInteger & JSONReadable>(
        _ text: String, _: Number.Type
    ) -> Reading<Number> {
        do throws(JSONProblem) {
            return .column(
                try JSONReader.read(text) { (json: inout JSONReader) throws(JSONProblem) in
                    var column: [Number] = []
                    try json.integers(into: &column)
                    return column
                })
        } catch {
            return .problem(error)
        }
    }

    private static func slow<Number: FixedWidthInteger & JSONReadable>(
        _ text: String, _: Number.Type
    ) -> Reading<Number> {
        do throws(JSONProblem) {
            return .column(try [Number](json: text))
        } catch {
            return .problem(error)
        }
    }

    private static let oddities = [
        "-", "-0", "01", "1.0", "1e3", "null", "\"1\"", "", " 7", "7 ", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "123456789012345678", "1234567890123456789", "99999999999999999999", "256", "-1", "]",
        "[1]", "2147483647", "2147483648",
    ]

    private static func column(_ random: inout DrawnCase) -> String {
        let numbers = (0..<Int.random(in: 0...6, using: &random)).map { _ in
            Int.random(in: 0...9, using: &random) == 0
                ? oddities.randomElement(using: &random) ?? "" : String(Int.random(in: -3...300, using: &random))
        }
        let end = Int.random(in: 0...30, using: &random)
        return "[" + numbers.joined(separator: end == 1 ? " , " : ",") + (end == 0 ? "" : "]")
    }
}

@Suite struct `A decimal number` {
    @Test(arguments: [
        ("1.02", 1020), ("1", 1000), ("-0.5", -500), ("1.0200000", 1020), ("2e3", 2_000_000), ("15e-4", nil),
        ("150e-4", 15), ("0.0001", nil), ("9223372036854775.807", 9_223_372_036_854_775_807),
        ("9223372036854775.808", nil), ("0e-999", 0),
    ])
    func `is exact in thousandths`(_ text: String, _ thousandths: Int64?) throws {
        #expect(try Self.decimal(text).scaled(places: 3) == thousandths)
    }

    @Test(arguments: [("1.0005", true), ("1.0050", false), ("1e-4", true), ("1e30", false), ("0.0000", false)])
    func `is finer than thousandths or not`(_ text: String, _ isFiner: Bool) throws {
        #expect(try Self.decimal(text).isFiner(thanPlaces: 3) == isFiner)
    }

    @Test(arguments: [
        ("1.", JSONProblem.Code.truncated), ("1.e3", .badNumber), ("01", .badNumber), ("true", .unexpected),
        ("1e1000", .outOfRange), ("12345678901234567890123", .outOfRange), ("", .truncated), ("+1", .unexpected),
    ])
    func `is refused otherwise`(_ text: String, _ code: JSONProblem.Code) {
        let problem = #expect(throws: JSONProblem.self) { try Self.decimal(text) }
        #expect(problem?.code == code)
    }

    private static func decimal(_ text: String) throws(JSONProblem) -> JSONDecimal {
        try JSONReader.read(text) { (json: inout JSONReader) throws(JSONProblem) in try json.decimal() }
    }
}
