import Vocabulary

extension JSONReader {
    /// The string that stands next.
    @usableFromInline
    package mutating func string() throws(JSONProblem) -> String {
        let begin = try passQuote()
        let stop = Bytes.plainEnd(begin, end)
        guard stop < end, stop.pointee == UInt8(ascii: "\"") else { return try escaped(from: begin, to: stop) }
        at = stop + 1
        return text(UnsafeBufferPointer(start: begin, count: stop - begin))
    }

    /// The text of bytes that ``plainString()`` gave.
    @usableFromInline
    package func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        lexicon?.text(bytes) ?? String(decoding: bytes, as: UTF8.self)
    }

    /// The bytes of the string that stands next, or `nil`, with nothing passed, when it is not written as it is meant.
    ///
    /// They are gone with the reader.
    @usableFromInline
    package mutating func plainString() throws(JSONProblem) -> UnsafeBufferPointer<UInt8>? {
        let quote = at
        let begin = try passQuote()
        let stop = Bytes.plainEnd(begin, end)
        guard stop < end, stop.pointee == UInt8(ascii: "\"") else {
            at = quote
            return nil
        }
        at = stop + 1
        return UnsafeBufferPointer(start: begin, count: stop - begin)
    }

    @inline(__always)
    mutating func passQuote() throws(JSONProblem) -> UnsafePointer<UInt8> {
        skipBlanks()
        guard at < end, at.pointee == UInt8(ascii: "\"") else { throw problem(.unexpected, .jsonString) }
        return at + 1
    }

    mutating func skipString() throws(JSONProblem) {
        at = try passQuote()
        while try passPlain() { _ = try escape() }
    }

    /// Passes what stands as it is; `false` when that ended with the string, `true` when an escape comes next.
    private mutating func passPlain() throws(JSONProblem) -> Bool {
        at = Bytes.plainEnd(at, end)
        guard at < end else { throw problem(.truncated, .jsonString) }
        switch at.pointee {
        case UInt8(ascii: "\""):
            at += 1
            return false
        case UInt8(ascii: "\\"): return true
        default: throw problem(.controlCharacter, Wording("\\u00…の形", "the form \\u00…"))
        }
    }

    /// A string in which something is not written as it is meant.
    private mutating func escaped(
        from begin: UnsafePointer<UInt8>, to stop: UnsafePointer<UInt8>
    ) throws(JSONProblem) -> String {
        var bytes = Array(UnsafeBufferPointer(start: begin, count: stop - begin))
        at = stop
        while try passPlain() {
            bytes.append(contentsOf: UTF8.encode(try escape()).map(Array.init) ?? [])
            let plain = at
            at = Bytes.plainEnd(at, end)
            bytes.append(contentsOf: UnsafeBufferPointer(start: plain, count: at - plain))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What the escape that stands next means.
    private mutating func escape() throws(JSONProblem) -> Unicode.Scalar {
        guard end - at >= 2 else { throw problem(.truncated, .jsonEscape) }
        at += 2
        switch at[-1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(at[-1])
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try scalar()
        default: throw problem(.badEscape, .jsonEscape, at: at - 2)
        }
    }

    /// What stands behind `\u`, with the second half of a pair.
    private mutating func scalar() throws(JSONProblem) -> Unicode.Scalar {
        let place = at - 2
        let first = try fourDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, end - at >= 2, at[0] == UInt8(ascii: "\\"), at[1] == UInt8(ascii: "u") else {
            throw problem(.loneSurrogate, .jsonPair, at: place)
        }
        at += 2
        let second = try fourDigits()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw problem(.loneSurrogate, .jsonPair, at: place) }
        return scalar
    }

    private mutating func fourDigits() throws(JSONProblem) -> UInt32 {
        guard end - at >= 4 else { throw problem(.truncated, Wording("16進数4桁", "four hexadecimal digits")) }
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(at.pointee)).hexDigitValue else {
                throw problem(.badEscape, Wording("16進数4桁", "four hexadecimal digits"))
            }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }
}
