import NIOCore
import NIOHTTP1

/// Keeps a connection for the next request or closes it, as request and answer say (RFC 9112, section 9).
///
/// Who still sends when the last answer goes out is heard for a while, or the answer would be lost with the connection.
/// HTTP/1.0 is answered in its own version, as it knows no chunks, and needs no Host.
final class Persistence: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let lingering: TimeAmount
    /// Requests that are not answered yet, the oldest first.
    private var asked: [HTTPRequestHead] = []
    /// Whether the body of a request is still coming.
    private var isReading = false
    /// Whether what comes now belongs to no request that will be answered.
    private var isDeaf = false
    private var isLastAnswer = false
    private var isLingering = false
    private var alarm: Scheduled<Void>?

    init(lingering: TimeAmount) { self.lingering = lingering }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = unwrapInboundIn(data)
        switch part {
        case .head(let head) where !isDeaf: take(head, context)
        case .end: end(data, context)
        case .head, .body: if !isDeaf { context.fireChannelRead(data) }
        }
    }

    private func take(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        isReading = true
        asked.append(head)
        context.fireChannelRead(wrapInboundOut(.head(head.withHost)))
    }

    private func end(_ data: NIOAny, _ context: ChannelHandlerContext) {
        isReading = false
        if isLingering { return context.close(promise: nil) }
        if !isDeaf { context.fireChannelRead(data) }
        if asked.last?.isKeepAlive == false { isDeaf = true }
    }

    /// What nobody takes any more is asked for here.
    func channelReadComplete(context: ChannelHandlerContext) {
        context.fireChannelReadComplete()
        if isLingering { context.read() }
    }

    func channelInactive(context: ChannelHandlerContext) {
        alarm?.cancel()
        context.fireChannelInactive()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head) where !head.isInterim:
            let fitted = head.fitted(to: asked.isEmpty ? nil : asked.removeFirst())
            isLastAnswer = !fitted.isKeepAlive
            context.write(wrapOutboundOut(.head(fitted)), promise: promise)
        case .end where isLastAnswer: writeLast(data, promise, context)
        case .head, .body, .end: context.write(data, promise: promise)
        }
    }

    /// Closes when everything is out, and not before.
    private func writeLast(_ data: NIOAny, _ promise: EventLoopPromise<Void>?, _ context: ChannelHandlerContext) {
        isDeaf = true
        let written = promise ?? context.eventLoop.makePromise()
        written.futureResult.assumeIsolated().whenComplete { _ in self.part(context) }
        context.write(data, promise: written)
    }

    private func part(_ context: ChannelHandlerContext) {
        guard isReading, context.channel.isActive else { return context.close(promise: nil) }
        isLingering = true
        context.close(mode: .output, promise: nil)
        context.read()
        alarm = context.eventLoop.assumeIsolated().scheduleTask(in: lingering) { context.close(promise: nil) }
    }
}

extension HTTPRequestHead {
    /// HTTP/1.0 came before hosts had names; there is one host here.
    fileprivate var withHost: HTTPRequestHead {
        guard version.isOld, !headers.contains(name: "host") else { return self }
        var head = self
        head.headers.add(name: "Host", value: "localhost")
        return head
    }
}

extension HTTPResponseHead {
    /// The answer to `request` in its version, saying whether the connection stays; `nil` for what was no request.
    fileprivate func fitted(to request: HTTPRequestHead?) -> HTTPResponseHead {
        var head = self
        if let request, request.version.isOld { head.version = .http1_0 }
        let staysOpen = isKeepAlive && request?.isKeepAlive == true && head.hasKnownEnd
        if !staysOpen {
            head.headers.replaceOrAdd(name: "Connection", value: "close")
        } else if head.version.isOld {
            head.headers.replaceOrAdd(name: "Connection", value: "keep-alive")
        }
        return head
    }

    /// Whether the other side can tell where it ends while the connection stays.
    private var hasKnownEnd: Bool {
        !version.isOld || headers.contains(name: "content-length") || !status.mayHaveResponseBody
    }
}
