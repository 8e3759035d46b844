/// The pieces that are settled anew together.
struct Region {
    private(set) var vertices: Set<LiveVertex> = []
    /// What the change itself touched.
    let seeds: Set<LiveVertex>
    /// Whether pairs became admissible that were not before.
    let opensWays: Bool
    private(set) var needs: [Int32] = []
    let stretch: Stretch
    private let book: LiveBook

    init(around seeds: [LiveVertex], opensWays: Bool = false, on stretch: Stretch, in book: LiveBook) {
        self.seeds = Set(seeds)
        self.opensWays = opensWays
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
