import Matching
import Testing

@Suite struct `An allocation file` {
    private static let small = AllocationFile(
        instance: "避難 \"1\"",
        allocation: GoodsAllocation(lot: [0, 3], need: [1, 2], quantity: [5, 8_589_934_591]))

    @Test func `is written in columns`() {
        #expect(
            String(decoding: Self.small.json, as: UTF8.self)
                == #"{"format":"rnet-allocation/1","instance":"避難 \"1\"","flows":{"lot":[0,3],"need":[1,2],"#
                + #""qty":[5,8589934591]}}"#)
    }

    @Test func `says when the engine was stopped`() throws {
        var file = Self.small
        file.isComplete = false
        #expect(String(decoding: file.json, as: UTF8.self).contains(#""complete":false"#))
        #expect(try AllocationFile(json: file.json) == file)
    }

    @Test func `reads back the same, however long it is`() throws {
        var dice = Dice(seed: 5)
        for count in [0, 1, 2, 70_000] {
            let rows = 0..<count
            let file = AllocationFile(
                instance: "a",
                allocation: GoodsAllocation(
                    lot: NarrowColumn(rows.map { _ in dice.pick(below: 1_000_000) }),
                    need: NarrowColumn(rows.map { Int32($0) }),
                    quantity: NarrowColumn(rows.map { _ in dice.roll(1...10_000_000) })))
            #expect(try AllocationFile(json: file.json) == file)
        }
    }

    @Test(arguments: [
        (#"{"format":"rnet-goods/1"}"#, "goods/other-format format"),
        (#"{"format":"rnet-allocation/1","instance":"a"}"#, "goods/missing-member "),
        (flows("[0]", "[0]", "[0]"), "goods/out-of-range flows.qty[0]"),
        (flows("[0,1]", "[0,1]", "[5,-1]"), "goods/out-of-range flows.qty[1]"),
        (flows("[-1]", "[0]", "[5]"), "goods/out-of-range flows.lot[0]"),
        (flows("[0]", "[0,1]", "[5]"), "goods/unequal-columns flows.lot"),
        (flows("[0]", "[0]", "[5.5]"), "json/not-a-whole-number flows.qty[0]"),
        (flows("[0]", "[true]", "[5]"), "json/unexpected flows.need[0]"),
        (flows("[0", "[0]", "[5]"), "json/unexpected flows.lot[1]"),
    ])
    func `is refused with a code and a place`(_ text: String, _ expected: String) {
        let problems = #expect(throws: ExchangeProblems.self) { try AllocationFile(json: Array(text.utf8)) }
        #expect(problems?.all.map { "\($0.code) \($0.place.text)" } == [expected])
    }

    @Test func `is for one problem, with its rows and within its stock`() throws {
        let file = try GoodsFixture.file("tiny-3")
        let plan = FairAllocation.plan(for: file.problem)
        let good = AllocationFile(instance: file.name, allocation: GoodsAllocation(of: plan.lines))
        try good.check(against: file)

        func codes(_ change: (inout AllocationFile) -> Void) -> [String] {
            var changed = good
            change(&changed)
            do throws(ExchangeProblems) {
                try changed.check(against: file)
                return []
            } catch {
                return error.all.map { "\($0.code) \($0.place.text)" }
            }
        }
        #expect(codes { $0.instance = "tiny-4" } == ["goods/other-instance instance"])
        #expect(codes { $0.allocation.lot[0] = 999 } == ["goods/unknown-index flows.lot[0]"])
        #expect(codes { $0.allocation.need[1] = 999 } == ["goods/unknown-index flows.need[1]"])
        #expect(codes { $0.allocation.quantity[0] = .max } == ["goods/overdrawn flows.qty[0]"])
    }

    private static func flows(_ lot: String, _ need: String, _ quantity: String) -> String {
        #"{"format":"rnet-allocation/1","instance":"a","flows":{"lot":\#(lot),"need":\#(need),"qty":\#(quantity)}}"#
    }
}
