/// Up to 29 letters of an identifier in three words, six bits each, the first letter highest.
///
/// Where letters are missing at the end stand zeros, which is the code of `-`, the lowest letter: words compare as the
/// texts do, and where they are equal the shorter text comes first. The count stands in a type that uses five bits of
/// its byte, so that an ``IdentifierText`` that may also be long takes no more room than this.
@usableFromInline
package struct PackedLetters: Hashable, Comparable, Sendable {
    static var most: Int { 29 }

    /// The first ten letters, then ten more.
    @usableFromInline let first: UInt64
    @usableFromInline let second: UInt64
    /// The last nine, lowest bits first.
    @usableFromInline let low: UInt32
    @usableFromInline let middle: UInt16
    @usableFromInline let high: UInt8
    @usableFromInline let count: LetterCount

    @inlinable var third: UInt64 { UInt64(low) | UInt64(middle) << 32 | UInt64(high) << 48 }
    @inlinable var length: Int { Int(count.rawValue) }

    private init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ count: LetterCount) {
        (self.first, self.second, self.count) = (first, second, count)
        low = UInt32(truncatingIfNeeded: third)
        middle = UInt16(truncatingIfNeeded: third >> 32)
        high = UInt8(truncatingIfNeeded: third >> 48)
    }

    /// The letters from `begin` on, as many as there are and as fit, and where they stop.
    @usableFromInline
    package static func read(
        _ begin: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
    ) -> (letters: Self, stop: UnsafePointer<UInt8>) {
        var at = begin
        let first = word(&at, end, most: 10)
        let second = word(&at, end, most: 10)
        let third = word(&at, end, most: 9)
        let count = LetterCount(rawValue: UInt8(truncatingIfNeeded: at - begin)) ?? .zero
        return (Self(first, second, third, count), at)
    }

    @inline(__always)
    private static func word(
        _ at: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, most: Int
    ) -> UInt64 {
        let stop = at + min(most, end - at)
        let full = at + most
        var word: UInt64 = 0
        while at < stop {
            let code = Letter.code(at.pointee)
            guard code < 64 else { break }
            word = word &<< 6 | UInt64(code)
            at += 1
        }
        return word &<< UInt64(6 * (full - at))
    }

    /// Writes the letters to `place` and gives their number.
    func copy(to place: UnsafeMutablePointer<UInt8>) -> Int {
        let words = (first << 4, second << 4, third << 10)
        Self.copy(words.0, to: place, min(10, length))
        if length > 10 { Self.copy(words.1, to: place + 10, min(10, length - 10)) }
        if length > 20 { Self.copy(words.2, to: place + 20, length - 20) }
        return length
    }

    private static func copy(_ word: UInt64, to place: UnsafeMutablePointer<UInt8>, _ count: Int) {
        var word = word
        for index in 0..<count {
            place[index] = Letter.byte(Int(word >> 58))
            word <<= 6
        }
    }

    @inlinable
    package static func == (a: Self, b: Self) -> Bool {
        (a.first ^ b.first) | (a.second ^ b.second) | (a.third ^ b.third) | UInt64(a.count.rawValue ^ b.count.rawValue)
            == 0
    }

    @inlinable
    package func hash(into hasher: inout Hasher) {
        hasher.combine(first)
        hasher.combine(second)
        hasher.combine(third | UInt64(count.rawValue) << 56)
    }

    @inlinable
    package static func < (a: Self, b: Self) -> Bool {
        (a.first, a.second, a.third, a.count.rawValue) < (b.first, b.second, b.third, b.count.rawValue)
    }
}

/// How many letters there are.
@usableFromInline
package enum LetterCount: UInt8, Sendable {
    case zero, one, two, three, four, five, six, seven, eight, nine
    case ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen
    case twenty, twentyOne, twentyTwo, twentyThree, twentyFour, twentyFive, twentySix, twentySeven
    case twentyEight, twentyNine
}

/// The letters of identifiers by their codes, in the order of their bytes.
enum Letter {
    /// The code of a byte, or a number above 63 for what is no letter.
    @inline(__always)
    static func code(_ byte: UInt8) -> UInt8 { codes.utf8Start[Int(byte)] }

    @inline(__always)
    static func byte(_ code: Int) -> UInt8 { bytes.utf8Start[code & 63] }

    private static var bytes: StaticString { "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz" }

    /// The code of each byte.
    private static var codes: StaticString {
        """
        \u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\
        \u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\
        \u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{0}\u{7f}\u{7f}\
        \u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}\u{a}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\
        \u{7f}\u{b}\u{c}\u{d}\u{e}\u{f}\u{10}\u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\
        \u{1a}\u{1b}\u{1c}\u{1d}\u{1e}\u{1f}\u{20}\u{21}\u{22}\u{23}\u{24}\u{7f}\u{7f}\u{7f}\u{7f}\u{25}\
        \u{7f}\u{26}\u{27}\u{28}\u{29}\u{2a}\u{2b}\u{2c}\u{2d}\u{2e}\u{2f}\u{30}\u{31}\u{32}\u{33}\u{34}\
        \u{35}\u{36}\u{37}\u{38}\u{39}\u{3a}\u{3b}\u{3c}\u{3d}\u{3e}\u{3f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\
        \u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\
        \u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\
        \u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\
        \u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\
        \u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\
        \u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\
        \u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\
        \u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}
        """
    }
}
