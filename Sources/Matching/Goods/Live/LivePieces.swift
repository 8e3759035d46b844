/// The pieces of one class and what they can exchange.
struct LivePieces {
    let supply: ReachableSupply
    let book: LiveBook
    private var pieces: [LivePiece?] = []
    /// The keys of each piece once more, to be read often.
    private var keysOfPiece: [PieceKeys] = []
    private var vacant: [Int32] = []
    /// The piece of each node of the class; −1 for a node that sends nothing.
    private var pieceOfNode: [Int32]

    init(of supply: ReachableSupply, in book: LiveBook) {
        self.supply = supply
        self.book = book
        pieceOfNode = Array(repeating: -1, count: supply.nodes.count)
    }

    func vertex(ofNeed need: Int32) -> LiveVertex {
        book.piece[need] < 0 ? .need(need) : .piece(book.piece[need])
    }

    func vertex(ofNode node: Int32) -> LiveVertex {
        pieceOfNode[Int(node)] < 0 ? .node(node) : .piece(pieceOfNode[Int(node)])
    }

    func keys(of vertex: LiveVertex) -> PieceKeys {
        var keys = PieceKeys()
        switch vertex {
        case .piece(let piece): return keysOfPiece[Int(piece)]
        case .need(let need):
            let tier = supply.ground.problem.needs.tier[Int(need)]
            keys.include(tier: tier, got: 0, asked: supply.ground.asked(by: need))
        case .node(let node):
            if supply.nodes.stock[node] > 0 { keys.includeUnused() }
        case .fresh: break
        }
        return keys
    }

    func nodes(of vertex: LiveVertex) -> [Int32] {
        switch vertex {
        case .piece(let piece): self[piece].nodes
        case .need, .fresh: []
        case .node(let node): [node]
        }
    }

    func needs(of vertex: LiveVertex) -> [Int32] {
        switch vertex {
        case .piece(let piece): self[piece].needs
        case .need(let need): [need]
        case .node, .fresh: []
        }
    }

    /// All units that are sent, in no particular order.
    var shipments: some Sequence<Shipment> { pieces.lazy.compactMap { $0?.shipments }.joined() }

    /// The units sent inside one piece.
    func shipments(of vertex: LiveVertex) -> [Shipment] {
        if case .piece(let piece) = vertex { self[piece].shipments } else { [] }
    }

    /// The units sent to one need.
    func shipments(to need: Int32) -> [Shipment] {
        book.piece[need] < 0 ? [] : self[book.piece[need]].shipments.filter { $0.need == need }
    }

    private subscript(piece: Int32) -> LivePiece {
        pieces[Int(piece)] ?? LivePiece()
    }

    /// Takes pieces away; their nodes and needs stand for themselves until they are in a new one.
    mutating func remove(_ vertices: some Sequence<LiveVertex>) {
        for case .piece(let piece) in vertices {
            for node in self[piece].nodes { pieceOfNode[Int(node)] = -1 }
            for need in self[piece].needs {
                book.piece[need] = -1
                book.granted[need] = 0
            }
            pieces[Int(piece)] = nil
            vacant.append(piece)
        }
    }

    mutating func add(_ piece: LivePiece) {
        let number = vacant.popLast() ?? Int32(pieces.count)
        if Int(number) == pieces.count {
            pieces.append(nil)
            keysOfPiece.append(PieceKeys())
        }
        pieces[Int(number)] = piece
        keysOfPiece[Int(number)] = piece.keys
        for node in piece.nodes { pieceOfNode[Int(node)] = number }
        for need in piece.needs {
            book.piece[need] = number
            book.granted[need] = 0
        }
        for shipment in piece.shipments { book.granted[shipment.need] += shipment.units }
    }
}
