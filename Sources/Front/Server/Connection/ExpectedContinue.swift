import NIOCore
import NIOHTTP1

/// Tells who waits for it to send the body (RFC 9110, section 10.1.1).
///
/// Not when the body is larger than any that is taken: that is refused unsent.
final class ExpectedContinue: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let largest: Int
    private var unanswered = 0
    /// It comes after the answers that are to go out before it.
    private var isOwed = false

    init(largest: Int) { self.largest = largest }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = unwrapInboundIn(data) {
            unanswered += 1
            isOwed = isExpected(by: head)
            tell(context)
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        context.write(data, promise: promise)
        guard case .end = unwrapOutboundIn(data) else { return }
        unanswered -= 1
        tell(context)
    }

    private func tell(_ context: ChannelHandlerContext) {
        guard isOwed, unanswered == 1 else { return }
        isOwed = false
        context.writeAndFlush(
            wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))), promise: nil)
    }

    private func isExpected(by head: HTTPRequestHead) -> Bool {
        !head.version.isOld && head.headers[canonicalForm: "expect"].contains { $0.lowercased() == "100-continue" }
            && head.headers["content-length"].allSatisfy { Int($0).map { $0 <= largest } ?? false }
    }
}
