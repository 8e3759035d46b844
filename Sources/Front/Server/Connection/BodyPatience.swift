import NIOCore
import NIOHTTP1

/// A body for which the server has waited in vain.
struct LateBody: Error {}

/// Gives a body up that does not come, so that who sends one byte a second holds no place for ever.
///
/// Whoever reads the body hears ``LateBody`` instead of its next part. An answer is waited for by nobody here: streams and
/// long downloads last as long as they last.
final class BodyPatience: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let limits: ConnectionLimits
    private var pace: SendingPace?
    /// Since when the next part of a body is waited for.
    private var since: NIODeadline?
    private var isAnswered = false
    private var alarm: Scheduled<Void>?

    init(_ limits: ConnectionLimits) { self.limits = limits }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: (pace, isAnswered) = (SendingPace(limits), false)
        case .body(let part): pace?.take(part.readableBytes)
        case .end: rest()
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if let since { pace?.wait(.now() - since) }
        since = nil
        context.fireChannelReadComplete()
    }

    /// Asked for more: only now is it the other side's turn.
    func read(context: ChannelHandlerContext) {
        if pace != nil, since == nil {
            since = .now()
            watch(context)
        }
        context.read()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .head(let head) = unwrapOutboundIn(data), !head.isInterim { isAnswered = true }
        context.write(data, promise: promise)
    }

    func channelInactive(context: ChannelHandlerContext) {
        rest()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { rest() }

    private func rest() {
        (pace, since) = (nil, nil)
        alarm?.cancel()
        alarm = nil
    }

    private func watch(_ context: ChannelHandlerContext) {
        guard alarm == nil, let patience else { return }
        alarm = context.eventLoop.assumeIsolated().scheduleTask(in: max(patience, .zero)) {
            self.alarm = nil
            self.look(context)
        }
    }

    private func look(_ context: ChannelHandlerContext) {
        guard let patience else { return }
        if patience > .zero { watch(context) } else { giveUp(context) }
    }

    private var patience: TimeAmount? { since.flatMap { pace?.patience(after: .now() - $0) } }

    /// Whose answer is out already has nothing more to hear.
    private func giveUp(_ context: ChannelHandlerContext) {
        rest()
        if isAnswered { context.close(promise: nil) } else { context.fireErrorCaught(LateBody()) }
    }
}
