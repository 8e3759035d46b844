import Synchronization

/// Says no so many times, then yes.
final class Countdown: Sendable {
    private let left: Mutex<Int>

    init(_ times: Int) { left = Mutex(times) }

    func isOver() -> Bool {
        left.withLock {
            $0 -= 1
            return $0 < 0
        }
    }

    var wasOver: Bool { left.withLock { $0 < 0 } }
}

/// Keeps what it was told.
final class Told: Sendable {
    private let all = Mutex<[Double]>([])

    func add(_ share: Double) { all.withLock { $0.append(share) } }
    var shares: [Double] { all.withLock { $0 } }
}
