/// Where money can go: purse → (purse, municipality) where a limit binds there → block of requests.
///
///     Σ out of purse p ≤ amount(p),   into (p, m) ≤ limit of p per municipality,
///     p → block B ≤ Σ over r in B of ⌊percent(p) · amount(r) / 100⌋
///
/// Vertices are numbered purses first, then the pairs, then the blocks; arcs by where they end. The limits of the single
/// requests are all kept by some way of sharing out, or the block has to be cut (``Handout``).
struct FundNetwork: ~Copyable {
    let purseCount: Int
    let vertexCount: Int
    /// The vertex of the first block.
    let firstBlock: Int
    /// Arcs into v: `inStart[v]..<inStart[v + 1]`.
    let inStart: Column<Int32>
    let arcTail: Column<Int32>
    let arcHead: Column<Int32>
    let arcMost: Column<Int64>
    /// Whether nothing but the money of its purse could ever hold the arc back.
    let isFree: Column<Bool>
    let out: FundWays

    /// Tier of each block.
    let tier: Column<Int32>
    let memberStart: Column<Int32>
    /// What each member asks for, and what it can get at most from all who may give to it.
    let asked: Column<Int64>
    let bound: Column<Int64>

    var blockCount: Int { vertexCount - firstBlock }
    var arcCount: Int { arcTail.count }

    @inline(__always)
    func arcs(into vertex: Int) -> Range<Int> { Int(inStart[vertex])..<Int(inStart[vertex + 1]) }
    @inline(__always)
    func ways(outOf vertex: Int) -> Range<Int> { Int(out.start[vertex])..<Int(out.start[vertex + 1]) }
    /// The purse behind a vertex that is one, or a pair of one.
    @inline(__always)
    func purse(at vertex: Int) -> Int { vertex < purseCount ? vertex : Int(arcTail[inStart[vertex]]) }
    @inline(__always)
    func members(of block: Int) -> Range<Int> { Int(memberStart[block])..<Int(memberStart[block + 1]) }
}

/// The arcs sorted by where they begin: those out of v are `start[v]..<start[v + 1]`.
struct FundWays: ~Copyable {
    let start: Column<Int32>
    let arc: Column<Int32>
    /// Where the arc ends, so that a search need not look it up.
    let head: Column<Int32>

    init(vertices: Int, _ arcTail: borrowing Column<Int32>, _ arcHead: borrowing Column<Int32>) {
        start = Column(vertices + 1, repeating: 0)
        arc = Column(arcTail.count, repeating: 0)
        head = Column(arcTail.count, repeating: 0)
        for arc in 0..<arcTail.count { start[Int(arcTail[arc]) + 1] += 1 }
        for vertex in 0..<vertices { start[vertex + 1] += start[vertex] }
        let next = Column(vertices, repeating: Int32(0))
        for vertex in 0..<vertices { next[vertex] = start[vertex] }
        for row in 0..<arcTail.count {
            let place = next[arcTail[row]]
            (arc[place], head[place]) = (Int32(row), arcHead[row])
            next[arcTail[row]] += 1
        }
    }
}
