/// Whether bytes are UTF-8 (RFC 3629, 4), eight at a time where they are ASCII, as most of a payload is.
///
/// The standard library checks them, too, and says what is wrong and where; it took a twelfth of reading an event, and is
/// asked only when something is.
enum UTF8Text {
    static func isWhole(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard var at = bytes.baseAddress else { return true }
        let end = at + bytes.count
        while at < end {
            if end - at >= 32, areASCII(at, words: 4) {
                at += 32
            } else if end - at >= 8, areASCII(at, words: 1) {
                at += 8
            } else {
                // What is not ASCII mostly stands together.
                repeat {
                    let length = characterLength(at, end)
                    guard length > 0 else { return false }
                    at += length
                } while at < end && at[0] >= 0x80
            }
        }
        return true
    }

    @inline(__always)
    private static func areASCII(_ at: UnsafePointer<UInt8>, words: Int) -> Bool {
        var bits: UInt64 = 0
        for word in 0..<words {
            bits |= UnsafeRawPointer(at).loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
        }
        return bits & 0x8080_8080_8080_8080 == 0
    }

    /// How many bytes the character that begins at `at` has; 0 when none does.
    private static func characterLength(_ at: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
        let first = at[0]
        if first < 0x80 { return 1 }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard end - at >= length, seconds(after: first).contains(at[1]) else { return 0 }
        if length > 2, at[2] & 0xC0 != 0x80 { return 0 }
        if length > 3, at[3] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// What may follow the first byte of a longer character: neither longer forms nor halves of a pair nor what is
    /// beyond U+10FFFF.
    private static func seconds(after first: UInt8) -> Range<UInt8> {
        switch first {
        case 0xC2...0xDF, 0xE1...0xEC, 0xEE, 0xEF, 0xF1...0xF3: 0x80..<0xC0
        case 0xE0: 0xA0..<0xC0
        case 0xED: 0x80..<0xA0
        case 0xF0: 0x90..<0xC0
        case 0xF4: 0x80..<0x90
        default: 0..<0
        }
    }
}
