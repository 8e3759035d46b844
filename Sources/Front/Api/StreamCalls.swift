import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import NIOCore
import Relief
import ServiceLifecycle
import Vocabulary

/// The log for auditors, and the stream by which pages hear of changes.
struct StreamCalls: Sendable {
    let post: CommandPost

    func add(to router: RouterGroup<FrontContext>) {
        router.get("log", use: log)
        router.get("stream", use: stream)
    }

    /// Entries in order and without holes: `{"entries":[…],"next":…}`; with a search, those of it that were looked for.
    @Sendable func log(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readLog)
        let query = Query(request)
        let (after, limit) = (try query.position("after") ?? 0, try query.limit())
        let sought = try LogQuery(LogQuery.typed(request))
        let wall = try await post.wall(for: request)
        let contacts = visitor.token.allows(.readPeople)
        guard sought.isEmpty else {
            let findings = try await post.oldest(
                sought.search(on: wall), from: min(after, wall.position) + 1, on: wall, limit: limit, contacts: contacts
            )
            let last = max(after, findings.looked.upperBound - 1)
            let next = findings.isWhole ? nil : sought.apiLink(after: last, limit: limit)
            return Self.page(findings.found, looked: findings.looked.count, position: last, next: next)
        }
        let lines = try await post.log(after: after, limit: limit, contacts: contacts)
        let last = lines.last?.position
        let next = lines.count == limit ? last.map { "/api/v1/log?after=\($0)&limit=\(limit)" } : nil
        return Self.page(lines.map(\.json), looked: lines.count, position: last ?? after, next: next)
    }

    private static func page(_ lines: [[UInt8]], looked: Int, position: Int64, next: String?) -> Response {
        var body = Array(#"{"entries":["#.utf8)
        for (index, line) in lines.enumerated() {
            if index > 0 { body.append(UInt8(ascii: ",")) }
            body.append(contentsOf: line)
        }
        let link = next.map { "\"\($0)\"" } ?? "null"
        body.append(contentsOf: Array(#"],"next":\#(link),"position":\#(position),"looked":\#(looked)}"#.utf8))
        return Response(bytes: body, type: "application/json; charset=utf-8")
    }

    /// Server-sent events: `id:` is the position that every board has reached.
    @Sendable func stream(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.signedIn()
        let seen = request.headers[.lastEventID].flatMap { Int64($0) }
        let after = try seen ?? Query(request).position("after") ?? 0
        let positions = await post.positions()
        let now = try await post.wall(for: request).position
        let body = ResponseBody { writer in
            // Who has seen more than there is has seen another log, and begins anew.
            try await writer.write(Self.event(now == after ? nil : now))
            var isWriting = await post.trouble() == nil
            try await writer.write(Self.event(isWriting: isWriting))
            // Without this an open stream would hold up the end of the server.
            var told = now
            for await position in positions.cancelOnGracefulShutdown() {
                try await writer.write(Self.event(position > told ? position : nil))
                told = max(told, position)
                let wasWriting = isWriting
                isWriting = await post.trouble() == nil
                if isWriting != wasWriting { try await writer.write(Self.event(isWriting: isWriting)) }
                // What comes meanwhile is told at once then: hundreds of streams must not wake for every entry.
                try? await Task.sleep(for: Self.beat)
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
            body: body)
    }

    private static let beat = Duration.milliseconds(200)

    private static func event(isWriting: Bool) -> ByteBuffer {
        ByteBuffer(string: "event: writing\ndata: {\"writing\":\(isWriting)}\n\n")
    }

    private static func event(_ position: Int64?) -> ByteBuffer {
        guard let position else { return ByteBuffer(string: "retry: 2000\n: here\n\n") }
        return ByteBuffer(string: "retry: 2000\nid: \(position)\ndata: {\"position\":\(position)}\n\n")
    }
}
