import Boards
package import Chronology
import CommandPost
import Relief
import Vocabulary

/// One incident in virtual time, decided by a seed alone: desks, servers, crashes, and checks after every step.
///
/// The same seed and days give the same log, hash for hash, on every machine.
package actor Simulation {
    package let seed: UInt64
    package let days: Int
    /// What all desks do and nothing else; `nil` when the dice say.
    let only: Trade?
    let trace: (@Sendable (String) -> Void)?

    var dice: Dice
    var machine: Machine
    var desks: [Desk] = []
    /// What the desks do, each as often as it stands here.
    let trades: [Trade]
    var ledger = Ledger()
    var book = Book()
    /// The boards as an undisturbed reader of the log has them.
    var truth = Wall()
    var letters = 0
    var named = 100
    var step = 0

    /// `bug` is something wrong on purpose; only tests have one.
    package init(
        seed: UInt64, days: Int, only: Trade? = nil, bug: PlantedBug? = nil,
        trace: (@Sendable (String) -> Void)? = nil
    ) {
        (self.seed, self.days, self.only, self.trace) = (seed, days, only, trace)
        var dice = Dice(seed: seed)
        // Some incidents are calm; in others every tenth step to the disk fails.
        let perMille = [0, 5, 20, 100][dice.number(0...3)]
        machine = Machine(servers: dice.number(2...3), perMille: perMille, dice.apart(), bug)
        for number in 0..<dice.number(3...5) {
            desks.append(Desk(number: number, server: number % machine.servers.count))
        }
        trades = only.map { [$0] } ?? Trade.mix(&dice)
        self.dice = dice
    }

    package var counts: Counts { machine.counts }

    /// Where the log stands.
    package var head: Head { book.head }

    /// Runs it to the end, or until `isStopped`.
    package func run(isStopped: @Sendable () -> Bool = { false }) async throws(Violation) {
        try await judged { try await self.begin() }
        let end = VirtualClock.start + .days(days)
        while machine.clock.now < end, !isStopped() {
            step += 1
            try await judged { try await self.takeStep() }
        }
        try await judged { try await self.checkEverything() }
        machine.counts.add(.steps, step)
        machine.counts.add(.entries, Int(book.head.position))
        machine.counts.add(.delivered, book.goods.unloaded)
        machine.counts.add(.deedsHeld, book.deeds.held)
        machine.counts.add(.deedsDone, book.deeds.done)
    }

    /// Names the seed and the step of whatever is found.
    private func judged(_ work: () async throws -> Void) async throws(Violation) {
        do {
            try await work()
        } catch let broken as Broken {
            throw violation(broken.invariant, broken.detail)
        } catch {
            throw violation(.answersAreClear, "\(error)")
        }
    }

    private func violation(_ invariant: Invariant, _ detail: String) -> Violation {
        Violation(seed: seed, days: days, only: only, step: step, invariant: invariant, detail: detail)
    }

    func tell(_ line: @autoclosure () -> String) {
        guard let trace else { return }
        trace("step \(step) \(machine.clock.now.japanese) \(line())")
    }
}
