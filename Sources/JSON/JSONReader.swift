import Vocabulary

/// Reads JSON (RFC 8259, strictly) value by value from bytes that lie still, with no tree in between.
///
/// ```swift
/// package init(json: inout JSONReader) throws(JSONProblem) {
///     let object = try json.openObject()
///     need = try json.required("need")
///     note = try json.optional("note")
///     try json.close(object)
/// }
/// ```
///
/// Members may stand in any order; asking in the order in which they were written is quickest. Members that nobody
/// asks for are skipped. Where a name stands twice the first counts. `null` is the same as absent.
///
/// A reader lives only inside ``read(_:limit:_:)-7ovd``, so it never outlives the bytes. After an error it is of no
/// more use.
@usableFromInline
package struct JSONReader: ~Copyable {
    /// How deep arrays and objects may stand in one another.
    package static let depthLimit = 64
    /// How many bytes are read when the caller names no limit of its own: 64 MiB.
    @inlinable package static var limit: Int { 64 << 20 }

    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    /// What is read next.
    var at: UnsafePointer<UInt8>
    var depth = 0
    /// The first member of the object that is being read.
    var firstMember: UnsafePointer<UInt8>
    /// Whether a member before ``at`` was passed over, so that a name asked for may stand before.
    var hasGap = false
    /// Whether the names of all members from ``at`` on are known to be in order and written without escapes.
    var isSorted = false
    /// Where texts are kept that may come again.
    let lexicon: JSONLexicon?
    /// Whether no blank that was passed so far was a tab or a line break.
    package private(set) var isOnOneLine = true

    /// Bytes that are known to be UTF-8.
    @usableFromInline
    init(
        trusting bytes: UnsafeBufferPointer<UInt8>, _ limit: Int, _ lexicon: JSONLexicon?
    ) throws(JSONProblem) {
        try Self.check(bytes.count, limit)
        guard let base = bytes.baseAddress else {
            throw JSONProblem(.truncated, offset: 0, found: "", expected: .jsonValue)
        }
        (start, end, at, firstMember) = (base, base + bytes.count, base, base)
        self.lexicon = lexicon
        skipBlanks()
    }
}

extension JSONReader {
    /// Reads one value from `bytes`, which must hold nothing else.
    @inlinable
    package static func read<Value>(
        _ bytes: [UInt8], limit: Int = limit, _ body: (inout JSONReader) throws(JSONProblem) -> Value
    ) throws(JSONProblem) -> Value {
        try bytes.withUnsafeBufferPointer { (bytes) throws(JSONProblem) in try read(bytes, limit: limit, body) }
    }

    /// Reads one value from `bytes`, which must hold nothing else and stay as they are meanwhile.
    ///
    /// Texts that `lexicon` holds are shared.
    @inlinable
    package static func read<Value>(
        _ bytes: UnsafeBufferPointer<UInt8>, limit: Int = limit, lexicon: JSONLexicon? = nil,
        _ body: (inout JSONReader) throws(JSONProblem) -> Value
    ) throws(JSONProblem) -> Value {
        try checkText(bytes, limit)
        return try whole(bytes, limit, lexicon, body)
    }

    /// Reads one value from `text`, which must hold nothing else.
    @inlinable
    package static func read<Value>(
        _ text: String, limit: Int = limit, _ body: (inout JSONReader) throws(JSONProblem) -> Value
    ) throws(JSONProblem) -> Value {
        var text = text
        return try text.withUTF8 { bytes in
            Result { () throws(JSONProblem) in try whole(bytes, limit, nil, body) }
        }.get()
    }

    @inlinable
    static func whole<Value>(
        _ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int, _ lexicon: JSONLexicon?,
        _ body: (inout JSONReader) throws(JSONProblem) -> Value
    ) throws(JSONProblem) -> Value {
        var json = try JSONReader(trusting: bytes, limit, lexicon)
        let value = try body(&json)
        try json.expectEnd()
        return value
    }

    @usableFromInline
    mutating func expectEnd() throws(JSONProblem) {
        skipBlanks()
        guard at == end else { throw problem(.unexpected, .jsonEnd) }
    }

    private static func check(_ count: Int, _ limit: Int) throws(JSONProblem) {
        guard count > limit else { return }
        throw JSONProblem(
            .tooLong, offset: limit, found: "\(count)", expected: Wording("\(limit)バイトまで", "at most \(limit) bytes"))
    }

    @usableFromInline
    static func checkText(_ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int) throws(JSONProblem) {
        try check(bytes.count, limit)
        guard !UTF8Text.isWhole(bytes) else { return }
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            let offset = error.byteOffsets.lowerBound
            throw JSONProblem(.notUTF8, offset: offset, found: hexadecimal(bytes[offset]), expected: .jsonText)
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}

extension JSONReader {
    /// What is wrong at the place that is read next.
    @inline(never)
    func problem(_ code: JSONProblem.Code, _ expected: Wording) -> JSONProblem { problem(code, expected, at: at) }

    @inline(never)
    func problem(_ code: JSONProblem.Code, _ expected: Wording, at place: UnsafePointer<UInt8>) -> JSONProblem {
        let isOver = place >= end && (code == .unexpected || code == .badNumber)
        return JSONProblem(
            isOver ? .truncated : code, offset: place - start, found: excerpt(at: place), expected: expected)
    }

    private func excerpt(at place: UnsafePointer<UInt8>) -> String {
        let bytes = UnsafeBufferPointer(start: place, count: min(96, max(0, end - place)))
        let visible = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(24).filter { $0.value >= 0x20 }
        return String(String.UnicodeScalarView(visible))
    }

    /// Says that a value, read a moment ago from `place`, is none of its type.
    @inline(never)
    @usableFromInline
    package func refusal(of place: JSONPlace, _ japanese: String, _ english: String) -> JSONProblem {
        problem(.badValue, Wording(japanese, english), at: start + place.offset)
    }

    /// What was read since `place`, as far as a message has room for it.
    package func written(from place: JSONPlace) -> String {
        let count = min(40, at - start - place.offset)
        return String(decoding: UnsafeBufferPointer(start: start + place.offset, count: count), as: UTF8.self)
    }

    /// Says that whoever reads has no use for the value, so that it may hold anything.
    package mutating func ignoreTheRest() { at = end }

    /// Where the next value begins, to be named should it turn out to be a bad one.
    @usableFromInline
    package var place: JSONPlace { JSONPlace(offset: at - start) }

    @inline(__always)
    mutating func skipBlanks() {
        while at < end, at.pointee <= 0x20, Self.isBlank(at.pointee) {
            if at.pointee < 0x20 { isOnOneLine = false }
            at += 1
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Passes `byte` with the blanks before and behind it.
    @inline(__always)
    mutating func pass(_ byte: UInt8, _ expected: @autoclosure () -> Wording) throws(JSONProblem) {
        skipBlanks()
        guard at < end, at.pointee == byte else { throw problem(.unexpected, expected()) }
        at += 1
        skipBlanks()
    }

    mutating func goDeeper() throws(JSONProblem) {
        guard depth < Self.depthLimit else {
            throw problem(.tooDeep, Wording("深さ\(Self.depthLimit)まで", "at most \(Self.depthLimit) levels"))
        }
        depth += 1
    }
}

/// A place in a JSON text.
@usableFromInline
package struct JSONPlace: Hashable, Sendable {
    /// Bytes before it.
    package let offset: Int
}
