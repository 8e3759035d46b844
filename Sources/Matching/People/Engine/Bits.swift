/// The numbers of the bits that are set in a word, the lowest first.
struct Bits: Sequence, IteratorProtocol {
    private var left: UInt64

    @inline(__always)
    init(_ word: UInt64) { left = word }

    @inline(__always)
    mutating func next() -> Int? {
        guard left != 0 else { return nil }
        let bit = left.trailingZeroBitCount
        left &= left &- 1
        return bit
    }
}
