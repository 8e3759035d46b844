extension FundNetwork {
    init(of blocks: FundBlocks, on ground: FundGround) {
        var draft = FundArcs(ground, blocks)
        for block in 0..<blocks.count { draft.add(block) }
        self.init(draft)
    }

    private init(_ draft: FundArcs) {
        let purses = draft.ground.purses.count
        purseCount = purses
        firstBlock = purses + draft.pairs.count
        vertexCount = firstBlock + draft.blocks.count
        // A purse has nothing before it, a pair its purse, and then come the blocks.
        let pairs = Int32(draft.pairs.count)
        inStart = Column(
            [Int32](repeating: 0, count: purses) + (0..<pairs).map { $0 } + draft.arcStarts.map { $0 + pairs })
        arcTail = Column(draft.pairs.map(\.purse) + draft.tails)
        arcHead = Self.heads(vertices: vertexCount, inStart)
        arcMost = Column(draft.pairs.map(\.limit) + draft.limits)
        isFree = Column(draft.pairs.map { _ in false } + draft.isFree)
        out = FundWays(vertices: vertexCount, arcTail, arcHead)
        tier = Column((0..<draft.blocks.count).map { draft.tier(of: $0) })
        memberStart = Column(draft.blocks.starts.map { Int32($0) })
        asked = Column(draft.blocks.members.map { draft.ground.amount(of: $0) })
        bound = Column(draft.bounds)
    }

    private static func heads(vertices: Int, _ inStart: borrowing Column<Int32>) -> Column<Int32> {
        let heads = Column(Int(inStart[vertices]), repeating: Int32(0))
        for head in 0..<vertices {
            for arc in inStart[head]..<inStart[head + 1] { heads[arc] = Int32(head) }
        }
        return heads
    }
}
