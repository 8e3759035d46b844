import Matching
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A request for money` {
    private static func plan(
        _ build: (inout FundProblem.Sources, inout FundProblem.Requests) -> Void
    ) throws -> FundPlan {
        var (sources, requests) = (FundProblem.Sources(), FundProblem.Requests())
        build(&sources, &requests)
        return FairFunding.plan(for: try FundProblem(tiers: 3, sources: sources, requests: requests))
    }

    @Test func `is told that it is funded in full`() throws {
        let plan = try Self.plan { sources, requests in
            sources.add(50, categories: 1)
            requests.add(50, municipality: 0, category: 0, tier: 1)
        }
        #expect(plan.outcomes.map(\.reason) == [.inFull])
    }

    @Test func `is told that no money is for its category, or for its place`() throws {
        let plan = try Self.plan { sources, requests in
            sources.add(50, categories: 0b10, municipalities: [1])
            requests.add(50, municipality: 1, category: 0, tier: 1)
            requests.add(50, municipality: 2, category: 1, tier: 1)
        }
        #expect(
            plan.outcomes.map(\.reason) == [
                .noSourceForCategory(category: 0), .noSourceForMunicipality(municipality: 2, category: 1),
            ])
    }

    @Test func `is told that its sources hold nothing`() throws {
        let plan = try Self.plan { sources, requests in
            sources.add(0, categories: 1)
            requests.add(50, municipality: 0, category: 0, tier: 1)
        }
        #expect(plan.outcomes.map(\.reason) == [.noMoney(sources: [0])])
    }

    @Test func `is told that its sources give all that one request may have`() throws {
        let plan = try Self.plan { sources, requests in
            sources.add(500, categories: 1, maxSharePercent: 50)
            requests.add(51, municipality: 0, category: 0, tier: 1)
            requests.add(1, municipality: 0, category: 0, tier: 1)
        }
        #expect(
            plan.outcomes.map(\.reason) == [
                .shareLimit(sources: [0], funded: Fraction(25, of: 51)),
                .shareLimit(sources: [0], funded: Fraction(0, of: 1)),
            ])
    }

    @Test func `is told which source may give no more in its municipality`() throws {
        let plan = try Self.plan { sources, requests in
            sources.add(500, categories: 1, maxPerMunicipality: 40)
            requests.add(50, municipality: 0, category: 0, tier: 1)
            requests.add(30, municipality: 0, category: 0, tier: 1)
            requests.add(30, municipality: 1, category: 0, tier: 1)
        }
        guard case .municipalityLimit(let set, let place, let funded) = plan.outcomes[0].reason else {
            Issue.record("\(plan.outcomes[0].reason)")
            return
        }
        #expect(place == 0)
        #expect(funded == Fraction(25, of: 50))
        #expect(set.limitedSources == [0])
        #expect(set.sources.isEmpty)
        #expect((set.requests, set.money, set.demand, set.shortage) == (2, 40, 80, 40))
        #expect(plan.outcomes[2].reason == .inFull)
    }

    @Test func `is told of a limit where its municipality has had all it may have`() throws {
        let plan = try Self.plan { sources, requests in
            sources.add(500, categories: 1, maxInMunicipality: [0: 0, 1: 60])
            requests.add(50, municipality: 0, category: 0, tier: 1)
            requests.add(60, municipality: 1, category: 0, tier: 1)
            requests.add(70, municipality: 2, category: 0, tier: 3)
        }
        #expect(plan.outcomes.map(\.funded) == [0, 60, 70])
        guard case .municipalityLimit(let set, 0, let funded) = plan.outcomes[0].reason else {
            Issue.record("\(plan.outcomes[0].reason)")
            return
        }
        #expect(set.limitedSources == [0] && set.money == 0)
        #expect(funded == Fraction(0, of: 50))
    }

    @Test func `is told what would do where a limit is far off`() throws {
        let plan = try Self.plan { sources, requests in
            sources.add(100, categories: 1, maxInMunicipality: [0: 150, 1: 90])
            requests.add(120, municipality: 0, category: 0, tier: 1)
            requests.add(80, municipality: 1, category: 0, tier: 1)
        }
        let text = plan.outcomes[1].reason.wording(FundNames())
        #expect(
            text.english.contains("With 100 yen more in these sources (source 0) all of them could be funded in full"))
    }

    @Test func `is told what it takes with those before it, since they would be served first`() throws {
        let plan = try Self.plan { sources, requests in
            sources.add(10, categories: 1)
            requests.add(60, municipality: 0, category: 0, tier: 1)
            requests.add(20, municipality: 1, category: 0, tier: 2)
        }
        let text = plan.outcomes[1].reason.wording(FundNames())
        #expect(
            text.english.hasSuffix("With 70 yen more in these sources (source 0) all of them could be funded in full."))
    }

    @Test func `is not told that money alone would do where a limit holds one of those it shares with`() throws {
        let plan = try Self.plan { sources, requests in
            sources.add(100, categories: 1, maxInMunicipality: [0: 50])
            requests.add(100, municipality: 0, category: 0, tier: 1)
            requests.add(120, municipality: 1, category: 0, tier: 1)
        }
        let text = plan.outcomes[1].reason.wording(FundNames())
        #expect(!text.english.contains("could be funded in full"), "\(text.english)")
    }

    /// With what its set lacks in each of its sources the request is full: nobody else can claim it.
    @Test(arguments: 1...150)
    func `is funded in full with what it is told would do`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let problem = try dice.funds(
            sources: Int(dice.roll(1...6)), requests: Int(dice.roll(2...20)), municipalities: 3, upTo: 40)
        for (row, outcome) in FairFunding.plan(for: problem).outcomes.enumerated() {
            let found: FundBottleneck
            switch outcome.reason {
            case .fairShare(let set, _), .higherTierFirst(let set, _): found = set
            default: continue
            }
            guard found.isHelpedByMoneyAlone else { continue }
            var richer = problem.sources
            for source in found.sources { richer.amount[Int(source)] += found.lacking }
            let after = FairFunding.plan(for: try FundProblem(tiers: 3, sources: richer, requests: problem.requests))
            #expect(after.outcomes[row].reason == .inFull)
        }
    }

    @Test func `is told that higher tiers need all there is`() throws {
        let plan = try Self.plan { sources, requests in
            sources.add(50, categories: 1)
            requests.add(70, municipality: 0, category: 0, tier: 1)
            requests.add(20, municipality: 1, category: 0, tier: 2)
        }
        guard case .higherTierFirst(let set, let funded) = plan.outcomes[1].reason else {
            Issue.record("\(plan.outcomes[1].reason)")
            return
        }
        #expect(funded == Fraction(0, of: 20))
        #expect((set.money, set.higherTiers, set.demand, set.sources) == (50, 50, 20, [0]))
    }

    @Test func `is told with whom it shares, what there is, and what would help`() throws {
        let plan = try Self.plan { sources, requests in
            sources.add(30, categories: 1, municipalities: [0])
            sources.add(10, categories: 1)
            sources.add(900, categories: 1, municipalities: [5])
            requests.add(60, municipality: 0, category: 0, tier: 1)
            requests.add(20, municipality: 1, category: 0, tier: 1)
            requests.add(20, municipality: 5, category: 0, tier: 1)
        }
        #expect(plan.outcomes.map(\.funded) == [30, 10, 20])
        guard case .fairShare(let set, let funded) = plan.outcomes[1].reason else {
            Issue.record("\(plan.outcomes[1].reason)")
            return
        }
        #expect(funded == Fraction(10, of: 20))
        #expect((set.requests, set.money, set.demand, set.shortage, set.sources) == (1, 10, 20, 10, [1]))
        let text = plan.outcomes[1].reason.wording(FundNames(unit: Wording("千円", "thousand yen")))
        #expect(text.japanese.hasPrefix("要望20千円のうち10千円(50%)を配分します。"))
        #expect(text.english.hasPrefix("10 thousand yen of 20 thousand yen (50 %). 1 request"))
    }

    /// What the set says it needs must be what is missing: with so much more in its first source, all in it are full.
    @Test(arguments: try Chance.seeds(60))
    func `is helped by what its reason says would help`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let problem = try dice.funds(
            sources: Int(dice.roll(2...8)), requests: Int(dice.roll(2...25)), municipalities: 3, upTo: 40)
        let plan = FairFunding.plan(for: problem)
        for outcome in plan.outcomes {
            guard case .fairShare(let set, _) = outcome.reason, let source = set.sources.first else { continue }
            var richer = problem.sources
            richer.amount[Int(source)] += 1
            let after = FairFunding.plan(for: try FundProblem(tiers: 3, sources: richer, requests: problem.requests))
            #expect(set.money < set.higherTiers + set.demand)
            #expect(
                !FundProblem.isWorse(
                    problem.shares(of: after.outcomes.map(\.funded)),
                    than: problem.shares(of: plan.outcomes.map(\.funded))))
        }
    }

    @Test(arguments: try Chance.seeds(40))
    func `has the one reason that fits what it gets`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let problem = try dice.funds(
            sources: Int(dice.roll(1...8)), requests: Int(dice.roll(1...40)), municipalities: 4, categories: 3, upTo: 60
        )
        let names = FundNames()
        for (row, outcome) in FairFunding.plan(for: problem).outcomes.enumerated() {
            #expect((outcome.reason == .inFull) == (outcome.funded == problem.requests.amount[row]))
            #expect(FundReason.codes.contains(outcome.reason.code))
            #expect(!outcome.reason.wording(names).japanese.isEmpty)
            switch outcome.reason {
            case .fairShare(let set, _), .higherTierFirst(let set, _), .municipalityLimit(let set, _, _):
                // Sums of the set: all of its money is held inside.
                #expect(set.money - set.higherTiers == set.demand - set.shortage)
            default: break
            }
        }
    }
}
