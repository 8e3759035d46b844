import Formats
import HTTPTypes
import Hummingbird
import NIOCore
import Vocabulary

/// Bodies are read whole and bounded; what is too large is refused before it is read.
extension Request {
    static let formLimit = 1_000_000
    static let uploadLimit = 5_000_000

    func bytes(upTo limit: Int) async throws -> [UInt8] {
        if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit { throw Problem.tooLarge(limit) }
        var bytes: [UInt8] = []
        var parts = body.makeAsyncIterator()
        while let part = try await Self.next(&parts) {
            guard bytes.count + part.readableBytes <= limit else { throw Problem.tooLarge(limit) }
            bytes.append(contentsOf: part.readableBytesView)
        }
        return bytes
    }

    /// Phones lose their network in the middle of what they send; that is no trouble of the server.
    private static func next(_ parts: inout RequestBody.AsyncIterator) async throws(Problem) -> ByteBuffer? {
        do {
            return try await parts.next()
        } catch is LateBody {
            throw .tooSlow
        } catch {
            throw .brokenOff
        }
    }

    var mediaType: String {
        let type = headers[.contentType] ?? ""
        return type.prefix { $0 != ";" }.trimmingSpaces().lowercased()
    }
}

extension StringProtocol {
    func trimmingSpaces() -> String { CellText.trimmed(String(self)) }
}
