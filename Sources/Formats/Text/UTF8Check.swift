/// Whether bytes are UTF-8, and if not, where they stop being so.
enum UTF8Check {
    /// The offset of the first byte that is not part of a valid character.
    static func firstInvalid(in bytes: [UInt8]) -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    /// Whether the bytes were meant as UTF-8 though some are damaged.
    ///
    /// Such a file often *can* be read as CP932, as nonsense. Japanese UTF-8 is full of three-byte characters that
    /// CP932 produces by accident only now and then, so four of them for every damaged byte settle it.
    static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var japanese = 0
        var damaged = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0xFFFD: damaged += 1
            case 0x3000...0x9FFF: japanese += 1
            default: break
            }
        }
        return japanese > damaged * 4
    }
}
