/// A settled class that takes changes and stays exactly as fair as if it were settled from the start.
final class LiveClass {
    let supply: ReachableSupply
    private(set) var pieces: LivePieces
    private let users: NodeUsers
    private let stretch: Stretch
    private let book: LiveBook

    init(_ itemClass: ItemClass, on ground: Ground, waysOfDepot: RowsByKey, in book: LiveBook) {
        self.book = book
        supply = ReachableSupply(of: itemClass, on: ground)
        users = NodeUsers(of: itemClass.needs, in: supply, waysOfDepot: waysOfDepot)
        pieces = LivePieces(of: supply, in: book)
        stretch = Stretch(of: supply)
        settleAll(itemClass.needs)
    }

    private func settleAll(_ needs: [Int32]) {
        var region = Region(on: stretch, in: book)
        for node in 0..<Int32(supply.nodes.count) { region.add(.node(node), of: pieces) }
        for need in needs { region.add(.need(need), of: pieces) }
        accept(RegionAnswer(of: region, on: stretch, in: book), region)
    }

    /// What a need or a node belongs to now.
    func vertex(ofNeed need: Int32) -> LiveVertex { pieces.vertex(ofNeed: need) }
    func vertex(ofNode node: Int32) -> LiveVertex { pieces.vertex(ofNode: node) }
    func needs(at shelter: Int32) -> [Int32] { users.needs(at: shelter) }

    /// Settles anew what `changed` touches and whatever should now exchange units with it.
    ///
    /// Answers the needs that were settled anew.
    func settle(_ changed: [LiveVertex]) -> [Int32] {
        var region = Region(on: stretch, in: book)
        for vertex in changed { region.add(vertex, of: pieces) }
        while true {
            let answer = RegionAnswer(of: region, on: stretch, in: book)
            let partners = partners(of: answer, region)
            if partners.isEmpty {
                accept(answer, region)
                return region.needs
            }
            for vertex in partners { region.add(vertex, of: pieces) }
        }
    }

    private func partners(of answer: borrowing RegionAnswer, _ region: Region) -> Set<LiveVertex> {
        let ground = Surroundings(of: region, answer, in: pieces, users)
        var search = ExchangeSearch(in: ground)
        return (0..<Int32(ground.freshCount)).reduce(into: []) { $0.formUnion(search.partners(of: .fresh($1))) }
    }

    private func accept(_ answer: consuming RegionAnswer, _ region: Region) {
        var shipments = Shipments(nodes: answer.shares.flow.network.nodeCount)
        _ = shipments.arrange(answer.shares, answer.parts, on: stretch, isCancelled: { false })
        var found = Array(answer.pieces.prefix(answer.parts.count))
        for position in 0..<shipments.all.count {
            let shipment = shipments.all[position]
            let node = Int(shipment.node)
            found[Int(answer.parts.nodePart[node])].shipments.append(
                LivePiece.Shipment(
                    need: answer.shares.flow.network.members[shipment.member],
                    node: answer.shares.flow.network.nodes[node], units: shipment.units))
        }
        pieces.remove(region.vertices)
        for piece in found { pieces.add(piece) }
    }
}
