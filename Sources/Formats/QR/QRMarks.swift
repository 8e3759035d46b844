/// The marks that say how a code is to be read, each with its own error correction.
///
/// Source: ISO/IEC 18004:2015, 7.9, 7.10 and annexes C and D.
enum QRMarks {
    /// Error correction M is 00; then the mask; XOR keeps it from being all light.
    static func format(_ mask: QRMask) -> Int {
        let data = mask.rawValue
        return (data << 10 | remainder(of: data << 10, by: 0x537)) ^ 0x5412
    }

    static func version(_ number: Int) -> Int { number << 12 | remainder(of: number << 12, by: 0x1F25) }

    /// The remainder of a division of polynomials over GF(2).
    private static func remainder(of value: Int, by divisor: Int) -> Int {
        var rest = value
        while rest.bitWidth - rest.leadingZeroBitCount >= divisor.bitWidth - divisor.leadingZeroBitCount {
            rest ^= divisor << (divisor.leadingZeroBitCount - rest.leadingZeroBitCount)
        }
        return rest
    }
}
