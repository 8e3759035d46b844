import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of funds` {
    @Test func `shows where the money of each pot stands`() throws {
        let funds = try Story.withMoney().wall.funds
        let act = try #require(funds[ID<Pot>.of("act")]?.account)

        #expect(act.received == Yen(10_000_000))
        #expect(act.granted == Yen(330_000))
        #expect(act.committed == Yen(330_000))
        #expect(act.paid == Yen(165_000))
        #expect(act.claimed == Yen(100_000))
        #expect(funds[ID<Pot>.of("gifts")]?.account.committed == Yen(752_000_000))
        #expect(funds[ID<FundRequest>.of("r-1")]?.missing == Yen(70_000))
        #expect(funds[ID<FundRequest>.of("r-1")]?.paidUnits == 500)
    }

    @Test func `finds what hangs together, from the request to the payment`() throws {
        let funds = try Story.withMoney().wall.funds
        let grants = funds.grants(of: ID<FundRequest>.of("r-1"))

        #expect(grants.map(\.id.text) == ["g-1", "g-2"])
        #expect(funds.commitments(of: .of("g-1")).map(\.id.text) == ["c-1"])
        #expect(funds.payments(of: .of("c-1")).map(\.id.text) == ["p-1"])
        #expect(funds.grants(of: ID<Round>.of("round-1")).map(\.amount) == [Yen(600_000_000), Yen(152_000_000)])
        #expect(funds.granted(from: .of("act"), to: .of("r-1")) == Yen(330_000))
    }

    @Test func `puts the pots in the order of their law, and urgent requests first`() throws {
        var story = try Story.withMoney()
        try story.ask("r-2", Example.requestDetails(5_000_000, tier: .living))
        try story.ask("r-3", Example.requestDetails(5_000_000))
        #expect(story.wall.funds.allPots.map(\.id.text) == ["act", "gifts", "city"])
        #expect(story.wall.funds.allRequests.map(\.id.text) == ["r-3", "r-1", "r-2"])
    }

    @Test func `is the same when it is read back from pieces, at any entry`() async throws {
        let story = try Story.withMoney()
        for count in stride(from: 0, through: story.entries.count, by: 3) {
            let wall = Wall(story.entries.prefix(count))
            var back = try await Wall(pieces: `A wall written in pieces`.pieces(of: wall))
            #expect(Face(back) == Face(wall), "\(count)")
            for entry in story.entries.dropFirst(count) { back.apply(entry) }
            #expect(Face(back) == Face(story.wall), "\(count)")
        }
    }
}

@Suite struct `The fund report` {
    @Test func `adds up, pot by pot and together, from every single entry`() throws {
        let report = FundReport(try Story.withMoney().wall.funds)

        #expect(report.addsUp)
        #expect(report.totals[.received] == Yen(43_235_082_701))
        #expect(report.totals[.granted] == Yen(752_830_000))
        #expect(report.totals[.paid] == Yen(165_001))
        #expect(report.totals[.free] == Yen(43_235_082_701 - 752_830_000))
        #expect(report.lines.map(\.payments) == [1, 0, 1])
    }

    @Test func `names the amount that single entries do not confirm`() throws {
        var story = try Story.withMoney()
        let payload = Array(
            #"{"deposit":"in-act","pot":"act","money":{"amount":7,"declared":"relief-act","payer":"県","receivedOn":"2016-04-16"},"signature":{"at":0,"by":"本部"}}"#
                .utf8)
        story.happened(try ReliefEvent(EventKind("pot.paid-in", version: 1), payload: payload))
        let report = FundReport(story.wall.funds)

        #expect(!report.addsUp)
        #expect(report.lines.first?.differences == [.received, .free])
    }

    @Test func `warns before a period of the law ends, once a disaster has begun`() throws {
        var story = try Story.withMoney()
        #expect(story.wall.periodWarnings(today: .of("2016-04-21")).isEmpty)
        try story.decide(
            IncidentDecider.self, .open(.of("i-1"), name: "熊本地震", .incident, at: Example.now), nil,
            ReliefEvent.incident)
        #expect(story.wall.periodWarnings(today: .of("2016-04-19")).isEmpty)
        let tomorrow = story.wall.periodWarnings(today: .of("2016-04-21"))
        #expect(tomorrow.map(\.wording.japanese) == ["避難所の設置の7日目は明日（4月22日）。特別基準の協議を。"])
        #expect(story.wall.periodWarnings(today: .of("2016-04-30")).map(\.isOver) == [true])
        #expect(story.wall.periodWarnings(today: .of("2016-05-04")).map(\.isOver) == [false, true])
    }

    /// Mashiki may go on to day 10, the others end on day 7.
    private static func storyWithStandard() throws -> Story {
        var story = try Story.withMoney()
        try story.decide(
            IncidentDecider.self, .open(.of("i-1"), name: "熊本地震", .incident, at: Example.now), nil,
            ReliefEvent.incident)
        story.happened(
            .fund(
                .specialStandardAgreed(
                    SpecialStandard(
                        id: .of("s-1"), ceiling: .of("shelter"), document: "1", agreedOn: Example.firstDay, days: 10,
                        municipality: .of("43443")))))
        return story
    }

    @Test func `names a municipality for which another period was agreed, and leaves it out of the general one`() throws
    {
        let story = try Self.storyWithStandard()
        #expect(
            story.wall.periodWarnings(today: .of("2016-04-21")).map(\.wording.japanese) == [
                "避難所の設置（益城町を除く）の7日目は明日（4月22日）。特別基準の協議を。"
            ])
        let later = story.wall.periodWarnings(today: .of("2016-04-24")).map(\.wording)
        #expect(
            later.map(\.japanese) == [
                "避難所の設置（益城町）の10日目は明日（4月25日）。特別基準の協議を。",
                "避難所の設置（益城町を除く）の期間（7日目・4月22日）は過ぎました。特別基準の協議がなければ、以後は災害救助法の対象になりません。",
            ])
        #expect(later.first?.english.hasPrefix("Day 10, the last for Shelters (Mashiki Town), is tomorrow") == true)
    }

    @Test func `says that a period is over only where somebody still asks`() throws {
        // Who asks is in Kumamoto City.
        let story = try Self.storyWithStandard()
        #expect(story.wall.periodWarnings(today: .of("2016-04-30")).map(\.places) == [.allBut([Example.mashiki])])
    }
}
