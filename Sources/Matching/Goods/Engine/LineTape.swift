/// The lines of one class, written close: five bytes a line where columns would take sixteen.
///
/// Until all classes are settled their lines lie beside the problem, in the largest shared instance 1.4 million. They
/// are written and read from front to back only, so each need stands as its distance from the one before, and every
/// number in as many groups of seven bits as it takes, the lowest first (LEB128, DWARF Debugging Format 5, 7.6).
struct LineTape {
    private var bytes: [UInt8] = []
    let count: Int
    let isComplete: Bool

    struct Line: BitwiseCopyable {
        var lot: Int32 = 0
        var need: Int32 = 0
        var quantity: Int64 = 0
    }

    /// Lines that stand by need, ascending.
    init(_ lines: ClassLines) {
        count = lines.need.count
        isComplete = lines.isComplete
        bytes.reserveCapacity(count * 6)
        var before: Int32 = 0
        for line in lines.need.indices {
            write(UInt64(lines.need[line] - before))
            write(UInt64(lines.lot[line]))
            write(UInt64(lines.quantity[line]))
            before = lines.need[line]
        }
    }

    private mutating func write(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Goes through the lines in their order.
    struct Reader {
        private let tape: LineTape
        private var place = 0
        private var need: Int32 = 0
        /// The line at hand; `nil` behind the last.
        private(set) var line: Line?

        init(_ tape: LineTape) {
            self.tape = tape
            advance()
        }

        mutating func advance() {
            guard place < tape.bytes.count else { return line = nil }
            need += Int32(truncatingIfNeeded: read())
            let lot = Int32(truncatingIfNeeded: read())
            line = Line(lot: lot, need: need, quantity: Int64(truncatingIfNeeded: read()))
        }

        private mutating func read() -> UInt64 {
            var (number, shift): (UInt64, UInt64) = (0, 0)
            while true {
                let byte = tape.bytes[place]
                place += 1
                number |= UInt64(byte & 0x7F) << shift
                guard byte >= 0x80 else { return number }
                shift += 7
            }
        }
    }
}
