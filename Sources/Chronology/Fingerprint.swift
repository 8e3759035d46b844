import Crypto
import Vocabulary

/// A SHA-256, 32 bytes: the same bytes always give the same fingerprint, other bytes never do.
///
/// It names an entry and everything before it, the body of a command, and a token whose text is not kept.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    package static let count = 32

    /// What stands before the first entry.
    package static let zero = Self(storage: Storage())

    /// The 32 bytes in their order, without a place of their own on the heap: a log has millions of them.
    private struct Storage: Hashable, Sendable {
        var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    }

    private let storage: Storage

    private init(storage: Storage) { self.storage = storage }

    /// A fingerprint as stored, or `nil` unless it is 32 bytes.
    package init?(_ bytes: [UInt8]) {
        guard let made = bytes.withUnsafeBytes({ Self($0) }) else { return nil }
        self = made
    }

    /// As ``init(_:)-([UInt8])``, from bytes that belong to somebody else.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.count else { return nil }
        storage = bytes.loadUnaligned(as: Storage.self)
    }

    package var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

    func withUnsafeBytes<Result, Failure: Error>(
        _ use: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try Swift.withUnsafeBytes(of: storage, use)
    }

    /// A fingerprint as printed, or `nil` unless it is 64 hexadecimal digits; capitals are read too.
    package init?(_ hex: String) {
        let digits = hex.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard hex.utf8.count == 2 * Self.count, digits.count == hex.utf8.count else { return nil }
        self.init((0..<Self.count).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) })
    }

    package static func of(_ bytes: [UInt8]) -> Self {
        bytes.withUnsafeBytes { of($0) }
    }

    static func of(_ bytes: UnsafeRawBufferPointer) -> Self {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        return hash.finalize().withUnsafeBytes { Self($0) } ?? .zero
    }

    /// The fingerprint of an entry after `previous`: numbers are eight bytes, the highest first.
    static func of(_ previous: Self, _ position: Int64, _ recordedAt: Moment, _ rest: CanonicalBytes) -> Self {
        var hash = SHA256()
        let moment = recordedAt.milliseconds.bigEndian
        Swift.withUnsafeBytes(of: (previous.storage, position.bigEndian, moment)) { hash.update(bufferPointer: $0) }
        rest.bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return hash.finalize().withUnsafeBytes { Self($0) } ?? .zero
    }

    /// The fingerprint of the UTF-8 bytes of `text`.
    ///
    /// A bearer token is kept as this, so that nobody who reads the log can sign in with it. That is enough
    /// for a token of 128 random bits or more, and not for a password.
    package static func of(_ text: String) -> Self { of(Array(text.utf8)) }

    /// 64 lower-case hexadecimal digits.
    package var description: String { String(decoding: bytes.flatMap(Self.hexadecimal), as: UTF8.self) }

    private static func hexadecimal(_ byte: UInt8) -> [UInt8] {
        [byte >> 4, byte & 15].map { $0 < 10 ? UInt8(ascii: "0") + $0 : UInt8(ascii: "a") + $0 - 10 }
    }
}
