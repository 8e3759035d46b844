/// Texts that were read lately, so that a text which stands in many places takes up room once.
///
/// A lot is named by its receipt, its allocations, its loadings; a reason stands beside every line of a plan. A million
/// events hold most of their long texts several times. It is a cache with a fixed number of places, where a newer text
/// takes the place of an older one, and never grows. Texts of up to 15 bytes need no room of their own in Swift.
///
/// One reader at a time may use it.
@usableFromInline
package final class JSONLexicon {
    private static let shortest = 16
    private static let longest = 512

    private var texts: [String]
    private let mask: Int
    /// What was read last by ``JSONReader/shared()``, and the bytes that it was.
    var latest: (bytes: [UInt8], value: AnyObject)?

    /// A lexicon of 2 to the power of `bits` places, 65,536 when nothing is said: about five megabytes when full.
    package init(bits: Int = 16) {
        texts = Array(repeating: "", count: 1 << bits)
        mask = 1 << bits - 1
    }

    /// The text of `bytes`, which are UTF-8.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard (Self.shortest...Self.longest).contains(bytes.count), let base = bytes.baseAddress else {
            return String(decoding: bytes, as: UTF8.self)
        }
        let place = Self.digest(base, bytes.count) & mask
        if Self.isSame(&texts[place], base, bytes.count) { return texts[place] }
        let text = String(decoding: bytes, as: UTF8.self)
        texts[place] = text
        return text
    }

    private static func isSame(_ text: inout String, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        guard text.utf8.count == count else { return false }
        return text.withUTF8 { text in text.baseAddress.map { Bytes.areEqual($0, bytes, count) } ?? false }
    }

    /// The first, the middle and the last eight bytes, which is where names differ, stirred (xorshift-multiply).
    private static func digest(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        let raw = UnsafeRawPointer(bytes)
        var hash = UInt64(count) &* 0x9E37_79B9_7F4A_7C15
        stir(&hash, raw)
        stir(&hash, raw + (count - 8) / 2)
        stir(&hash, raw + (count - 8))
        return Int(truncatingIfNeeded: hash >> 1)
    }

    @inline(__always)
    private static func stir(_ hash: inout UInt64, _ place: UnsafeRawPointer) {
        hash = (hash ^ place.loadUnaligned(as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 32
    }
}
