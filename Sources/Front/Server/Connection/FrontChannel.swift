import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypesHTTP1

/// A connection as Hummingbird serves it, and what it leaves to others: when it ends, and how long a body is waited for.
struct FrontChannel: ServerChildChannel {
    private let inner: HTTP1Channel
    private let limits: ConnectionLimits

    init(responder: @escaping HTTPChannelHandler.Responder, limits: ConnectionLimits) {
        // A connection that says nothing for a minute is closed; a stream speaks before that.
        inner = HTTP1Channel(responder: responder, configuration: .init(idleTimeout: .seconds(60)))
        self.limits = limits
    }

    /// What knows versions has to stand before Hummingbird's own types, which do not.
    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        inner.setup(channel: channel, logger: logger).flatMapThrowing { [limits] value in
            let pipeline = channel.pipeline.syncOperations
            let handlers: [any ChannelHandler] = [
                Persistence(lingering: limits.lingering), BodyPatience(limits),
                ExpectedContinue(largest: limits.largestBody),
            ]
            try pipeline.addHandlers(
                handlers, position: .before(try pipeline.handler(type: HTTP1ToHTTPServerCodec.self)))
            return value
        }
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async { await inner.handle(value: value, logger: logger) }
}
