package import NIOCore

/// Whether a body comes so slowly that nobody means it, counted in the time for which it was waited for.
///
/// What the server itself takes to read on is not counted. A body of one byte a second is cut after half a minute; five
/// megabytes may take hours.
package struct SendingPace: Sendable {
    private let limits: ConnectionLimits
    private var bytes = 0
    private var waited = TimeAmount.zero

    package init(_ limits: ConnectionLimits) { self.limits = limits }

    package mutating func take(_ count: Int) { bytes += count }

    /// Something came after so much time.
    package mutating func wait(_ time: TimeAmount) { waited = waited + time }

    /// How much longer it may be waited from now on, when the next byte is waited for since `time`.
    package func patience(after time: TimeAmount) -> TimeAmount {
        min(limits.silence - time, limits.silence + earned - waited - time)
    }

    private var earned: TimeAmount {
        .nanoseconds(Int64(bytes) * (1_000_000_000 / Int64(max(1, limits.bytesPerSecond))))
    }
}
