import Foundation
import JSON
import Matching
import Testing

@Suite struct `A goods file` {
    @Test func `gives every row of its columns`() throws {
        let text = """
            {"format":"rnet-goods/1","name":"two lots","policy":{"tiers":2,"break_cases":true,"late":"forbid",
            "min_life_min":60,"handling_min":15,"use_dispatch_capacity":false},
            "items":{"key":["water","rice"],"kg":[1.02,0.5]},
            "substitutes":{"need_item":[0,1],"lot_item":[1,0],"penalty":[3,4]},
            "depots":{"open":[1,0],"dispatch_kg":[0.5,12000]},"shelters":{"population":[7]},
            "links":{"depot":[0,1],"shelter":[0,0],"minutes":[5,6],"km":[3.1,12],"open":[1,0]},
            "lots":{"depot":[0,1],"item":[0,1],"qty":[24,10],"pack":[12,5],"expiry":[-1,2880]},
            "needs":{"shelter":[0],"item":[1],"qty":[9],"tier":[2],"needed_by":[360]}}
            """
        let file = try GoodsFile(json: Array(text.utf8))
        let problem = file.problem

        #expect(file.name == "two lots")
        #expect(file.itemKeys == ["water", "rice"])
        #expect(problem.policy == .init(tiers: 2, minLifeMinutes: 60, handlingMinutes: 15))
        #expect(problem.items.grams == [1020, 500])
        #expect(problem.substitutes.penalty == [3, 4])
        #expect(problem.depots.isOpen == [true, false])
        #expect(problem.depots.dispatchGrams == [500, 12_000_000])
        #expect(problem.shelters.isOpen == [true])
        #expect(problem.links.metres == [3100, 12_000])
        #expect(problem.links.isOpen == [true, false])
        #expect(problem.lots.expiryMinute == [GoodsProblem.Lots.undated, 2880])
        #expect(problem.needs.neededByMinute == [360])
        #expect(problem.lots.ids.isEmpty && problem.needs.ids.isEmpty)
    }

    @Test func `has its members in any order, with others among them`() throws {
        for name in ["tiny-3", "dispatch-capacity"] {
            let bytes = try GoodsFixture.bytes(name)
            let shuffled = try JSONSerialization.data(
                withJSONObject: JSONSerialization.jsonObject(with: Data(bytes)), options: [.prettyPrinted, .sortedKeys])
            let more = String(decoding: shuffled, as: UTF8.self)
                .replacing("\"qty\"", with: "\"unknown\":[{\"a\":[1,2.5e3,null]}],\"qty\"", maxReplacements: 1)

            #expect(try GoodsFile(json: Array(more.utf8)) == GoodsFile(json: bytes))
        }
    }

    @Test func `is the same when its text goes back to the system as it is read`() throws {
        let bytes = try GoodsFixture.bytes("tiny-3")
        let text = String(decoding: bytes, as: UTF8.self)
            .replacing("\"qty\"", with: String(repeating: " ", count: 300_000) + "\"qty\"")
        let scroll = JSONScroll()
        Array(text.utf8).withUnsafeBytes { scroll.append($0) }

        #expect(try GoodsFile(json: scroll) == GoodsFile(json: bytes))
        #expect(scroll.withBytes { $0[100_000] } == 0)
    }

    @Test(arguments: ["vehicles", "info", "scale", "seed"])
    func `may lack what says nothing about the allocation`(_ section: String) throws {
        let bytes = try GoodsFixture.bytes("tiny-1")
        var tree = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        tree[section] = nil

        #expect(try GoodsFile(json: Array(JSONSerialization.data(withJSONObject: tree))) == GoodsFile(json: bytes))
    }

    @Test func `may be about a day on which nobody needs anything`() throws {
        let file = try GoodsFixture.file("nothing")
        #expect(FairAllocation.plan(for: file.problem).lines.isEmpty)
    }

    @Test(arguments: [
        ("0.5", 500), ("0.500", 500), ("5e-1", 500), ("0.05e1", 500), ("12", 12_000), ("1.20E+1", 12_000), ("0.001", 1),
        ("0", 0), ("-0", 0), ("0.0000", 0), ("10000", 10_000_000),
    ])
    func `has weights to the gram, however they are written`(_ written: String, _ grams: Int64) throws {
        #expect(try Self.weight(written).problem.items.grams.first == grams)
    }

    @Test(arguments: [
        ("0.0005", "goods/finer-than-unit"), ("1e-4", "goods/finer-than-unit"),
        ("0.30000000000000004", "goods/finer-than-unit"), ("10000.001", "goods/out-of-range"),
        ("-0.001", "goods/out-of-range"), ("1e30", "goods/out-of-range"), ("1e9999", "json/out-of-range"),
        ("123456789012345678901", "json/out-of-range"), ("1.", "json/bad-number"), ("\"1\"", "json/unexpected"),
    ])
    func `is refused with other weights`(_ written: String, _ code: String) {
        let problems = #expect(throws: ExchangeProblems.self) { try Self.weight(written) }
        #expect(problems?.all.map(\.code) == [code])
        #expect(problems?.all.first?.place == ExchangePlace("items", "kg", row: 0))
    }

    private static func weight(_ written: String) throws -> GoodsFile {
        let text = try GoodsFixture.text("tiny-1")
        let begin = try #require(text.range(of: "\"kg\":[")).upperBound
        let end = try #require(text[begin...].firstIndex { ",]".contains($0) })
        return try GoodsFile(json: Array(text.replacingCharacters(in: begin..<end, with: written).utf8))
    }
}
