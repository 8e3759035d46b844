import Vocabulary

/// Reads the bytes of a DIMACS file field by field.
struct DimacsScanner {
    private let bytes: UnsafeRawBufferPointer
    private(set) var position = 0
    private(set) var line = 1

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }

    private static var newline: UInt8 { UInt8(ascii: "\n") }

    /// Goes to the next byte of the line that is no blank; `nil` at the end of the line.
    @inline(__always)
    private mutating func skipBlanks() -> UInt8? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == Self.newline { return nil }
            if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t"), byte != UInt8(ascii: "\r") { return byte }
            position &+= 1
        }
        return nil
    }

    /// The letter that begins the line, or `nil` when the line is empty.
    @inline(__always)
    mutating func kind() throws(DimacsProblem) -> UInt8? {
        guard let byte = skipBlanks() else { return nil }
        let isWord = position + 1 < bytes.count && !Self.isBlank(bytes[position + 1])
        guard Self.isKind(byte), !isWord || byte == UInt8(ascii: "c") else { throw unknownLine() }
        position &+= 1
        return byte
    }

    /// A whole number of 64 bits.
    @inline(__always)
    mutating func number(_ field: DimacsField) throws(DimacsProblem) -> Int64 {
        guard let first = skipBlanks() else { throw problem(.missingField, at: position, field.expected) }
        let start = position
        if first == UInt8(ascii: "-") { position &+= 1 }
        let digits = position
        // Below zero, where there is one number more.
        var value: Int64 = 0
        while position < bytes.count {
            let digit = bytes[position] &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            if position &- digits >= Self.safeDigits, isTooLarge(value, digit) {
                throw problem(.numberTooLarge, at: start, field.expectedRange)
            }
            value = value &* 10 &- Int64(digit)
            position &+= 1
        }
        guard position > digits, position >= bytes.count || Self.isBlank(bytes[position]) else {
            throw problem(.notAWholeNumber, at: start, field.expected)
        }
        guard digits == start else { return value }
        guard value != .min else { throw problem(.numberTooLarge, at: start, field.expectedRange) }
        return 0 &- value
    }

    /// So many digits always fit into 64 bits.
    private static var safeDigits: Int { 18 }

    private func isTooLarge(_ value: Int64, _ digit: UInt8) -> Bool {
        let (tenfold, isTooLarge) = value.multipliedReportingOverflow(by: 10)
        return isTooLarge || tenfold.subtractingReportingOverflow(Int64(digit)).overflow
    }

    /// The next word, as it stands.
    mutating func word() -> String {
        guard skipBlanks() != nil else { return "" }
        let start = position
        while position < bytes.count, !Self.isBlank(bytes[position]) { position += 1 }
        return text(from: start)
    }

    /// Goes to the next line; throws when something still stands on this one.
    @inline(__always)
    mutating func endLine() throws(DimacsProblem) {
        guard skipBlanks() == nil else {
            throw problem(.extraField, at: position, Wording("行の終わり", "the end of the line"))
        }
        nextLine()
    }

    /// Goes to the next line, whatever stands on this one.
    @inline(__always)
    mutating func nextLine() {
        while position < bytes.count, bytes[position] != Self.newline { position &+= 1 }
        if position < bytes.count {
            position &+= 1
            line += 1
        }
    }

    @inline(__always)
    private static func isKind(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "a") || byte == UInt8(ascii: "c") || byte == UInt8(ascii: "n") || byte == UInt8(ascii: "p")
    }

    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 32 }
}

// What is wrong, in words.
extension DimacsScanner {
    func unknownLine() -> DimacsProblem {
        problem(.unknownLine, at: position, Wording("「c」「p」「n」「a」で始まる行", "a line that begins with c, p, n or a"))
    }

    /// A problem with what begins at `start` on this line.
    func problem(_ code: DimacsProblem.Code, at start: Int, _ expected: Wording) -> DimacsProblem {
        DimacsProblem(code: code, line: line, found: text(from: start), expected: expected)
    }

    /// What stands between `start` and the end of its word.
    private func text(from start: Int) -> String {
        let word = bytes[min(start, bytes.count)...].prefix(4 * DimacsProblem.longestFound).prefix { !Self.isBlank($0) }
        return String(String(decoding: word, as: UTF8.self).prefix(DimacsProblem.longestFound))
    }
}
