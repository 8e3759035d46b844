import Simulation
import Synchronization
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct `A simulated incident` {
    private static let width = ProcessInfo.processInfo.activeProcessorCount

    /// Short enough for every build; `rnet simulate` runs as many as one likes.
    @Test(arguments: [(UInt64(1)..<3001, 1), (UInt64(3001)..<3401, 2)])
    func `keeps every promise, whatever fails`(_ seeds: Range<UInt64>, _ days: Int) async {
        let report = await SeedRun(seeds: seeds, days: days, width: Self.width).run()
        if let violation = report.violation { Issue.record("\(violation)") }
        #expect(report.violation != nil || report.finished == seeds.count)
        for kind in Counts.Kind.allCases {
            #expect(report.counts[kind] > 50, "too little of “\(kind.rawValue)” happened to show anything")
        }
    }

    @Test func `names each seed as it begins and as it ends`() async {
        let turns = Mutex<[SeedRun.Turn]>([])
        _ = await SeedRun(seeds: 5..<8, days: 1, width: 1).run(turn: { turn in turns.withLock { $0.append(turn) } })
        #expect(turns.withLock(\.self) == (5..<8).flatMap { [.begins($0), .ends($0)] })
    }

    @Test(arguments: [UInt64(7), 11, 42])
    func `is the same log for the same seed`(_ seed: UInt64) async throws {
        let alone = Simulation(seed: seed, days: 2)
        try await alone.run()
        let heads = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let simulation = Simulation(seed: seed, days: 2)
                    try await simulation.run()
                    return await "\(simulation.head)"
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(heads == [await "\(alone.head)"])
    }

    @Test func `is another log for another seed`() async throws {
        var heads: Set<String> = []
        for seed in UInt64(1)...5 {
            let simulation = Simulation(seed: seed, days: 1)
            try await simulation.run()
            heads.insert(await "\(simulation.head)")
        }
        #expect(heads.count == 5)
    }

    @Test func `tells the same story twice, word for word`() async throws {
        let (one, two) = (Story(), Story())
        for story in [one, two] { try await Simulation(seed: 3, days: 1, trace: { story.take($0) }).run() }
        #expect(one.lines == two.lines)
        #expect(one.lines.count > 20)
    }

    @Test func `stops when it is told to`() async {
        let report = await SeedRun(seeds: 1..<1000, days: 30, width: 2).run(isStopped: { true })
        #expect(report.finished == 0)
        #expect(report.violation == nil)
    }

    @Test func `names the command that shows a failure again`() async throws {
        let report = await SeedRun(seeds: 1..<50, days: 2, width: 1, bug: .repeatForgotten).run()
        let violation = try #require(report.violation)
        #expect("\(violation)".contains("rnet simulate --seed \(violation.seed) --days 2 --verbose"))
        #expect("\(violation)".contains(violation.invariant.rawValue))
    }
}

/// The lines of a run.
private final class Story: Sendable {
    private let told = Mutex<[String]>([])

    var lines: [String] { told.withLock { $0 } }

    func take(_ line: String) { told.withLock { $0.append(line) } }
}
