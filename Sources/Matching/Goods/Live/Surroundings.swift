/// A class while a region of it is settled anew: the fresh pieces inside, the old ones outside.
struct Surroundings {
    private let pieces: LivePieces
    private let region: Region
    private let fresh: [LivePiece]
    private let freshOfNode: [Int32]
    let users: NodeUsers

    init(of region: Region, _ answer: borrowing RegionAnswer, in pieces: LivePieces, _ users: NodeUsers) {
        self.pieces = pieces
        self.region = region
        self.users = users
        fresh = answer.pieces
        freshOfNode = answer.pieceOfNode
    }

    var supply: ReachableSupply { pieces.supply }
    var freshCount: Int { fresh.count }

    func vertex(ofNeed need: Int32) -> LiveVertex {
        region.has(need: need) ? .fresh(pieces.book.fresh[need]) : pieces.vertex(ofNeed: need)
    }

    func vertex(ofNode node: Int32) -> LiveVertex {
        let number = region.stretch.number[node]
        return number < 0 ? pieces.vertex(ofNode: node) : .fresh(freshOfNode[Int(number)])
    }

    func keys(of vertex: LiveVertex) -> PieceKeys {
        if case .fresh(let piece) = vertex { return fresh[Int(piece)].keys }
        return pieces.keys(of: vertex)
    }

    func nodes(of vertex: LiveVertex) -> [Int32] {
        if case .fresh(let piece) = vertex { return fresh[Int(piece)].nodes }
        return pieces.nodes(of: vertex)
    }

    func needs(of vertex: LiveVertex) -> [Int32] {
        if case .fresh(let piece) = vertex { return fresh[Int(piece)].needs }
        return pieces.needs(of: vertex)
    }
}
