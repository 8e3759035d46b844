/// The letters of an identifier: 1 to 64 of `A-Z a-z 0-9 - _`.
///
/// Boards hold millions of them, compare them, and look things up by them. There are 64 letters, so that six bits say
/// which it is, and what names usually are fits into three words: nothing to allocate, to count or to let go.
@usableFromInline
package enum IdentifierText: Hashable, Comparable, Sendable {
    /// At most ``PackedLetters/most``.
    case short(PackedLetters)
    /// More than that.
    case long(String)

    /// The most letters there can be.
    package static var most: Int { 64 }

    @usableFromInline
    package init?(_ text: String) {
        var text = text
        guard let letters = text.withUTF8({ Self.packed($0) }) else { return nil }
        self = letters ?? .long(text)
    }

    /// What is known to be good.
    init(trusting text: String) { self = Self(text) ?? .long(text) }

    /// The same when the bytes of a longer `text` are at hand.
    package init?(_ text: @autoclosure () -> String, utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard let letters = Self.packed(bytes) else { return nil }
        self = letters ?? .long(text())
    }

    /// Nothing for what is no identifier; nothing inside something for a long one.
    private static func packed(_ bytes: UnsafeBufferPointer<UInt8>) -> Self?? {
        guard let base = bytes.baseAddress, (1...most).contains(bytes.count) else { return nil }
        let end = base + bytes.count
        let (letters, stop) = PackedLetters.read(base, end)
        if stop == end { return .some(.short(letters)) }
        return bytes.allSatisfy { Letter.code($0) < 64 } ? .some(nil) : nil
    }

    @usableFromInline
    package var text: String {
        switch self {
        case .short(let letters):
            String(unsafeUninitializedCapacity: letters.length) { room in
                room.baseAddress.map { letters.copy(to: $0) } ?? 0
            }
        case .long(let text): text
        }
    }

    /// Writes the letters to `place`, where there is room for ``most``, and gives their number.
    @usableFromInline
    package func copy(to place: UnsafeMutablePointer<UInt8>) -> Int {
        guard case .long(var text) = self else { return copyPacked(to: place) }
        return text.withUTF8 { bytes in
            if let base = bytes.baseAddress { place.update(from: base, count: bytes.count) }
            return bytes.count
        }
    }

    private func copyPacked(to place: UnsafeMutablePointer<UInt8>) -> Int {
        guard case .short(let letters) = self else { return 0 }
        return letters.copy(to: place)
    }

    @inlinable
    package static func == (a: Self, b: Self) -> Bool {
        switch (a, b) {
        case (.short(let a), .short(let b)): a == b
        case (.long(let a), .long(let b)): a == b
        default: false
        }
    }

    @inlinable
    package func hash(into hasher: inout Hasher) {
        switch self {
        case .short(let letters): letters.hash(into: &hasher)
        case .long(let text): hasher.combine(text)
        }
    }

    /// The order of the bytes.
    @inlinable
    package static func < (a: Self, b: Self) -> Bool {
        if case .short(let a) = a, case .short(let b) = b { return a < b }
        return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }
}
