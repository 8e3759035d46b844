import HTTPTypes
import Hummingbird

/// Reads an address as what it says: `need%2D1` is `need-1` (RFC 3986, section 6.2.2.2).
///
/// Only letters, digits and `-._~` are the same with and without the percent sign; an encoded slash stays what it is.
struct PlainPaths<Inner: HTTPResponder>: HTTPResponder {
    typealias Context = Inner.Context

    private let inner: Inner

    init(_ inner: Inner) { self.inner = inner }

    func respond(to request: Request, context: Context) async throws -> Response {
        guard let path = request.head.path, path.prefix(while: { $0 != "?" }).contains("%") else {
            return try await inner.respond(to: request, context: context)
        }
        var head = request.head
        head.path = PlainPath.of(path)
        return try await inner.respond(to: Request(head: head, body: request.body), context: context)
    }
}

/// An address without escapes that mean nothing.
enum PlainPath {
    static func of(_ path: String) -> String {
        let (bytes, query) = (Array(path.utf8), path.utf8.firstIndex(of: UInt8(ascii: "?")))
        let end = query.map { path.utf8.distance(from: path.startIndex, to: $0) } ?? bytes.count
        var (plain, at): ([UInt8], Int) = ([], 0)
        while at < bytes.count {
            let letter = at < end ? letter(bytes[at..<end]) : nil
            plain.append(letter ?? bytes[at])
            at += letter == nil ? 1 : 3
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// The letter that stands escaped at the beginning, if it needs no escape.
    private static func letter(_ bytes: ArraySlice<UInt8>) -> UInt8? {
        guard bytes.count > 2, bytes.first == UInt8(ascii: "%"),
            let byte = UInt8(String(decoding: bytes.dropFirst().prefix(2), as: UTF8.self), radix: 16)
        else { return nil }
        let scalar = Character(UnicodeScalar(byte))
        return scalar.isASCII && (scalar.isLetter || scalar.isNumber || "-._~".contains(scalar)) ? byte : nil
    }
}
