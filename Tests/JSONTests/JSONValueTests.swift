import JSON
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A value in JSON` {
    @Test func `is every scalar of Unicode, escaped or not`() throws {
        for value in stride(from: UInt32(0), through: 0x10FFFF, by: 83) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            try #require(try String(json: text.json) == text)
            let units = text.utf16.map { unit in "\\u" + hexadecimal(unit) }.joined()
            try #require(try String(json: "\"\(units)\"") == text)
        }
    }

    private func hexadecimal(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    @Test func `is exact up to the last whole number`() throws {
        for number in [.min, .min + 1, -1, 0, 1, 9_007_199_254_740_993, .max] as [Int64] {
            #expect(try Int64(json: "\(number)") == number)
        }
        #expect(try UInt64(json: "18446744073709551615") == .max)
        #expect(try Int(json: "-0") == 0)
        for text in ["256", "-1"] { #expect(throws: JSONProblem.self) { try UInt8(json: text) } }
        for text in ["-9223372036854775809", "18446744073709551616"] {
            #expect(throws: JSONProblem.self) { try Int64(json: text) }
            #expect(throws: JSONProblem.self) { try UInt64(json: text) }
        }
    }

    @Test(arguments: ["+1", "00", "01", "-01", "1.", ".5", "1e", "0x1", "NaN", "Infinity", "--1", "1_000", "１"])
    func `is no number that JSON does not know`(_ text: String) {
        #expect(throws: JSONProblem.self) { try Int(json: text) }
        #expect(throws: JSONProblem.self) { try Anything(json: text) }
    }

    @Test(arguments: ["0", "-0", "0.5", "-1.25e-10", "1E+2", "10"]) func `may be any number to pass over`(
        _ text: String
    ) throws {
        _ = try Anything(json: text)
    }

    @Test func `of the vocabulary is what it always was`() throws {
        try expectBack(ID<Int>.of("need-1"), #""need-1""#)
        try expectBack(Count<Piece>.of(240), "240")
        try expectBack(Moment(milliseconds: -1), "-1")
        try expectBack(Span.minutes(1), "60000")
        try expectBack(LocalDate.of("2017-03-31"), #""2017-03-31""#)
        try expectBack(Place.of(32.806, 130.709), #"{"lat":32806000,"lon":130709000}"#)
        try expectBack(Packing.of(24), "24")
        try expectBack(Yen(clamping: 43_220_082_701), "43220082701")
        try expectBack(Wording("水", "water"), #"{"en":"water","ja":"水"}"#)
        try expectBack(Language.japanese, #""ja""#)
        try expectBack(Subject("need", ID<Int>.of("n-1")), #""need:n-1""#)
    }

    @Test func `of the vocabulary is refused where the vocabulary refuses it`() {
        expectRefused(ID<Int>.self, #""a b""#, #""""#)
        expectRefused(Count<Piece>.self, "-1", "1.5", #""1""#)
        expectRefused(LocalDate.self, #""2017-02-30""#, #""2017-2-3""#)
        expectRefused(Place.self, #"{"lat":90000001,"lon":0}"#, #"{"lat":0}"#)
        expectRefused(Packing.self, "0", "10001")
        expectRefused(Yen.self, "-1", "0.5", "1e3", #""1000""#, "9223372036854775808")
        expectRefused(Language.self, #""fr""#)
        expectRefused(Subject.self, #""need""#)
        expectRefused(Bool.self, "tru", "1", "null")
    }

    private func expectBack<Value: JSONCodable & Equatable>(_ value: Value, _ text: String) throws {
        #expect(value.jsonText == text)
        #expect(try Value(json: text) == value)
    }

    private func expectRefused<Value: JSONReadable>(_ type: Value.Type, _ texts: String...) {
        for text in texts { #expect(throws: JSONProblem.self, "\(text)") { try Value(json: text) } }
    }
}
