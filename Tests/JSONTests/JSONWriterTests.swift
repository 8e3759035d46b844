import Foundation
import JSON
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A JSON text that is written` {
    @Test func `has the very bytes that Foundation writes, for every scalar that needs care`() throws {
        for value in UInt32(0)...0x2FF { try expectSame(String(Character(try #require(Unicode.Scalar(value))))) }
        for text in ["", "/", "\\", "\"", "\u{2028}\u{2029}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}", "👨‍👩‍👧", "が"] {
            try expectSame(text)
        }
    }

    @Test func `has the same bytes for one scalar of every 251 of every plane`() throws {
        for value in stride(from: UInt32(0), through: 0x10FFFF, by: 251) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            try expectSame("水\(Character(scalar))x")
        }
    }

    @Test(arguments: try Chance.seeds(50)) func `has the same bytes for any string`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 { try expectSame(RandomJSON.string(&random)) }
    }

    @Test(arguments: [0, 1, -1, 9, 10, 99, 100, 9_007_199_254_740_993, Int64.max, Int64.min] as [Int64])
    func `has whole numbers in full`(_ number: Int64) {
        #expect(number.jsonText == String(number))
    }

    @Test func `has the largest number without a sign in full`() {
        #expect(UInt64.max.jsonText == "18446744073709551615")
        #expect([UInt8.max, 0].jsonText == "[255,0]")
    }

    @Test func `has dictionaries in the order of their names, byte by byte`() {
        #expect(["b": 1, "a": 2, "B": 3, "é": 4, "": 5].jsonText == #"{"":5,"B":3,"a":2,"b":1,"é":4}"#)
        #expect([10: true, 9: false].jsonText == #"{"10":true,"9":false}"#)
    }

    @Test func `leaves out what nobody knows`() {
        #expect(Sheet(name: "a", lines: [], note: nil).jsonText == #"{"lines":[],"name":"a"}"#)
    }

    @Test func `is the same when its memory is used again`() {
        var json = JSONWriter(capacity: 1)
        for _ in 0..<3 {
            json.removeAll()
            [String(repeating: "水", count: 1000), "b"].write(json: &json)
            #expect(json.text == "[\"\(String(repeating: "水", count: 1000))\",\"b\"]")
        }
    }

    private func expectSame(_ text: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try #require(text.json == Array(try encoder.encode(text)), "\(text.unicodeScalars.map(\.value))")
    }
}
