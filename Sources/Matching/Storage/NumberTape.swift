/// Whole numbers written one behind the other, each in as few bytes as it takes, to be read from front to back.
///
/// Seven bits a byte, the lowest first; the eighth says that more follow (LEB128: DWARF Debugging Information Format,
/// version 5, section 7.6).
struct NumberTape {
    private var bytes: [UInt8] = []

    mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func write(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Where a reader stands.
    struct Place {
        fileprivate var offset = 0
    }

    func isEnd(_ place: Place) -> Bool { place.offset >= bytes.count }

    /// The number at `place`, which goes on behind it.
    func read(_ place: inout Place) -> UInt64 {
        var (number, shift): (UInt64, UInt64) = (0, 0)
        while true {
            let byte = bytes[place.offset]
            place.offset += 1
            number |= UInt64(byte & 0x7F) << shift
            guard byte >= 0x80 else { return number }
            shift += 7
        }
    }
}

extension NumberTape {
    /// Row numbers in ascending order, each as its distance from the one before.
    init(ascending rows: [Int32]) {
        var before: Int32 = 0
        for row in rows {
            write(UInt64(row - before))
            before = row
        }
    }

    /// The `count` row numbers of such a tape.
    func ascendingRows(_ count: Int) -> [Int32] {
        var (place, row): (Place, Int32) = (Place(), 0)
        return (0..<count).map { _ in
            row += Int32(truncatingIfNeeded: read(&place))
            return row
        }
    }
}
