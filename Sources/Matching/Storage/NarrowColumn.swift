/// Whole numbers in as few bytes each as the longest of them takes.
///
/// The problem of a national emergency has fifteen million numbers, and few of them take more than two bytes. Each is
/// kept in `width` bytes and read with a single load:
///
///     number = (8 bytes from width · row on  &  2^(8 · width) − 1) − bias
///
/// with a bias of 0, or of 2^(8 · width − 1) once a number was below zero. When a number comes that is too long, all are
/// written anew, at most eight times in the life of a column.
///
/// Source: J. Goldstein, R. Ramakrishnan, U. Shaft, "Compressing relations and indexes", ICDE 1998, 370–379.
package struct NarrowColumn<Number: FixedWidthInteger & Sendable>: Sendable {
    /// The numbers, the low byte first, and at least eight bytes behind them, so that the last is read like the others.
    private var bytes: [UInt8] = []
    private var format = Format()
    package private(set) var count = 0

    package init() {}

    var bytesPerNumber: Int { format.width }

    /// The same numbers, in as little memory as there is to it.
    package init(_ numbers: some Collection<Number>) {
        if let least = numbers.min(), let most = numbers.max() { format = Format(least).fitting(most) }
        count = numbers.count
        let (width, size) = (format.width, count * format.width + Self.slack)
        bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, written in
            var offset = 0
            for number in numbers {
                Self.store(format.written(number), in: UnsafeMutableRawBufferPointer(buffer), at: offset)
                offset += width
            }
            Self.store(0, in: UnsafeMutableRawBufferPointer(buffer), at: size - Self.slack)
            written = size
        }
    }

    package mutating func append(_ number: Number) {
        if !format.fits(number) { widen(for: number) }
        let needed = (count + 1) * format.width + Self.slack
        if needed > bytes.count { lengthen(to: needed) }
        count += 1
        self[count - 1] = number
    }

    package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count * format.width + Self.slack) }

    private mutating func lengthen(to needed: Int) {
        if needed > bytes.capacity { bytes.reserveCapacity(needed * 2) }
        bytes.append(contentsOf: repeatElement(0, count: bytes.capacity - bytes.count))
    }

    private static var slack: Int { MemoryLayout<UInt64>.size }

    /// Eight bytes, the low one first.
    @inline(__always)
    private static func store(_ word: UInt64, in bytes: UnsafeMutableRawBufferPointer, at offset: Int) {
        bytes.storeBytes(of: word.littleEndian, toByteOffset: offset, as: UInt64.self)
    }

    private mutating func widen(for number: Number) {
        var wider = Self()
        wider.format = format.fitting(number)
        wider.reserveCapacity(Swift.max(count + 1, (bytes.capacity - Self.slack) / format.width))
        for number in self { wider.append(number) }
        self = wider
    }

    /// How numbers of a column are written.
    private struct Format {
        var width = 1
        var mask: UInt64 = 0xFF
        var bias: UInt64 = 0

        init() {}

        init(_ number: Number) { self = Self().fitting(number) }

        private init(width: Int, isSigned: Bool) {
            self.width = width
            mask = .max >> UInt64(64 - 8 * width)
            bias = isSigned ? 1 << UInt64(8 * width - 1) : 0
        }

        @inline(__always)
        func fits(_ number: Number) -> Bool {
            UInt64(truncatingIfNeeded: number) &+ bias <= mask && (bias > 0 || number >= 0)
        }

        @inline(__always)
        func written(_ number: Number) -> UInt64 { (UInt64(truncatingIfNeeded: number) &+ bias) & mask }

        /// One that holds what this one holds, and `number`.
        func fitting(_ number: Number) -> Self {
            var wider = self
            if number < 0, bias == 0 { wider = Self(width: Swift.min(8, width + 1), isSigned: true) }
            while !wider.fits(number) { wider = Self(width: wider.width + 1, isSigned: wider.bias > 0) }
            return wider
        }
    }
}

extension NarrowColumn: RandomAccessCollection, MutableCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { count }

    package subscript(row: Int) -> Number {
        @inline(__always)
        get {
            precondition(row >= 0 && row < count)
            let word = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: row &* format.width, as: UInt64.self) }
            return Number(truncatingIfNeeded: (UInt64(littleEndian: word) & format.mask) &- format.bias)
        }
        set {
            precondition(row >= 0 && row < count)
            if !format.fits(newValue) { widen(for: newValue) }
            let (offset, mask) = (row * format.width, format.mask)
            let written = format.written(newValue)
            bytes.withUnsafeMutableBytes { bytes in
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                Self.store(word & ~mask | written, in: bytes, at: offset)
            }
        }
    }
}

extension NarrowColumn: Hashable {
    package static func == (a: Self, b: Self) -> Bool { a.elementsEqual(b) }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for number in self { hasher.combine(number) }
    }
}

extension NarrowColumn: ExpressibleByArrayLiteral {
    package init(arrayLiteral numbers: Number...) { self.init(numbers) }
}
