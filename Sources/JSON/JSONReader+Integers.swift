import Vocabulary

/// Long arrays of whole numbers, as tables written column by column have them.
extension JSONReader {
    /// Adds the whole numbers of the array that stands next to `column`, exactly as ``wholeNumber()`` reads each.
    ///
    /// After an error `column` ends before the number that is to blame. Numbers that are plain are passed in one loop;
    /// whatever else there is goes the general way.
    @inlinable
    package mutating func integers<Number: FixedWidthInteger & JSONReadable>(
        into column: inout [Number]
    ) throws(JSONProblem) {
        let range = Int64(clamping: Number.min)...Int64(clamping: Number.max)
        var elements = try openArray()
        while try nextElement(&elements) {
            while let number = passPlainInteger(within: range) { column.append(Number(truncatingIfNeeded: number)) }
            column.append(try wholeNumber())
        }
    }

    /// Passes a number of up to 18 digits if a comma and the beginning of another number stand right behind it.
    ///
    /// So the last number of an array is never passed: what may stand behind it is for the general way to say.
    @usableFromInline
    mutating func passPlainInteger(within range: ClosedRange<Int64>) -> Int64? {
        let isNegative = at < end && at.pointee == UInt8(ascii: "-")
        let first = isNegative ? at + 1 : at
        let stop = first + min(18, end - first)
        var (place, magnitude): (UnsafePointer<UInt8>, Int64) = (first, 0)
        while place < stop, Self.isDigit(place.pointee) {
            magnitude = magnitude &* 10 &+ Int64(place.pointee &- UInt8(ascii: "0"))
            place += 1
        }
        guard place > first, end - place >= 2, place[0] == UInt8(ascii: ","), Self.beginsNumber(place[1]),
            first.pointee != UInt8(ascii: "0") || place - first == 1
        else { return nil }
        let number = isNegative ? -magnitude : magnitude
        guard range.contains(number) else { return nil }
        at = place + 1
        return number
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    @inline(__always)
    private static func beginsNumber(_ byte: UInt8) -> Bool { isDigit(byte) || byte == UInt8(ascii: "-") }
}
