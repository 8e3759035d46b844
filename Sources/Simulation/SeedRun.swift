package import Chronology
import Synchronization

/// Many incidents, several at a time: every seed of a range until one breaks something or somebody stops it.
package struct SeedRun: Sendable {
    package let seeds: Range<UInt64>
    package let days: Int
    /// How many run at the same time.
    package let width: Int
    package let only: Trade?
    package let bug: PlantedBug?

    package init(seeds: Range<UInt64>, days: Int, width: Int, only: Trade? = nil, bug: PlantedBug? = nil) {
        self.seeds = seeds
        self.days = days
        self.only = only
        self.width = max(1, width)
        self.bug = bug
    }

    /// A seed that begins or ends.
    package enum Turn: Hashable, Sendable {
        case begins(UInt64)
        case ends(UInt64)
    }

    /// What came of it.
    package struct Report: Sendable {
        package let counts: Counts
        /// How many seeds were run to their end.
        package internal(set) var finished = 0
        /// That of the smallest seed among those that were running when the first was found.
        package internal(set) var violation: Violation?
        /// Where the log of the last finished seed ended.
        package internal(set) var head = Head.none
    }

    fileprivate struct Result: Sendable {
        let counts: Counts
        let head: Head
        let violation: Violation?
        let isFinished: Bool
    }

    /// Runs them; `progress` hears how many are finished, and `turn` of every seed that begins or ends, in its own task.
    package func run(
        isStopped: @escaping @Sendable () -> Bool = { false }, trace: (@Sendable (String) -> Void)? = nil,
        turn: @escaping @Sendable (Turn) -> Void = { _ in }, progress: (Int) -> Void = { _ in }
    ) async -> Report {
        let one: @Sendable (UInt64) async -> Result = { seed in
            turn(.begins(seed))
            defer { turn(.ends(seed)) }
            return await self.one(seed, isStopped, trace)
        }
        var report = Report(counts: Counts())
        await withTaskGroup(of: Result.self) { group in
            var waiting = seeds.makeIterator()
            for seed in seeds.prefix(width) {
                _ = waiting.next()
                group.addTask { await one(seed) }
            }
            while let result = await group.next() {
                report.take(result)
                progress(report.finished)
                guard report.violation == nil, !isStopped(), let seed = waiting.next() else { continue }
                group.addTask { await one(seed) }
            }
        }
        return report
    }

    private func one(
        _ seed: UInt64, _ isStopped: @escaping @Sendable () -> Bool, _ trace: (@Sendable (String) -> Void)?
    ) async -> Result {
        let simulation = Simulation(seed: seed, days: days, only: only, bug: bug, trace: trace)
        var violation: Violation?
        do throws(Violation) {
            try await simulation.run(isStopped: isStopped)
        } catch {
            violation = error
        }
        return Result(
            counts: await simulation.counts, head: await simulation.head, violation: violation,
            isFinished: violation == nil && !isStopped())
    }
}

extension SeedRun.Report {
    fileprivate mutating func take(_ result: SeedRun.Result) {
        counts.add(result.counts)
        if result.isFinished { (finished, head) = (finished + 1, result.head) }
        guard let found = result.violation else { return }
        if let known = violation, known.seed < found.seed { return }
        violation = found
    }
}
