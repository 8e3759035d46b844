/// The lines of one class, written close: six bytes a line where columns would take sixteen.
///
/// Until all classes are settled their lines lie beside the problem, in the largest shared instance 1.4 million. They
/// are written and read from front to back only, and each need stands as its distance from the one before.
struct LineTape {
    private var tape = NumberTape()
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
        tape.reserveCapacity(count * 6)
        var before: Int32 = 0
        for line in lines.need.indices {
            tape.write(UInt64(lines.need[line] - before))
            tape.write(UInt64(lines.lot[line]))
            tape.write(UInt64(lines.quantity[line]))
            before = lines.need[line]
        }
    }

    /// Goes through the lines in their order.
    struct Reader {
        private let tape: NumberTape
        private var place = NumberTape.Place()
        private var need: Int32 = 0
        /// The line at hand; `nil` behind the last.
        private(set) var line: Line?

        init(_ lines: LineTape) {
            tape = lines.tape
            advance()
        }

        mutating func advance() {
            guard !tape.isEnd(place) else { return line = nil }
            need += Int32(truncatingIfNeeded: tape.read(&place))
            let lot = Int32(truncatingIfNeeded: tape.read(&place))
            line = Line(lot: lot, need: need, quantity: Int64(truncatingIfNeeded: tape.read(&place)))
        }
    }
}
