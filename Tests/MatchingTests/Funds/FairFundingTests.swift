import Matching
import ReliefTesting
import Testing

@Suite struct `Money for requests` {
    @Test(arguments: try Chance.seeds(150))
    func `is shared as fairly as any way of sharing it`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let problem = try dice.funds(sources: Int(dice.roll(1...4)), requests: Int(dice.roll(1...4)), upTo: 5)
        let plan = FairFunding.plan(for: problem)

        #expect(problem.violations(in: plan.grants).isEmpty)
        #expect(problem.shares(of: plan.outcomes.map(\.funded)) == FundOracle(problem: problem).bestShares())
    }

    @Test(arguments: try Chance.seeds(150))
    func `leaves no exchange that would be fairer`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let most = [12, 100, 5000][Int(seed % 3)]
        let problem = try dice.funds(
            sources: Int(dice.roll(2...12)), requests: Int(dice.roll(5...60)), municipalities: 3, categories: 3,
            upTo: Int64(most))
        let (grants, isComplete) = FairFunding.allocation(for: problem)

        #expect(isComplete)
        #expect(problem.violations(in: grants).isEmpty)
        #expect(FundCertificate(problem, grants).improvement() == nil)
    }

    /// One place and one use, shares that bind everywhere: sums over requests say too little here.
    @Test(arguments: try Chance.seeds(100))
    func `keeps the share limits of single requests, whatever their sums allow`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var (sources, requests) = (FundProblem.Sources(), FundProblem.Requests())
        for percent in [50, 33, 80, 100].prefix(Int(dice.roll(1...4))) {
            sources.add(dice.roll(1...400), categories: 1, maxSharePercent: Int32(percent))
        }
        for _ in 0..<Int(dice.roll(2...40)) { requests.add(dice.roll(1...29), municipality: 0, category: 0, tier: 1) }
        let problem = try FundProblem(tiers: 1, sources: sources, requests: requests)
        let (grants, _) = FairFunding.allocation(for: problem)

        #expect(problem.violations(in: grants).isEmpty)
        #expect(FundCertificate(problem, grants).improvement() == nil)
    }

    @Test(arguments: try Chance.seeds(150))
    func `comes from the most restricted sources that can give it`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let problem = try dice.funds(
            sources: Int(dice.roll(2...10)), requests: Int(dice.roll(2...40)), municipalities: 4, categories: 3,
            upTo: 90)
        let plan = FairFunding.plan(for: problem)
        let least = FundOracle(problem: problem).leastFlexibility(plan.outcomes.map(\.funded))

        #expect(Int128(plan.objective.flexibility) == least)
    }

    @Test(arguments: try Chance.seeds(60))
    func `comes in few grants`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let problem = try dice.funds(
            sources: Int(dice.roll(2...10)), requests: Int(dice.roll(10...60)), municipalities: 3, upTo: 900)
        let plan = FairFunding.plan(for: problem)
        let full = (0..<plan.grants.count).filter { row in
            let (source, request) = (Int(plan.grants.source[row]), Int(plan.grants.request[row]))
            return plan.grants.amount[row] == problem.shareLimit(of: source, for: request)
        }.count

        // A forest among sources, pairs of source and municipality, and requests has fewer arcs than these.
        #expect(plan.grants.count - full < problem.sources.count * 4 + problem.requests.count)
        #expect(plan.objective.grants == plan.grants.count)
        #expect(plan.objective.fewestGrants <= plan.grants.count)
    }

    /// One source with a limit in every place, each another one: what is held back in one place serves the next.
    @Test(arguments: 1...150)
    func `keeps what is left in each municipality, and is fair for all that`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var (sources, requests) = (FundProblem.Sources(), FundProblem.Requests())
        for _ in 0..<Int(dice.roll(1...3)) {
            let left = (0..<3).reduce(into: [Int32: Int64]()) { $0[$1] = dice.roll(0...7) }
            sources.add(dice.roll(1...12), categories: 1, maxInMunicipality: left)
        }
        for _ in 0..<Int(dice.roll(2...5)) {
            requests.add(
                dice.roll(1...5), municipality: dice.pick(below: 3), category: 0, tier: dice.pick(below: 3) + 1)
        }
        let problem = try FundProblem(tiers: 3, sources: sources, requests: requests)
        let plan = FairFunding.plan(for: problem)

        #expect(problem.violations(in: plan.grants).isEmpty)
        #expect(problem.shares(of: plan.outcomes.map(\.funded)) == FundOracle(problem: problem).bestShares())
    }

    @Test func `goes to one request from one source where that is possible`() throws {
        var (sources, requests) = (FundProblem.Sources(), FundProblem.Requests())
        for amount in [300, 200, 100] { sources.add(Int64(amount), categories: 1) }
        for amount in [100, 200, 300] { requests.add(Int64(amount), municipality: 0, category: 0, tier: 1) }
        let plan = FairFunding.plan(for: try FundProblem(tiers: 1, sources: sources, requests: requests))

        #expect(plan.grants.count == 3)
        #expect(plan.grants.amount == [100, 200, 300])
    }

    @Test(arguments: try Chance.seeds(60))
    func `does not depend on the order of rows`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let problem = try dice.funds(
            sources: Int(dice.roll(2...8)), requests: Int(dice.roll(2...30)), municipalities: 3, upTo: 40)
        let sources = Array(problem.sources.amount.indices).shuffled(using: &dice)
        let requests = Array(problem.requests.amount.indices).shuffled(using: &dice)
        let other = try problem.reordered(sources: sources, requests: requests)

        #expect(
            Self.inWords(FairFunding.plan(for: problem), problem) == Self.inWords(FairFunding.plan(for: other), other))
        #expect(FairFunding.plan(for: problem) == FairFunding.plan(for: problem))
    }

    /// Grants by what the rows hold, since rows that are alike may stand for each other.
    private static func inWords(_ plan: FundPlan, _ problem: FundProblem) -> [String] {
        let (sources, requests) = (problem.sources, problem.requests)
        return (0..<plan.grants.count).map { row in
            let (source, request) = (Int(plan.grants.source[row]), Int(plan.grants.request[row]))
            return "\(plan.grants.amount[row]) from \(sources.amount[source]) \(sources.categories[source]) "
                + "\(sources.municipalities[source].sorted()) \(sources.maxSharePercent[source]) "
                + "\(sources.maxPerMunicipality[source]) \(sources.maxInMunicipality[source].sorted { $0.key < $1.key }) to \(requests.amount[request]) "
                + "\(requests.municipality[request]) \(requests.category[request]) \(requests.tier[request])"
        }.sorted()
    }

    @Test(arguments: try Chance.seeds(60))
    func `is never shared worse when there is more of it`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let problem = try dice.funds(
            sources: Int(dice.roll(1...8)), requests: Int(dice.roll(1...30)), municipalities: 3, upTo: 60)
        var richer = problem.sources
        richer.amount[Int(dice.pick(below: richer.count))] += dice.roll(1...50)
        let (before, after) = (
            FairFunding.plan(for: problem),
            FairFunding.plan(for: try FundProblem(tiers: 3, sources: richer, requests: problem.requests))
        )

        let (old, new) = (before.outcomes.map(\.funded), after.outcomes.map(\.funded))
        #expect(!FundProblem.isWorse(problem.shares(of: new), than: problem.shares(of: old)))
    }

    @Test func `gives the odd unit to whom it lifts most`() throws {
        var (sources, requests) = (FundProblem.Sources(), FundProblem.Requests())
        sources.add(7, categories: 1)
        for amount in [10, 4] { requests.add(Int64(amount), municipality: 0, category: 0, tier: 1) }
        let problem = try FundProblem(tiers: 1, sources: sources, requests: requests)

        // Levels at which units fall due: 0, 1/10, 2/10, … and 0, 1/4, 2/4: the seven lowest are five and two.
        #expect(FairFunding.plan(for: problem).outcomes.map(\.funded) == [5, 2])
    }

    @Test func `goes to a higher tier first, all of it if need be`() throws {
        var (sources, requests) = (FundProblem.Sources(), FundProblem.Requests())
        sources.add(100, categories: 1)
        requests.add(60, municipality: 0, category: 0, tier: 2)
        requests.add(90, municipality: 1, category: 0, tier: 1)
        let problem = try FundProblem(tiers: 2, sources: sources, requests: requests)

        #expect(FairFunding.plan(for: problem).outcomes.map(\.funded) == [10, 90])
    }

    @Test func `is counted exactly up to a thousand trillion`() throws {
        let most: Int64 = 1 << 50 - 1
        var (sources, requests) = (FundProblem.Sources(), FundProblem.Requests())
        sources.add(most, categories: 1)
        sources.add(most - 1, categories: 1, maxSharePercent: 33)
        for amount in [most, most - 2, 3, 1] { requests.add(amount, municipality: 0, category: 0, tier: 1) }
        let problem = try FundProblem(tiers: 1, sources: sources, requests: requests)
        let plan = FairFunding.plan(for: problem)

        #expect(problem.violations(in: plan.grants).isEmpty)
        #expect(FundCertificate(problem, plan.grants).improvement() == nil)
        #expect(plan.objective.tiers[0].funded == plan.grants.amount.reduce(0, +))
    }

    @Test func `that nobody asks for stays where it is`() throws {
        var sources = FundProblem.Sources()
        sources.add(5, categories: 1)
        let plan = FairFunding.plan(for: try FundProblem(tiers: 1, sources: sources, requests: .init()))

        #expect(plan.grants.count == 0)
        #expect(plan.outcomes.isEmpty)
    }

    @Test(arguments: 0...6)
    func `is handed out within all limits even when planning is stopped`(_ patience: Int) throws {
        var dice = Dice(seed: 7)
        let problem = try dice.funds(sources: 12, requests: 80, municipalities: 3, categories: 3, upTo: 500)
        let asked = Countdown(patience)
        let plan = FairFunding.plan(for: problem, watch: EngineWatch(isCancelled: { asked.isOver() }))

        #expect(problem.violations(in: plan.grants).isEmpty)
        #expect(plan.isComplete == !asked.wasOver)
        #expect(plan.isComplete || plan.outcomes.contains { $0.reason == .stopped })
    }

    @Test func `is told of while it is shared, from nothing to all`() throws {
        var dice = Dice(seed: 3)
        let problem = try dice.funds(sources: 4, requests: 30, upTo: 50)
        let told = Told()
        _ = FairFunding.plan(for: problem, watch: EngineWatch(progress: { told.add($0) }))

        #expect(told.shares == told.shares.sorted())
        #expect(told.shares.last == 1)
    }
}
