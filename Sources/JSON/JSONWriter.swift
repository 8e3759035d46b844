/// Writes JSON piece by piece into one growing piece of memory.
///
/// ```swift
/// package func write(json: inout JSONWriter) {
///     json.openObject()
///     json.member("need", need)
///     json.member("note", note)  // left out when nil
///     json.closeObject()
/// }
/// ```
///
/// The memory is its own rather than an array's, because an array asks at every byte whether anybody else holds it.
@usableFromInline
package struct JSONWriter: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0
    /// Whether something stands before what comes next, on the same level.
    var needsComma = false

    package init(capacity: Int = 512) {
        self.capacity = max(64, capacity)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// What has been written so far.
    package var bytes: [UInt8] { Array(written) }

    /// The same as text.
    package var text: String { String(decoding: written, as: UTF8.self) }

    /// How many bytes have been written so far.
    package var length: Int { count }

    private var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// Begins again, with the same memory.
    package mutating func removeAll() { (count, needsComma) = (0, false) }

    /// Forgets what has been written, for somebody took it; what comes next goes on behind it.
    package mutating func removeWritten() { count = 0 }

    /// Where the next bytes go; there is room for `more` of them.
    @inline(__always)
    mutating func room(for more: Int) -> UnsafeMutablePointer<UInt8> {
        if capacity - count < more { grow(by: more) }
        return base + count
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        let larger = max(capacity * 2, count + more)
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        memory.update(from: base, count: count)
        base.deallocate()
        (base, capacity) = (memory, larger)
    }

    /// Says that `more` bytes were put where ``room(for:)`` pointed to.
    @inline(__always)
    mutating func wrote(_ more: Int) { count += more }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        room(for: 1).pointee = byte
        wrote(1)
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
        room(for: count).update(from: bytes, count: count)
        wrote(count)
    }
}

extension JSONWriter {
    @usableFromInline
    package mutating func openObject() {
        append(UInt8(ascii: "{"))
        needsComma = false
    }

    @usableFromInline
    package mutating func closeObject() {
        append(UInt8(ascii: "}"))
        needsComma = true
    }

    @usableFromInline
    package mutating func openArray() {
        append(UInt8(ascii: "["))
        needsComma = false
    }

    @usableFromInline
    package mutating func closeArray() {
        append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// A member; its name is one that needs no escapes.
    @inlinable
    package mutating func member(_ name: StaticString, _ value: some JSONWritable) {
        write(name: name)
        value.write(json: &self)
        endValue()
    }

    /// A member that is left out when there is no value.
    @inlinable
    package mutating func member(_ name: StaticString, _ value: (some JSONWritable)?) {
        if let value { member(name, value) }
    }

    /// The name of a member whose value is written next, piece by piece.
    package mutating func begin(_ name: StaticString) {
        write(name: name)
        needsComma = false
    }

    /// A member whose name is data.
    @inlinable
    package mutating func member(named name: String, _ value: some JSONWritable) {
        write(named: name)
        value.write(json: &self)
        endValue()
    }

    @inlinable
    package mutating func element(_ value: some JSONWritable) {
        separate()
        value.write(json: &self)
        endValue()
    }

    @usableFromInline
    mutating func write(name: StaticString) {
        let count = name.utf8CodeUnitCount
        let place = room(for: count + 4)
        var at = place
        if needsComma {
            at.pointee = UInt8(ascii: ",")
            at += 1
        }
        at[0] = UInt8(ascii: "\"")
        (at + 1).update(from: name.utf8Start, count: count)
        at[count + 1] = UInt8(ascii: "\"")
        at[count + 2] = UInt8(ascii: ":")
        wrote(at - place + count + 3)
    }

    @usableFromInline
    mutating func write(named name: String) {
        separate()
        write(name)
        append(UInt8(ascii: ":"))
    }

    @usableFromInline
    mutating func separate() {
        if needsComma { append(UInt8(ascii: ",")) }
    }

    @usableFromInline
    mutating func endValue() { needsComma = true }
}
