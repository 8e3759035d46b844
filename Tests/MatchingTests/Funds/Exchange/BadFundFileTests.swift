import Matching
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A bad funds file` {
    @Test func `is refused with a code and a place`() throws {
        let rows = try Repository.text("Fixtures/Funds/bad/expected.tsv").split(separator: "\n").dropFirst()
        #expect(rows.count > 40)
        for row in rows {
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells[0].hasSuffix(".json") else { continue }
            let bytes = try Repository.bytes("Fixtures/Funds/bad/\(cells[0])")

            #expect(FundFixture.problems(bytes).contains("\(cells[1]) \(cells[2])"), "\(cells[0])")
        }
    }

    @Test func `is refused in Japanese and English with what stood there`() throws {
        let bytes = try Repository.bytes("Fixtures/Funds/bad/share-over-100.funds.json")
        let problems = #expect(throws: ExchangeProblems.self) { try FundFile(json: bytes) }
        let wording = try #require(problems?.all.first?.wording)

        #expect(wording.japanese == "sources.max_share_pct[1]: 「101」。必要なもの: 0から100までの整数")
        #expect(wording.english == "sources.max_share_pct[1]: “101”; expected a whole number from 0 to 100")
    }

    @Test func `has all its faults told at once, but not thousands`() throws {
        var requests = FundProblem.Requests()
        for _ in 0..<500 { requests.add(-1, municipality: 0, category: 0, tier: 9) }
        let faults = #expect(throws: FundFaults.self) {
            try FundProblem(tiers: 3, sources: .init(), requests: requests)
        }
        #expect(faults?.all.count == FundFaults.limit)
        #expect(faults?.all.first?.code == .outOfRange)
    }

    @Test func `of goods is not taken for one of funds, nor the other way round`() throws {
        let goods = try Repository.bytes("Fixtures/Goods/tiny-1.goods.json")
        #expect(FundFixture.problems(goods) == ["funds/other-format format"])
        let funds = try FundFixture.bytes("tiny-1")
        let problems = #expect(throws: ExchangeProblems.self) { try GoodsFile(json: funds) }
        #expect(problems?.all.map(\.code) == ["goods/other-format"])
    }

    /// What comes of a good file by chance is a file or a refusal, and what is taken can be planned for.
    @Test(arguments: try Chance.seeds(6))
    func `never stops the program`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let whole = try FundFixture.bytes("tiny-\(1 + (seed - 1) % 6)")
        var taken = 0
        for _ in 0..<300 {
            var changed = whole
            for _ in 0...dice.roll(0...1) { changed[Int(dice.pick(below: changed.count))] = UInt8(dice.roll(44...57)) }
            guard let file = try? FundFile(json: changed) else {
                #expect(!FundFixture.problems(changed).isEmpty)
                continue
            }
            taken += 1
            let plan = FairFunding.plan(for: file.problem)
            #expect(file.problem.violations(in: plan.grants).isEmpty)
        }
        #expect(taken > 10)
    }
}
