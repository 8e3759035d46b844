import Matching
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A people file` {
    @Test func `is read as it stands`() throws {
        let file = try PeopleFile(json: Array(Self.text.utf8))

        #expect(file.name == "one")
        #expect(file.skills == ["general", "nurse"])
        #expect(file.problem.policy.reachMetres == 12_500)
        #expect(file.problem.persons.x == [1_234])
        #expect(file.problem.persons.y == [-500])
        #expect(file.problem.persons.skills == [3])
        #expect(file.problem.slots.headcount == [2])
        #expect(file.problem.announced.count == 0)
    }

    @Test func `may have its members in any order and others besides`() throws {
        let turned = "{\"later\":[{}]," + Self.text.dropFirst()

        #expect(try PeopleFile(json: Array(turned.utf8)) == PeopleFile(json: Array(Self.text.utf8)))
    }

    @Test func `is answered by an assignment that names it`() throws {
        let file = try PeopleFile(json: Array(Self.text.utf8))
        let plan = FairManning.plan(file.problem)
        let answer = RosterFile(instance: file.name, allocation: plan.shifts)

        #expect(
            String(decoding: answer.json, as: UTF8.self)
                == #"{"format":"rnet-allocation/1","instance":"one","assign":{"person":[0],"slot":[0]}}"#)
    }

    @Test func `says when the answer is not the last word`() {
        let answer = RosterFile(instance: "one", allocation: [], isComplete: false)

        #expect(
            String(decoding: answer.json, as: UTF8.self)
                == #"{"format":"rnet-allocation/1","instance":"one","complete":false,"assign":{"person":[],"slot":[]}}"#
        )
    }

    @Test func `has a line for each vacancy`() throws {
        let file = try PeopleFile(json: Array(Self.text.utf8))
        var text: [UInt8] = []
        VacancyLines(of: FairManning.plan(file.problem)).write { text += $0 }

        #expect(
            String(decoding: text, as: UTF8.self).hasPrefix(
                #"{"code":"people/all-here","en":"All who could come then (1) work here already."#))
        #expect(String(decoding: text, as: UTF8.self).hasSuffix("\"missing\":1,\"slot\":0}\n"))
    }

    private static let text = """
        {"format":"rnet-people/1","name":"one","skills":["general","nurse"],
        "policy":{"tiers":1,"max_km":12.5,"rest_blocks":1,"block_hours":8},
        "blocks":{"start":[0],"end":[480]},"shelters":{"x":[0.0],"y":[0]},
        "persons":{"x":[1.234],"y":[-0.5],"skills":[3],"avail":[1],"max_shifts":[1]},
        "slots":{"shelter":[0],"block":[0],"skill":[1],"headcount":[2],"tier":[1]}}
        """
}

@Suite struct `A bad people file` {
    @Test func `is refused with a code and a place`() throws {
        let rows = try Repository.text("Fixtures/People/bad/expected.tsv").split(separator: "\n").dropFirst()
        #expect(rows.count > 20)
        for row in rows {
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let bytes = try Repository.bytes("Fixtures/People/bad/\(cells[0])")

            #expect(PeopleFixture.problems(bytes).contains("\(cells[1]) \(cells[2])"), "\(cells[0])")
        }
    }

    @Test func `is refused in Japanese and English with what stood there`() throws {
        let bytes = try Repository.bytes("Fixtures/People/bad/blocks-overlap.people.json")
        let problems = #expect(throws: ExchangeProblems.self) { try PeopleFile(json: bytes) }
        let wording = try #require(problems?.all.first?.wording)

        #expect(wording.japanese == "blocks.start[1]: 「200」。必要なもの: 前の時間帯が終わる480以降")
        #expect(wording.english == "blocks.start[1]: “200”; expected 480 or later, when the block before ends")
    }

    /// What comes of a good file by chance is a file or a refusal, and what is taken can be planned for.
    @Test(arguments: try Chance.seeds(6))
    func `never stops the program`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let whole = try PeopleFixture.bytes("tiny-\(1 + (seed - 1) % 6)")
        var taken = 0
        for _ in 0..<300 {
            var changed = whole
            for _ in 0...dice.roll(0...1) { changed[Int(dice.pick(below: changed.count))] = UInt8(dice.roll(44...57)) }
            guard let file = try? PeopleFile(json: changed) else {
                #expect(!PeopleFixture.problems(changed).isEmpty)
                continue
            }
            taken += 1
            let plan = FairManning.plan(file.problem)
            #expect(file.problem.violations(in: plan.shifts).isEmpty)
        }
        #expect(taken > 10)
    }
}
