/// Writes a flow in the DIMACS format: `s COST`, then `f TAIL HEAD UNITS` for every arc that carries something.
///
/// Arcs stand in the order of the network; of parallel ones each has its line.
package struct DimacsSolution {
    private var bytes: [UInt8] = []

    /// The solution in pieces of about a mebibyte.
    package static func text(of network: borrowing FlowNetwork<Int64>) -> [[UInt8]] {
        var (pieces, text) = ([[UInt8]](), Self())
        text.addCost(of: network)
        for arc in 0..<network.arcCount where network.flow(onArc: arc) != 0 {
            let (tail, head) = network.ends(ofArc: arc)
            text.addArc(Int64(tail) + 1, Int64(head) + 1, network.flow(onArc: arc))
            if text.bytes.count > pieceSize {
                pieces.append(text.bytes)
                text.bytes.removeAll(keepingCapacity: true)
            }
        }
        return pieces + [text.bytes]
    }

    private static let pieceSize = 1 << 20

    private mutating func addCost(of network: borrowing FlowNetwork<Int64>) {
        bytes += Array("s \(network.totalCost().map { "\($0)" } ?? "overflow")\n".utf8)
    }

    private mutating func addArc(_ tail: Int64, _ head: Int64, _ units: Int64) {
        bytes.append(UInt8(ascii: "f"))
        add(tail)
        add(head)
        add(units)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Flows and nodes are never negative.
    private mutating func add(_ number: Int64) {
        bytes.append(UInt8(ascii: " "))
        let start = bytes.count
        var rest = number
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }
}
