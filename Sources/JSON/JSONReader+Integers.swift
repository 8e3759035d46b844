import Vocabulary

/// Long arrays of whole numbers, as tables written column by column have them.
extension JSONReader {
    /// Adds the whole numbers of the array that stands next to `column`, exactly as ``wholeNumber()`` reads each.
    ///
    /// After an error `column` ends before the number that is to blame. Runs of plain numbers are passed in one loop;
    /// whatever else there is goes the general way.
    package mutating func integers<Number: FixedWidthInteger & JSONReadable>(
        into column: inout [Number]
    ) throws(JSONProblem) {
        var elements = try openArray()
        while try nextElement(&elements) {
            passRun(into: &column)
            column.append(try wholeNumber())
        }
    }

    /// Passes numbers as long as each is plain and a comma and another number follow right behind it.
    ///
    /// The last number of a run is left to the caller, who knows what may stand behind it.
    @inline(__always)
    private mutating func passRun<Number: FixedWidthInteger>(into column: inout [Number]) {
        while let (value, next) = plainInteger(), let number = Number(exactly: value) {
            column.append(number)
            at = next
        }
    }

    /// A number of up to 18 digits with a comma and the beginning of another behind it, and where that begins.
    @inline(__always)
    private func plainInteger() -> (value: Int64, next: UnsafePointer<UInt8>)? {
        guard at < end else { return nil }
        let isNegative = at.pointee == UInt8(ascii: "-")
        let first = isNegative ? at + 1 : at
        let stop = first + min(18, end - first)
        var (place, value): (UnsafePointer<UInt8>, Int64) = (first, 0)
        while place < stop, Self.isDigit(place.pointee) {
            value = value &* 10 &+ Int64(place.pointee &- UInt8(ascii: "0"))
            place += 1
        }
        guard end - place >= 2, place > first, place.pointee == UInt8(ascii: ","), Self.isDigitOrMinus(place[1]) else {
            return nil
        }
        guard first.pointee != UInt8(ascii: "0") || place - first == 1 else { return nil }
        return (isNegative ? -value : value, place + 1)
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    @inline(__always)
    private static func isDigitOrMinus(_ byte: UInt8) -> Bool { isDigit(byte) || byte == UInt8(ascii: "-") }
}
