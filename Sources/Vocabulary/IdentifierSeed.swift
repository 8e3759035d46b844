/// What digests of identifiers begin with: drawn when the program starts, so that nobody can choose names that collide.
@usableFromInline
package struct IdentifierSeed: Sendable {
    @usableFromInline let first: UInt64
    @usableFromInline let second: UInt64

    package init() {
        first = Self.draw(1)
        second = Self.draw(2)
    }

    /// Swift's own hashing draws its seed from the system.
    private static func draw(_ number: UInt64) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(number)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}

extension IdentifierText {
    /// Sixty-four well-stirred bits that are the same for the same letters and the same seed.
    @inlinable
    package func digest(_ seed: IdentifierSeed) -> UInt64 {
        switch self {
        case .short(let letters): letters.digest(seed)
        case .long(let text): Self.digest(text, seed)
        }
    }

    @usableFromInline
    static func digest(_ text: String, _ seed: IdentifierSeed) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(text)
        return UInt64(bitPattern: Int64(hasher.finalize())) ^ seed.first
    }
}

extension PackedLetters {
    /// Multiplies the words in pairs and folds the products, as wyhash does (Wang Yi, <https://github.com/wangyi-fudan/wyhash>).
    @inlinable
    func digest(_ seed: IdentifierSeed) -> UInt64 {
        let start = Self.fold(first ^ seed.first, second ^ seed.second)
        let last = third | UInt64(count.rawValue) << 56
        return Self.fold(start ^ seed.second, last ^ seed.first)
    }

    @inlinable
    static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let (high, low) = a.multipliedFullWidth(by: b)
        return high ^ low
    }
}
