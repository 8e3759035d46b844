import Simulation
import Testing

@Suite struct `A planted bug` {
    /// In how many seeds each must show; most do in the first three.
    private static let seeds: Range<UInt64> = 1..<200

    @Test(arguments: PlantedBug.allCases)
    func `is found, and found again by the seed that is told`(_ bug: PlantedBug) async throws {
        let report = await SeedRun(seeds: Self.seeds, days: 2, width: 4, bug: bug).run()
        let violation = try #require(report.violation, "\(bug.rawValue) was not found in \(Self.seeds)")
        #expect(bug.showsIn.contains(violation.invariant), "\(bug.rawValue) shows as: \(violation)")

        let again = Simulation(seed: violation.seed, days: 2, bug: bug)
        await #expect(throws: violation) { try await again.run() }
        await #expect(throws: Never.self) { try await Simulation(seed: violation.seed, days: 2).run() }
    }
}

extension PlantedBug {
    /// The sentences that are no longer true with it.
    fileprivate var showsIn: Set<Invariant> {
        switch self {
        case .acknowledgedTooEarly: [.logOnlyGrows, .acknowledgedIsKept, .receiptsMonotone]
        case .repeatForgotten: [.repeatsAgree, .acknowledgedIsKept]
        case .repeatToldAnew: [.repeatsAgree, .acknowledgedIsKept]
        case .staleUnchecked: [.promisesHold, .goodsConserved, .orderKept, .revokedStaysRevoked]
        case .lotNotNamed: [.promisesHold, .goodsConserved]
        case .eventMissed: [.goodsConserved, .boardsAreReplay, .promisesHold, .orderKept, .revokedStaysRevoked]
        case .tokenResurrected: [.revokedStaysRevoked, .boardsAreReplay]
        case .clockBackwards: [.timeGoesOn, .logOnlyGrows, .acknowledgedIsKept]
        case .commitTorn: [.commitsAreWhole]
        case .snapshotOfAnotherLog, .snapshotLacksEntry: [.boardsAreReplay]
        }
    }
}
