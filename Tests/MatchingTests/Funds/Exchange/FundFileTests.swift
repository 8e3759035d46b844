import Foundation
import JSON
import Matching
import Testing
import Vocabulary

@Suite struct `A funds file` {
    @Test func `gives every row of its columns`() throws {
        let text = """
            {"format":"rnet-funds/1","name":"two pots","categories":["food","medical"],"municipalities":["A","B"],
            "policy":{"tiers":2,"unit":"yen"},"unknown":[{"a":null}],
            "sources":{"amount":[43220082701,5],"categories":[3,2],"municipalities":[[],[1]],"max_share_pct":[100,50],
            "max_per_municipality":[0,4]},
            "requests":{"amount":[9],"municipality":[1],"category":[1],"tier":[2]}}
            """
        let file = try FundFile(json: Array(text.utf8))

        #expect(file.name == "two pots")
        #expect(file.unit == "yen")
        #expect(file.categories == ["food", "medical"])
        #expect(file.municipalities == ["A", "B"])
        #expect(file.problem.tiers == 2)
        #expect(file.problem.sources.amount == [43_220_082_701, 5])
        #expect(file.problem.sources.municipalities == [[], [1]])
        #expect(file.problem.sources.maxSharePercent == [100, 50])
        #expect(file.problem.sources.maxPerMunicipality == [0, 4])
        #expect(file.problem.requests.category == [1])
        #expect(file.problem.breadths == [4, 1])
    }

    @Test func `of every fixture is shared fairly and within its limits`() throws {
        let names = try FundFixture.names()
        #expect(names.count >= 15)
        for name in names {
            let problem = try FundFixture.file(name).problem
            let plan = FairFunding.plan(for: problem)
            #expect(problem.violations(in: plan.grants).isEmpty, "\(name)")
            #expect(FundCertificate(problem, plan.grants).improvement() == nil, "\(name)")
            let least = FundOracle(problem: problem).leastFlexibility(plan.outcomes.map(\.funded))
            #expect(Int128(plan.objective.flexibility) == least, "\(name)")
        }
    }

    /// Nothing in the engine knows what a unit is: numbers go through as they are.
    @Test func `has the same answer whatever its unit is called`() throws {
        let text = String(decoding: try FundFixture.bytes("small-1"), as: UTF8.self)
        let yen = try FundFile(json: Array(text.replacing("thousand yen", with: "yen").utf8))
        let thousands = try FundFile(json: Array(text.utf8))

        #expect(yen.unit == "yen" && thousands.unit == "thousand yen")
        #expect(FairFunding.plan(for: yen.problem) == FairFunding.plan(for: thousands.problem))
    }

    @Test func `is answered by an allocation that reads as it was written`() throws {
        let file = try FundFixture.file("small-2")
        let (grants, isComplete) = FairFunding.allocation(for: file.problem)
        let answer = FundAllocationFile(instance: file.name, allocation: grants, isComplete: isComplete)

        #expect(try FundAllocationFile(json: answer.json) == answer)
        #expect(
            String(decoding: answer.json, as: UTF8.self).hasPrefix(
                #"{"format":"rnet-allocation/1","instance":"small-2","flows":{"source":["#))
    }

    @Test func `is answered by an allocation that says when it was stopped`() throws {
        let answer = FundAllocationFile(instance: "x", allocation: FundAllocation(), isComplete: false)

        #expect(
            String(decoding: answer.json, as: UTF8.self)
                == #"{"format":"rnet-allocation/1","instance":"x","complete":false,"flows":{"source":[],"request":[],"amount":[]}}"#
        )
    }

    @Test(arguments: [
        (
            #""format":"rnet-allocation/1","instance":"x""#, #""source":[0],"request":[],"amount":[1]"#,
            "unequal-columns"
        ),
        (#""format":"rnet-allocation/1","instance":"x""#, #""source":[0],"request":[0],"amount":[0]"#, "out-of-range"),
        (#""format":"rnet-allocation/2","instance":"x""#, #""source":[],"request":[],"amount":[]"#, "other-format"),
        (#""format":"rnet-allocation/1""#, #""source":[],"request":[],"amount":[]"#, "missing-member"),
    ])
    func `is not answered by what is no allocation of money`(_ head: String, _ flows: String, _ code: String) {
        let text = "{\(head),\"flows\":{\(flows)}}"
        let problems = #expect(throws: ExchangeProblems.self) { try FundAllocationFile(json: Array(text.utf8)) }
        #expect(problems?.all.map(\.code) == ["funds/\(code)"])
    }

    @Test func `has a line of reasons for every request`() throws {
        let file = try FundFixture.file("small-1")
        let plan = FairFunding.plan(for: file.problem)
        var text: [UInt8] = []
        let names = FundNames(categories: file.categories.map { Wording($0, $0) })
        OutcomeLines(of: plan, names: names).write { text += $0 }
        let lines = try text.split(separator: UInt8(ascii: "\n")).map {
            try #require(try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
        }

        #expect(lines.count == file.problem.requests.count)
        for (row, line) in lines.enumerated() {
            #expect(line["request"] as? Int == row)
            #expect(line["code"] as? String == plan.outcomes[row].reason.code)
            #expect(line["funded"] as? Int == Int(plan.outcomes[row].funded))
            #expect((line["ja"] as? String)?.isEmpty == false)
        }
    }
}
