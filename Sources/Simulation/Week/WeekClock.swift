import CommandPost
import Synchronization
package import Vocabulary

/// The time of a week that is lived through at once: it moves only when it is moved, and never back.
package final class WeekClock: Sendable {
    private let moment: Mutex<Moment>

    package init(_ start: Moment) { moment = Mutex(start) }

    package var now: Moment { moment.withLock { $0 } }

    func moves(to next: Moment) { moment.withLock { $0 = max($0, next) } }
}

/// Names that are the same for the same seed, so that a week can be lived through again.
package final class WeekNames: Sendable {
    private let dice: Mutex<Dice>

    package init(seed: UInt64) { dice = Mutex(Dice(seed: seed)) }

    package func next() -> UInt64 { dice.withLock { $0.next() } }
}
