import Testing
import Vocabulary

@Suite struct `An identifier` {
    private enum Lot {}

    private static let letters = Array("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")

    /// Every length from 1 to 64, and the ends of the alphabet at each.
    private static let texts: [String] = (1...64).flatMap { length -> [String] in
        let long = String((0..<length).map { letters[($0 * 37 + length) % 64] })
        return [
            long, String(repeating: "-", count: length), String(repeating: "z", count: length),
            String(long.dropLast()) + "-", String(long.dropLast()) + "z",
        ]
    }

    @Test func `gives back its letters, whatever their number`() throws {
        for text in Self.texts {
            let id = try #require(ID<Lot>(text))
            #expect(id.text == text)
            #expect("\(id)" == text)
        }
    }

    @Test func `is compared, found and put in order as its text is`() throws {
        let texts = Set(Self.texts)
        let ids = Set(texts.compactMap { ID<Lot>($0) })
        #expect(ids.count == texts.count)
        let inOrder = texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(ids.sorted().map(\.text) == inOrder)
        for text in texts { #expect(ids.contains(try #require(ID(text)))) }
    }

    @Test func `has a digest of its own that stays the same`() throws {
        let seed = IdentifierSeed()
        let ids = Set(Self.texts).compactMap { ID<Lot>($0) }
        #expect(Set(ids.map { $0.letters.digest(seed) }).count == ids.count)
        for id in ids { #expect(try #require(ID<Lot>(id.text)).letters.digest(seed) == id.letters.digest(seed)) }
    }

    @Test func `made from a name of up to 40 letters and a number shows both`() throws {
        for length in [1, 39, 40] {
            let name = String(repeating: "a", count: length)
            #expect(ID<Lot>(try #require(ID<Self>(name)), number: 71).text == "\(name)-1z")
        }
    }

    @Test func `made from a longer name is another for each name, and a good one`() throws {
        let base = String(repeating: "a", count: 40)
        let names = ["", "b", "c", "-1", String(repeating: "b", count: 24), String(repeating: "b", count: 23) + "c"]
        let made = try names.flatMap { ending in
            let name = try #require(ID<Self>(base + ending))
            return [0, 1, .max].map { ID<Lot>(name, number: $0) }
        }
        #expect(Set(made).count == names.count * 3)
        #expect(made.allSatisfy { ID<Lot>($0.text) == $0 })
        #expect(
            ID<Lot>(try #require(ID<Self>(base + "b")), number: 1).text
                == "aaaaaaaaaaaaaaaaaaaaaaaaaaa-1u7isxp0ennst-1",
            "for ever the same")
    }

    @Test(arguments: ["", "a b", "é", "水", "a\u{0}", "a.b", "a/b", String(repeating: "a", count: 65)])
    func `is nothing else than 1 to 64 of these letters`(_ text: String) {
        #expect(ID<Lot>(text) == nil)
        #expect(ID<Lot>(String(repeating: "a", count: 32) + text + ":") == nil)
    }

    @Test func `takes a byte only when it is one of these letters, wherever it stands`() {
        for byte in UInt8.min...UInt8.max {
            for place in [0, 1, 9, 10, 19, 20, 28, 29, 40] {
                var bytes = Array(repeating: UInt8(ascii: "a"), count: 41)
                bytes[place] = byte
                let isLetter = Self.letters.contains(Character(Unicode.Scalar(byte)))
                let taken = bytes.withUnsafeBufferPointer { bytes in
                    IdentifierText(String(decoding: bytes, as: UTF8.self), utf8: bytes)
                }
                #expect((taken != nil) == isLetter, "\(byte) at \(place)")
            }
        }
    }

    @Test func `takes no more room than three words, present or absent`() {
        #expect(MemoryLayout<ID<Lot>>.stride == 24)
        #expect(MemoryLayout<ID<Lot>?>.stride == 24)
    }
}
