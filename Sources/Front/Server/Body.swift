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
        for try await part in body {
            guard bytes.count + part.readableBytes <= limit else { throw Problem.tooLarge(limit) }
            bytes.append(contentsOf: part.readableBytesView)
        }
        return bytes
    }

    var mediaType: String {
        let type = headers[.contentType] ?? ""
        return type.prefix { $0 != ";" }.trimmingSpaces().lowercased()
    }
}

extension StringProtocol {
    func trimmingSpaces() -> String { CellText.trimmed(String(self)) }
}
