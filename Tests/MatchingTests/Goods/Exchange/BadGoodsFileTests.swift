import Foundation
import Matching
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A bad goods file` {
    @Test func `is refused with a code and a place`() throws {
        let rows = try Repository.text("Fixtures/Goods/bad/expected.tsv").split(separator: "\n").dropFirst()
        #expect(rows.count > 50)
        for row in rows {
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells[0].hasSuffix(".json") else { continue }
            let bytes = try Repository.bytes("Fixtures/Goods/bad/\(cells[0])")

            #expect(GoodsFixture.problems(bytes).contains("\(cells[1]) \(cells[2])"), "\(cells[0])")
        }
    }

    @Test func `is refused in Japanese and English with what stood there`() throws {
        let bytes = try Repository.bytes("Fixtures/Goods/bad/lot-negative.goods.json")
        let problems = #expect(throws: ExchangeProblems.self) { try GoodsFile(json: bytes) }
        let wording = try #require(problems?.all.first?.wording)

        #expect(wording.japanese == "lots.qty[2]: 「-24」。必要なもの: 0から8589934591までの整数")
        #expect(wording.english == "lots.qty[2]: “-24”; expected a whole number from 0 to 8589934591")
    }

    @Test func `has all its faults told at once, but not thousands`() throws {
        let text = try GoodsFixture.text("small-3")
        let begin = try #require(text.range(of: "\"tier\":[")).upperBound
        let end = try #require(text[begin...].firstIndex(of: "]"))
        let count = text[begin..<end].split(separator: ",").count
        let tiers = Array(repeating: "0", count: count).joined(separator: ",")
        let bytes = Array(text.replacingCharacters(in: begin..<end, with: tiers).utf8)

        let problems = GoodsFixture.problems(bytes)
        #expect(problems.count == min(count, GoodsFaults.limit))
        #expect(problems.prefix(2) == ["goods/out-of-range needs.tier[0]", "goods/out-of-range needs.tier[1]"])
    }

    @Test func `is larger than the reader allows`() throws {
        let bytes = try GoodsFixture.bytes("tiny-1")
        let problems = #expect(throws: ExchangeProblems.self) { try GoodsFile(json: bytes, limit: bytes.count - 1) }
        #expect(problems?.all.map(\.code) == ["json/too-long"])
    }

    /// What comes of a good file by chance is a file or a refusal, and what is taken can be planned for.
    @Test(arguments: try Chance.seeds(8))
    func `never stops the program`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let whole = try GoodsFixture.bytes("tiny-\(1 + (seed - 1) % 8)")
        var taken = 0
        for round in 0..<500 {
            let changed = dice.damaged(whole)
            guard let file = try? GoodsFile(json: changed) else {
                #expect(!GoodsFixture.problems(changed).isEmpty)
                continue
            }
            taken += 1
            if round.isMultiple(of: 4) { _ = FairAllocation.plan(for: file.problem) }
        }
        #expect(taken > 20)
    }
}

extension Dice {
    private static let words: [String] = [
        ",", "]", "[", "{", "}", ":", "\"", "-", "0", "1", "9", "-1", "1.5", "1e3", "null", "true", "4294967296",
        "9223372036854775807", "99999999999999999999", " ", "\n", "\\", "\u{0}", "[]", "{}", ",,",
        "-9223372036854775808",
    ]

    /// One to three damages: a byte, a piece cut out or said twice, a word put in, a number changed.
    mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...roll(0...2) { damage(&bytes) }
        return bytes
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        let place = Int(pick(below: bytes.count))
        let end = min(bytes.count, place + Int(roll(1...12)))
        switch roll(0...5) {
        case 0: bytes[place] = UInt8(roll(0...255))
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 3: bytes.insert(contentsOf: word(), at: place)
        default: changeNumber(in: &bytes, from: place)
        }
    }

    private mutating func word() -> [UInt8] { Array(Self.words[Int(pick(below: Self.words.count))].utf8) }

    private mutating func changeNumber(in bytes: inout [UInt8], from place: Int) {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard let begin = bytes[place...].firstIndex(where: digits.contains) else { return }
        let end = bytes[begin...].firstIndex { !digits.contains($0) } ?? bytes.endIndex
        bytes.replaceSubrange(begin..<end, with: happens(in: 70) ? Array("\(roll(0...300))".utf8) : word())
    }
}
