import Vocabulary

extension JSONReader {
    /// The whole number that stands next, exactly; never through floating point.
    ///
    /// `1.0` and `1e3` are refused as not written as whole numbers: who writes counts so has rounded them somewhere.
    @inlinable
    package mutating func wholeNumber<Number: FixedWidthInteger>() throws(JSONProblem) -> Number {
        let place = place
        let (isNegative, magnitude) = try digits()
        guard let number: Number = Self.number(isNegative, magnitude) else {
            throw outOfRange(place, "\(Number.min)", "\(Number.max)")
        }
        return number
    }

    @inlinable
    static func number<Number: FixedWidthInteger>(_ isNegative: Bool, _ magnitude: UInt64) -> Number? {
        guard isNegative else { return Number(exactly: magnitude) }
        guard magnitude <= 1 << 63 else { return nil }
        return Number(exactly: Int64(truncatingIfNeeded: 0 &- magnitude))
    }

    @inline(never)
    @usableFromInline
    func outOfRange(_ place: JSONPlace, _ least: String, _ most: String) -> JSONProblem {
        problem(.outOfRange, Wording("\(least)〜\(most)", "\(least) to \(most)"), at: start + place.offset)
    }

    @usableFromInline
    mutating func digits() throws(JSONProblem) -> (isNegative: Bool, magnitude: UInt64) {
        skipBlanks()
        let place = at
        let isNegative = at < end && at.pointee == UInt8(ascii: "-")
        if isNegative { at += 1 }
        let first = at
        var value: UInt64 = 0
        var overflows = false
        while at < end, at.pointee &- UInt8(ascii: "0") < 10 {
            let (shifted, tooBig) = value.multipliedReportingOverflow(by: 10)
            let (sum, tooBigNow) = shifted.addingReportingOverflow(UInt64(at.pointee &- UInt8(ascii: "0")))
            value = sum
            overflows = overflows || tooBig || tooBigNow
            at += 1
        }
        try checkDigits(from: first, of: place)
        if overflows { throw outOfRange(JSONPlace(offset: place - start), "\(Int64.min)", "\(UInt64.max)") }
        return (isNegative, value)
    }

    @inline(__always)
    private func checkDigits(
        from first: UnsafePointer<UInt8>, of place: UnsafePointer<UInt8>
    ) throws(JSONProblem) {
        guard at > first else { throw problem(first == place ? .unexpected : .badNumber, .jsonNumber) }
        guard first.pointee != UInt8(ascii: "0") || at - first == 1 else {
            throw problem(.badNumber, Wording("0で始まらない数", "no leading zero"), at: first)
        }
        guard at < end, at.pointee == UInt8(ascii: ".") || at.pointee | 0x20 == UInt8(ascii: "e") else { return }
        throw problem(.notWhole, .jsonNumber, at: place)
    }
}
