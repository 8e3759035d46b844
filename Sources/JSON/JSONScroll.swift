#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A long text that is read once, from front to back, and goes back to the system as it is passed.
///
/// While a large problem is read, its text shrinks as its columns grow, so that both together never take more than the
/// text alone did. What was passed must not be looked at again: it reads as zeros.
package final class JSONScroll {
    private static let page = 1 << 16

    private var base: UnsafeMutableRawPointer
    private var room: Int
    package private(set) var count = 0
    private var passed = 0

    /// An empty text.
    package init() {
        room = Self.page
        base = .allocate(byteCount: room, alignment: Self.page)
    }

    deinit { base.deallocate() }

    /// Makes room for a text of `count` bytes in all.
    package func reserve(_ count: Int) {
        if count > room { grow(to: count) }
    }

    package func append(_ bytes: UnsafeRawBufferPointer) {
        if count + bytes.count > room { grow(to: max(count + bytes.count, room * 2)) }
        if let start = bytes.baseAddress { (base + count).copyMemory(from: start, byteCount: bytes.count) }
        count += bytes.count
    }

    private func grow(to needed: Int) {
        let larger = UnsafeMutableRawPointer.allocate(byteCount: needed, alignment: Self.page)
        larger.copyMemory(from: base, byteCount: count)
        base.deallocate()
        (base, room) = (larger, needed)
    }

    /// Gives back what lies before `offset`, in whole pages.
    package func pass(_ offset: Int) {
        let end = offset / Self.page * Self.page
        guard end > passed else { return }
        // Private pages that nobody wrote a file into are dropped and read as zeros from then on.
        madvise(base + passed, end - passed, MADV_DONTNEED)
        passed = end
    }

    /// Hands out the text, to which nothing may be appended meanwhile.
    package func withBytes<Value, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try body(UnsafeBufferPointer(start: base.assumingMemoryBound(to: UInt8.self), count: count))
    }
}
