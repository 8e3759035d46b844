/// Remembers which vertices were met in a round of a search, without hashing.
final class VertexMarks {
    private var round: Int32 = 0
    private var pieces: [Int32] = []
    private var fresh: [Int32] = []
    private var nodes: [Int32] = []
    private let needs: Column<Int32>

    init(needs: Int) {
        self.needs = Column(needs, repeating: 0)
    }

    /// Begins a round in which nothing has been met.
    func begin() { round += 1 }

    /// Marks a vertex; `true` the first time in a round.
    func meets(_ vertex: LiveVertex) -> Bool {
        switch vertex {
        case .piece(let number): return Self.mark(Int(number), in: &pieces, round)
        case .fresh(let number): return Self.mark(Int(number), in: &fresh, round)
        case .node(let number): return Self.mark(Int(number), in: &nodes, round)
        case .need(let need):
            guard needs[need] != round else { return false }
            needs[need] = round
            return true
        }
    }

    private static func mark(_ number: Int, in marks: inout [Int32], _ round: Int32) -> Bool {
        if number >= marks.count { marks.append(contentsOf: repeatElement(0, count: number + 1 - marks.count)) }
        guard marks[number] != round else { return false }
        marks[number] = round
        return true
    }
}
