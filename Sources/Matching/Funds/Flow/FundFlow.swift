/// Money on the arcs of a ``FundNetwork``, and what the search for a maximum flow needs to remember.
///
/// Vertices are marked with the part they belong to; money is moved inside one part. What crosses into a part from
/// another stands there as a supply of the vertex where it arrives.
struct FundFlow: ~Copyable {
    let network: FundNetwork
    /// Money on each arc.
    let amount: Column<Int64>
    /// Money that begins at a vertex, and how much of it is used.
    let supply: Column<Int64>
    let used: Column<Int64>
    /// What each block has, and shall have; 0 for other vertices.
    let got: Column<Int64>
    let target: Column<Int64>

    /// All vertices; those of a part side by side.
    let order: Column<Int32>
    /// The label of the part; −1 for what takes no part.
    let part: Column<Int32>
    /// Distance from unused money in the last search; −1: not reached.
    let layer: Column<Int32>
    /// The next way to try: out of the vertex first, then back into it.
    let cursor: Column<Int32>
    /// Room for a search; each part has a stretch as long as it has vertices.
    let queue: Column<Int32>

    init(on network: consuming FundNetwork) {
        let vertices = network.vertexCount
        amount = Column(network.arcCount, repeating: 0)
        supply = Column(vertices, repeating: 0)
        used = Column(vertices, repeating: 0)
        got = Column(vertices, repeating: 0)
        target = Column(vertices, repeating: 0)
        order = Column(vertices, repeating: 0)
        part = Column(vertices, repeating: -1)
        layer = Column(vertices, repeating: -1)
        cursor = Column(vertices, repeating: 0)
        queue = Column(vertices, repeating: 0)
        self.network = network
    }

    /// Brings the blocks of `stretch` as near to their targets as money allows; `true` when all arrive.
    ///
    /// Warm: it goes on from the money already placed. After `false`, what has a layer of 0 or more is the side of the
    /// minimum cut that could still be given more; the rest is the side that unused money does not reach.
    ///
    /// Source: E. A. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation",
    /// Soviet Math. Doklady 11 (1970), 1277–1280: shortest layers, blocking flow.
    func fill(_ stretch: Range<Int>) -> Bool {
        useWhatIsThere(stretch)
        var missing = missing(in: stretch)
        while missing > 0, layer(stretch) { missing -= block(stretch) }
        return missing == 0
    }

    /// A block's own supply reaches it without any way.
    private func useWhatIsThere(_ stretch: Range<Int>) {
        for position in stretch {
            let vertex = Int(order[position])
            let more = min(supply[vertex] - used[vertex], target[vertex] - got[vertex])
            guard more > 0, vertex >= network.firstBlock else { continue }
            used[vertex] += more
            got[vertex] += more
        }
    }

    private func missing(in stretch: Range<Int>) -> Int64 {
        var missing: Int64 = 0
        for position in stretch { missing += target[order[position]] - got[order[position]] }
        return missing
    }

    /// Sets what a block shall have, and takes back what is too much.
    func aim(_ block: Int, at units: Int64) {
        target[block] = units
        var over = got[block] - units
        guard over > 0 else { return }
        got[block] = units
        for arc in network.arcs(into: block) where over > 0 && amount[arc] > 0 {
            let tail = Int(network.arcTail[arc])
            guard part[tail] == part[block] else { continue }
            let back = min(over, amount[arc])
            amount[arc] -= back
            over -= back
            takeBack(back, at: tail)
        }
        used[block] -= over
    }

    private func takeBack(_ units: Int64, at tail: Int) {
        var left = units
        for arc in network.arcs(into: tail) where amount[arc] > 0 {
            let purse = Int(network.arcTail[arc])
            guard part[purse] == part[tail] else { continue }
            let back = min(left, amount[arc])
            amount[arc] -= back
            used[purse] -= back
            left -= back
        }
        used[tail] -= left
    }
}
