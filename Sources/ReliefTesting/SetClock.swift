import Synchronization
package import Vocabulary

/// A clock that somebody sets.
package final class SetClock: Sendable {
    private let moment = Mutex(Example.now)

    package init() {}

    package var now: Moment { moment.withLock { $0 } }

    package func set(_ moment: Moment) { self.moment.withLock { $0 = moment } }
}
