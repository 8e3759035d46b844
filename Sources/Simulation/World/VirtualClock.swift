import Synchronization
import Vocabulary

/// The time of the simulated city; it moves only when it is moved.
final class VirtualClock: Sendable {
    /// 2016-04-16 01:25 in Japan, the main shock of Kumamoto.
    static let start = Moment(milliseconds: 1_460_737_500_000)

    private let moment = Mutex(start)

    var now: Moment { moment.withLock { $0 } }

    func advance(by span: Span) { moment.withLock { $0 = $0 + span } }
}

/// The clock of one machine, which may be wrong.
final class MachineClock: Sendable {
    private let city: VirtualClock
    private let error = Mutex(Span(milliseconds: 0))

    init(_ city: VirtualClock) { self.city = city }

    var now: Moment { city.now + error.withLock { $0 } }

    /// How far it is ahead of the city; below zero when it runs behind.
    func isAhead(by span: Span) { error.withLock { $0 = span } }
}
