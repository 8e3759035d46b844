/// Says for every request why it gets what it gets.
struct FundOutcomes: ~Copyable {
    private let ground: FundGround
    private let isComplete: Bool
    private var bottlenecks: FundBottlenecks

    init(_ ground: FundGround, _ settled: borrowing SettledFunds) {
        self.ground = ground
        isComplete = settled.isComplete
        bottlenecks = FundBottlenecks(ground, in: settled.shares.flow)
    }

    /// Row by row as in the problem.
    mutating func all(_ settled: borrowing SettledFunds) -> [FundPlan.Outcome] {
        let funded = settled.grants.funded(requests: ground.problem.requests.count)
        var outcomes = funded.indices.map {
            FundPlan.Outcome(funded: funded[$0], asked: ground.problem.requests.amount[$0], reason: .inFull)
        }
        for block in 0..<settled.blocks.count {
            for member in settled.blocks.members(of: block) {
                let row = Int(settled.blocks.members[member])
                guard funded[row] < outcomes[row].asked else { continue }
                outcomes[row].reason = reason(for: row, funded[row], member, in: block, settled)
            }
        }
        return outcomes
    }

    private mutating func reason(
        for row: Int, _ funded: Int64, _ member: Int, in block: Int, _ settled: borrowing SettledFunds
    ) -> FundReason {
        let bound = settled.shares.flow.network.bound[member]
        let share = Fraction(funded, of: ground.problem.requests.amount[row])
        guard bound > 0 else { return nobody(for: row) }
        guard funded < bound else { return .shareLimit(sources: eligible(for: row), funded: share) }
        guard isComplete else { return .stopped }
        let found = bottlenecks.bottleneck(
            of: settled.shares.flow.network.firstBlock + block, tier: ground.problem.requests.tier[row])
        let municipality = ground.problem.requests.municipality[row]
        guard found.sources.isEmpty else {
            let isLeftNothing = found.higherTiers > 0 && found.money == found.higherTiers
            return isLeftNothing ? .higherTierFirst(found, funded: share) : .fairShare(found, funded: share)
        }
        return found.limitedSources.isEmpty
            ? .shareLimit(sources: eligible(for: row), funded: share)
            : .municipalityLimit(found, municipality: municipality, funded: share)
    }

    private func eligible(for row: Int) -> [Int32] {
        ground.purses(for: Int32(row)).flatMap { ground.purses[Int($0)].sources }.sorted()
    }

    /// Why nobody can give anything to a request.
    private func nobody(for row: Int) -> FundReason {
        let (problem, category) = (ground.problem, ground.problem.requests.category[row])
        let sources = (0..<problem.sources.count).filter { problem.sources.categories[$0] >> Int64(category) & 1 == 1 }
        guard !sources.isEmpty else { return .noSourceForCategory(category: category) }
        let allowed = sources.filter { problem.isEligible($0, for: row) }
        guard !allowed.isEmpty else {
            return .noSourceForMunicipality(municipality: problem.requests.municipality[row], category: category)
        }
        let rich = allowed.filter { problem.sources.amount[$0] > 0 }.map { Int32($0) }
        guard rich.isEmpty else {
            return .shareLimit(sources: rich, funded: Fraction(0, of: problem.requests.amount[row]))
        }
        return .noMoney(sources: allowed.map { Int32($0) })
    }
}
