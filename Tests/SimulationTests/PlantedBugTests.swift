import Simulation
import Testing

@Suite struct `A planted bug` {
    /// In how many seeds each must show; most do in the first three.
    private static let seeds: Range<UInt64> = 1..<200

    @Test(arguments: PlantedBug.allCases)
    func `is found, and found again by the seed that is told`(_ bug: PlantedBug) async throws {
        let report = await SeedRun(seeds: Self.seeds, days: 2, width: 4, only: bug.trade, bug: bug).run()
        let violation = try #require(report.violation, "\(bug.rawValue) was not found in \(Self.seeds)")
        #expect(bug.showsIn.contains(violation.invariant), "\(bug.rawValue) shows as: \(violation)")

        let again = Simulation(seed: violation.seed, days: 2, only: bug.trade, bug: bug)
        await #expect(throws: violation) { try await again.run() }
        let without = Simulation(seed: violation.seed, days: 2, only: bug.trade)
        await #expect(throws: Never.self) { try await without.run() }
    }
}

extension PlantedBug {
    /// What the desks do in which it shows soonest; most show whatever they do.
    fileprivate var trade: Trade? {
        switch self {
        case .lotNotNamed, .staleUnchecked: .goods
        case .dutyNotNamed, .crewNotNamed: .people
        case .potNotNamed: .money
        case .deliveryWithoutStock, .leaveForgotten: .partners
        case .leaveNotNamed, .leaveWithoutDeed: .deeds
        default: nil
        }
    }

    /// The sentences that are no longer true with it.
    fileprivate var showsIn: Set<Invariant> {
        switch self {
        case .acknowledgedTooEarly: [.logOnlyGrows, .acknowledgedIsKept, .receiptsMonotone]
        case .repeatForgotten: [.repeatsAgree, .acknowledgedIsKept]
        case .repeatToldAnew: [.repeatsAgree, .acknowledgedIsKept]
        case .staleUnchecked: [.promisesHold, .goodsConserved, .orderKept, .revokedStaysRevoked]
        case .lotNotNamed: [.promisesHold, .goodsConserved]
        // Whatever the entry was about.
        case .eventMissed: Set(Invariant.allCases).subtracting([.logOnlyGrows, .timeGoesOn, .verifies])
        case .tokenResurrected: [.revokedStaysRevoked, .boardsAreReplay]
        case .clockBackwards: [.timeGoesOn, .logOnlyGrows, .acknowledgedIsKept]
        case .commitTorn: [.commitsAreWhole]
        case .snapshotOfAnotherLog, .snapshotLacksEntry: [.boardsAreReplay]
        case .dutyNotNamed: [.oneDutyAtATime, .restIsKept]
        case .potNotNamed: [.moneyHolds, .yenConserved]
        case .crewNotNamed: [.postsAreNotOverfull]
        case .deliveryWithoutStock: [.deliveriesAgree]
        case .leaveForgotten: [.leaveIsGiven, .deedsWait, .boardsAreReplay]
        case .leaveNotNamed: [.deedsWait, .leaveIsGiven]
        case .leaveWithoutDeed: [.deedsWait, .commitsAreWhole]
        }
    }
}
