/// Looking at eight bytes at a time.
enum Bytes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// A high bit in the lowest byte that is a quotation mark, a backslash or below a blank; 0 when none is.
    ///
    /// Above that byte other bits may be wrong. Source: Bit Twiddling Hacks, "Determine if a word has a zero byte".
    @inline(__always)
    static func special(_ word: UInt64) -> UInt64 {
        let quote = word ^ (ones &* 0x22)
        let escape = word ^ (ones &* 0x5C)
        let control = (word &- (ones &* 0x20)) & ~word
        return (((quote &- ones) & ~quote) | ((escape &- ones) & ~escape) | control) & highs
    }

    /// Whether a byte may stand in a string as it is.
    @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x22 && byte != 0x5C }

    @inline(__always)
    static func word(at place: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
    }

    /// The first byte from `place` on that may not stand in a string as it is, or `end`.
    @inline(__always)
    static func plainEnd(_ place: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var place = place
        while end - place >= 8 {
            let found = special(word(at: place))
            if found != 0 { return place + found.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < end, isPlain(place.pointee) { place += 1 }
        return place
    }

    @inline(__always)
    static func areEqual(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        if count >= 8 { return areEqual(one, other, count, by: UInt64.self) }
        if count >= 4 { return areEqual(one, other, count, by: UInt32.self) }
        for index in 0..<count where one[index] != other[index] { return false }
        return true
    }

    /// Word by word, of which the last one may reach back into the one before; there is room for one at least.
    @inline(__always)
    private static func areEqual<Word: FixedWidthInteger>(
        _ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int, by word: Word.Type
    ) -> Bool {
        let (one, other) = (UnsafeRawPointer(one), UnsafeRawPointer(other))
        let last = count - MemoryLayout<Word>.size
        var place = 0
        while place < last {
            if (one + place).loadUnaligned(as: word) != (other + place).loadUnaligned(as: word) { return false }
            place += MemoryLayout<Word>.size
        }
        return (one + last).loadUnaligned(as: word) == (other + last).loadUnaligned(as: word)
    }

    /// Whether the first comes before the second, byte by byte.
    static func areAscending(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in 0..<min(one.count, other.count) where one[index] != other[index] {
            return one[index] < other[index]
        }
        return one.count < other.count
    }

    static func hasEscape(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.contains(UInt8(ascii: "\\")) }
}
