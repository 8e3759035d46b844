/// The pieces that are settled anew together.
struct Region {
    private(set) var vertices: Set<LiveVertex> = []
    private(set) var needs: [Int32] = []
    let stretch: Stretch
    private let book: LiveBook

    init(on stretch: Stretch, in book: LiveBook) {
        self.stretch = stretch
        self.book = book
        stretch.removeAll()
        book.beginRegion()
    }

    mutating func add(_ vertex: LiveVertex, of pieces: LivePieces) {
        guard vertices.insert(vertex).inserted else { return }
        for node in pieces.nodes(of: vertex) { stretch.add(node) }
        for need in pieces.needs(of: vertex) {
            book.region[need] = book.regions
            needs.append(need)
        }
    }

    func has(node: Int32) -> Bool { stretch.number[node] >= 0 }
    func has(need: Int32) -> Bool { book.region[need] == book.regions }
}
