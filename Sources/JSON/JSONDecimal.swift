import Vocabulary

/// A number exactly as its digits say: ±digits × 10^power, never through floating point.
package struct JSONDecimal: Hashable, Sendable {
    package let isNegative: Bool
    package let digits: UInt64
    package let power: Int

    /// The number in units of 10^-`places`: 1.02 is 1020 with three places.
    ///
    /// `nil` when it is finer than that or does not fit 64 bits; zeros at the end make nothing finer.
    package func scaled(places: Int) -> Int64? {
        guard digits != 0 else { return 0 }
        var (value, left) = (digits, power + places)
        while left < 0 {
            let (tenth, rest) = value.quotientAndRemainder(dividingBy: 10)
            guard rest == 0 else { return nil }
            (value, left) = (tenth, left + 1)
        }
        while left > 0 {
            let (product, overflows) = value.multipliedReportingOverflow(by: 10)
            guard !overflows else { return nil }
            (value, left) = (product, left - 1)
        }
        return JSONReader.number(isNegative, value)
    }

    /// Whether the number has digits behind the decimal point beyond the first `places`.
    package func isFiner(thanPlaces places: Int) -> Bool {
        guard digits != 0 else { return false }
        var (value, left) = (digits, power + places)
        while left < 0, value.isMultiple(of: 10) { (value, left) = (value / 10, left + 1) }
        return left < 0
    }
}

extension JSONReader {
    /// The number that stands next, with a fraction and an exponent if it has them.
    ///
    /// More than 19 significant digits, or an exponent beyond ±999, are out of range.
    package mutating func decimal() throws(JSONProblem) -> JSONDecimal {
        let place = place
        let begin = at
        guard nextKind == .number else { throw problem(.unexpected, Wording("数", "a number")) }
        try skipValue()
        guard let decimal = JSONDecimal(checked: UnsafeBufferPointer(start: begin, count: at - begin)) else {
            throw problem(.outOfRange, Wording("19桁までの数", "a number of at most 19 digits"), at: start + place.offset)
        }
        return decimal
    }
}

extension JSONDecimal {
    /// Bytes that are known to be a number of RFC 8259.
    fileprivate init?(checked bytes: UnsafeBufferPointer<UInt8>) {
        let exponentMark = bytes.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? bytes.endIndex
        var (digits, fraction, isFraction): (UInt64, Int, Bool) = (0, 0, false)
        for byte in bytes[..<exponentMark] {
            if byte == UInt8(ascii: ".") { isFraction = true }
            guard byte &- UInt8(ascii: "0") < 10 else { continue }
            let (shifted, overflows) = digits.multipliedReportingOverflow(by: 10)
            let (sum, overflowsToo) = shifted.addingReportingOverflow(UInt64(byte &- UInt8(ascii: "0")))
            guard !overflows, !overflowsToo else { return nil }
            (digits, fraction) = (sum, isFraction ? fraction + 1 : fraction)
        }
        guard let exponent = Self.exponent(bytes[exponentMark...]) else { return nil }
        self.init(isNegative: bytes.first == UInt8(ascii: "-"), digits: digits, power: exponent - fraction)
    }

    /// What stands from the `e` on; 0 when nothing does, `nil` beyond ±999.
    private static func exponent(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        for byte in bytes where byte &- UInt8(ascii: "0") < 10 {
            value = value * 10 + Int(byte &- UInt8(ascii: "0"))
            guard value <= 999 else { return nil }
        }
        return bytes.dropFirst().first == UInt8(ascii: "-") ? -value : value
    }
}
