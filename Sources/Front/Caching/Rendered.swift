import Formats
import HTTPTypes
import Hummingbird
import NIOCore
import Vocabulary

/// Bytes that were made once for one position, plain and packed.
///
/// In the form in which they are sent, so that a thousand slow readers of one answer share it.
struct Rendered: Sendable {
    private let plain: ByteBuffer
    private let packed: ByteBuffer?
    let etag: String
    let type: String
    let changedAt: Moment?
    /// What else goes with every answer.
    private let headers: HTTPFields

    init(_ plain: [UInt8], type: String, etag: String, changedAt: Moment?, headers: HTTPFields = [:]) {
        self.headers = headers
        self.plain = ByteBuffer(bytes: plain)
        self.type = type
        self.etag = etag
        self.changedAt = changedAt
        // Under a kilobyte the packing costs more than it saves.
        packed = plain.count > 1024 ? (try? Gzip.compress(plain)).map { ByteBuffer(bytes: $0) } : nil
    }

    /// `now` goes with what changes.
    ///
    /// A date tells seconds apart and no more: what has changed in this very second may change once more in it, so it is told
    /// as changed in the one before, and whoever asks by that date gets it once again.
    func response(to request: Request, at now: Moment? = nil) -> Response {
        let changedAt = changedAt.flatMap { changedAt in now.map { Self.toldAs(changedAt, at: $0) } }
        let packed = request.takesGzip ? packed : nil
        let tag = packed == nil ? etag : packedTag
        var response: Response
        if request.knows(etag) || request.knows(packedTag) || request.hasSeen(self.changedAt, toldAs: changedAt) {
            response = Response(status: .notModified)
        } else {
            response = Response(buffer: packed ?? plain, type: type)
            if packed != nil { response.headers[.contentEncoding] = "gzip" }
        }
        for field in headers { response.headers[field.name] = field.value }
        response.headers[.eTag] = tag
        response.headers[.cacheControl] = "private, no-cache"
        if let changedAt { response.headers[.lastModified] = changedAt.httpDate }
        return response
    }

    private static func toldAs(_ changedAt: Moment, at now: Moment) -> Moment {
        changedAt.milliseconds / 1000 < now.milliseconds / 1000 ? changedAt : changedAt + Span(milliseconds: -1000)
    }

    /// Other bytes, another strong tag (RFC 9110, section 8.8.3).
    private var packedTag: String { "\(etag.dropLast())-gzip\"" }
}

extension Request {
    var takesGzip: Bool {
        (headers[.acceptEncoding] ?? "").split(separator: ",").contains { part in
            let words = part.split(separator: ";").map { $0.trimmingSpaces().lowercased() }
            return words.first == "gzip" && !words.dropFirst().contains { $0 == "q=0" || $0.hasPrefix("q=0.0") }
        }
    }

    /// Whether nothing has changed since the moment that stands there; asked only of who sends no tag (RFC 9110, section
    /// 13.1.3).
    func hasSeen(_ changedAt: Moment?, toldAs told: Moment?) -> Bool {
        guard let changedAt, changedAt == told, headers[.ifNoneMatch] == nil,
            let seen = headers[.ifModifiedSince].flatMap({ Moment(httpDate: $0) })
        else { return false }
        return changedAt.milliseconds / 1000 <= seen.milliseconds / 1000
    }

    /// Weak comparison, as RFC 9110 section 13.1.2 asks for `If-None-Match`.
    func knows(_ etag: String) -> Bool {
        guard let sent = headers[.ifNoneMatch] else { return false }
        if sent.trimmingSpaces() == "*" { return true }
        return sent.split(separator: ",").map { $0.trimmingSpaces() }
            .contains { ($0.hasPrefix("W/") ? String($0.dropFirst(2)) : $0) == etag }
    }
}

/// Keeps the bytes of the newest wall; the next change throws all of them away.
actor RenderCache {
    /// Different questions kept at once; a flood of odd questions may not eat the memory.
    private static let most = 200

    private var position: Int64 = -1
    private var kept: [String: Rendered] = [:]

    func rendered(_ question: String, at position: Int64, _ render: @Sendable () throws -> Rendered) rethrows
        -> Rendered
    {
        if position == self.position, let known = kept[question] { return known }
        let made = try render()
        if position > self.position { (self.position, kept) = (position, [:]) }
        if position == self.position, kept.count < Self.most { kept[question] = made }
        return made
    }
}
