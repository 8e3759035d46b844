extension JSONWriter {
    /// A string, escaped where RFC 8259 asks for it and nowhere else, as Foundation's encoder does without slashes.
    @usableFromInline
    package mutating func write(_ value: String) {
        var value = value
        value.withUTF8 { write(utf8: $0) }
    }

    private mutating func write(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        if let base = bytes.baseAddress { write(base, base + bytes.count) }
        append(UInt8(ascii: "\""))
    }

    private mutating func write(_ begin: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
        var at = begin
        while true {
            let stop = Bytes.plainEnd(at, end)
            append(at, stop - at)
            guard stop < end else { return }
            write(escaped: stop.pointee)
            at = stop + 1
        }
    }

    @inline(never)
    private mutating func write(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): write(plain: #"\""#)
        case UInt8(ascii: "\\"): write(plain: #"\\"#)
        case 0x08: write(plain: #"\b"#)
        case 0x09: write(plain: #"\t"#)
        case 0x0A: write(plain: #"\n"#)
        case 0x0C: write(plain: #"\f"#)
        case 0x0D: write(plain: #"\r"#)
        default:
            write(plain: byte < 0x10 ? #"\u000"# : #"\u001"#)
            append(byte & 15 < 10 ? UInt8(ascii: "0") + byte & 15 : UInt8(ascii: "a") + byte & 15 - 10)
        }
    }

    private mutating func write(plain text: StaticString) { append(text.utf8Start, text.utf8CodeUnitCount) }

    package mutating func null() { write(plain: "null") }

    package mutating func write(_ value: Bool) { write(plain: value ? "true" : "false") }

    @inlinable
    package mutating func write<Number: FixedWidthInteger>(_ value: Number) {
        write(magnitude: UInt64(value.magnitude), isNegative: value < 0)
    }

    @usableFromInline
    mutating func write(magnitude: UInt64, isNegative: Bool) {
        let last = room(for: 21) + 21
        var (at, rest) = (last, magnitude)
        repeat {
            let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
            at -= 1
            at.pointee = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
            rest = tens
        } while rest > 0
        if isNegative {
            at -= 1
            at.pointee = UInt8(ascii: "-")
        }
        room(for: 21).update(from: at, count: last - at)
        wrote(last - at)
    }
}
