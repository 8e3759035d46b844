import Hummingbird
package import NIOCore

/// How long a connection is waited for.
package struct ConnectionLimits: Sendable {
    /// Without a byte of a body that was announced.
    package let silence: TimeAmount
    /// Bytes of a body that buy a second more: even the worst network for phones carries ten times as many.
    package let bytesPerSecond: Int
    /// For the other side to hear the last answer, when it is still sending.
    package let lingering: TimeAmount
    /// No body that is larger is taken, whatever it is for.
    let largestBody = Request.formLimit * 8

    package init(
        silence: TimeAmount = .seconds(30), bytesPerSecond: Int = 500, lingering: TimeAmount = .seconds(5)
    ) {
        (self.silence, self.bytesPerSecond, self.lingering) = (silence, bytesPerSecond, lingering)
    }
}
