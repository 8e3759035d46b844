import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A claim` {
    private let rules = Example.book(Example.meals)

    private func claim(_ asked: Int, people: Int = 100, _ heads: Heads? = nil, _ book: RuleBook? = nil) -> Claim? {
        let heads = heads ?? .counted(people, nil)
        return Claim(asked: asked, Example.meals.use(by: heads), heads, rules: book ?? rules)
    }

    private func need(_ id: String, _ pieces: Int, hour: Int = 0) -> Need {
        Example.state(
            NeedDecider.self,
            .raise(Example.raise(id, pieces, of: Example.riceBall, observedAt: Example.now + .hours(hour - 9))))
    }

    @Test func `is measured against what heads explain for three days`() throws {
        let most = try #require(claim(1080))

        #expect(most.explained == 900)
        #expect(most.percent == 120)
        #expect(most.allowed == 1080)
        #expect(!most.isFarAbove)
        #expect(claim(1081)?.isFarAbove == true)
    }

    @Test func `is not capped where nobody counted the people, nor where none are said to be there`() throws {
        #expect(claim(1000, .unknown) == nil)
        let share = try #require(claim(1000, .share(Example.ratio(1, 100), of: 100)))
        #expect(share.allowed == nil && !share.isFarAbove)
        let nobody = try #require(claim(1000, people: 0))
        #expect(nobody.percent == nil && nobody.allowed == nil)
        #expect(claim(1000, nil, RuleBook()) == nil)
    }

    @Test func `of one case is never too much`() throws {
        let heads = Heads.counted(1, .infants)
        let use = Example.meals.use(by: heads)
        let claim = try #require(Claim(asked: 24, use, heads, oneCase: 24, rules: rules))
        #expect(claim.explained == 9)
        #expect(!claim.isFarAbove)
        #expect(try #require(Claim(asked: 25, use, heads, oneCase: 24, rules: rules)).isFarAbove)
    }

    @Test func `is planned up to the cap, the earliest need first`() throws {
        let needs = [need("late", 800, hour: 5), need("early", 600, hour: 1)]
        let parts = try #require(claim(1400)).automaticParts(of: needs, in: Example.meals, known: 0)

        #expect(parts == [.of("early"): .of(600), .of("late"): .of(480)])
    }

    @Test func `leaves room only for what is not there yet`() throws {
        let parts = try #require(claim(600)).automaticParts(of: [need("n", 600)], in: Example.meals, known: 700)
        #expect(parts == [.of("n"): .of(380)])
        let full = try #require(claim(600)).automaticParts(of: [need("n", 600)], in: Example.meals, known: 2000)
        #expect(full == [.of("n"): .zero])
    }

    @Test func `is planned in full once somebody has lifted the cap`() throws {
        let lifted = try NeedDecider.decide(
            .liftCap(reason: "在宅の人の分", by: "本部", at: Example.now), need("a", 5000)
        )
        .reduce(need("a", 5000)) { NeedDecider.evolve($0, $1) ?? $0 }
        let needs = [lifted, need("b", 600)]
        let parts = try #require(claim(5600)).automaticParts(of: needs, in: Example.meals, known: 0)

        #expect(parts == [.of("a"): .of(5000), .of("b"): .of(600)])
    }

    @Test func `is let go only with a reason and once`() throws {
        let need = need("a", 5000)
        #expect(throws: NeedRefusal.noReason) {
            try NeedDecider.decide(.liftCap(reason: "", by: "本部", at: Example.now), need)
        }
        let command = NeedCommand.liftCap(reason: "在宅の人の分", by: "本部", at: Example.now)
        let events = try NeedDecider.decide(command, need)
        #expect(events.count == 1)
        let after = try #require(events.reduce(need) { NeedDecider.evolve($0, $1) })
        #expect(try NeedDecider.decide(command, after).isEmpty)
    }

    /// Marking everything as much gets nobody more than the cap: the planned part never grows with the claim above it.
    @Test(arguments: [1080, 1081, 5000, 1_000_000]) func `gains nothing by growing`(_ asked: Int) throws {
        let parts = try #require(claim(asked)).automaticParts(of: [need("n", asked)], in: Example.meals, known: 0)
        #expect(parts == [.of("n"): .of(1080)])
    }
}
