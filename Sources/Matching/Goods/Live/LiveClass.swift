/// A settled class that takes changes and stays exactly as fair as if it were settled from the start.
final class LiveClass {
    let supply: ReachableSupply
    private(set) var pieces: LivePieces
    private let users: NodeUsers
    private let stretch: Stretch
    private let book: LiveBook

    init(_ itemClass: ItemClass, on ground: Ground, _ waysOfDepot: WaysOfDepot, in book: LiveBook) {
        self.book = book
        supply = ReachableSupply(of: itemClass, on: ground)
        users = NodeUsers(of: itemClass, in: supply, waysOfDepot)
        pieces = LivePieces(of: supply, in: book)
        stretch = Stretch(of: supply)
        settleAll(itemClass.needs)
    }

    private func settleAll(_ needs: [Int32]) {
        var region = Region(around: [], on: stretch, in: book)
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
    /// - Parameters:
    ///   - changed: What the change itself touches.
    ///   - opensWays: Whether needs may now be served from nodes that could not serve them before.
    /// - Returns: The needs that were settled anew.
    func settle(_ changed: [LiveVertex], opensWays: Bool = false) -> [Int32] {
        var region = Region(around: changed, opensWays: opensWays, on: stretch, in: book)
        for vertex in changed { region.add(vertex, of: pieces) }
        while true {
            var answer = RegionAnswer(of: region, on: stretch, in: book)
            answer.compare(with: pieces, region)
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
        var search = ExchangeSearch(in: ground, book.marks)
        var found = Set<LiveVertex>()
        for piece in 0..<ground.freshCount where answer.unchanged[piece] == nil {
            let before = answer.keysBefore(of: piece, in: pieces, region)
            found.formUnion(search.partners(of: .fresh(Int32(piece)), before: before))
        }
        return found
    }

    private func accept(_ answer: consuming RegionAnswer, _ region: Region) {
        var answer = answer
        let earlier = EarlierShipments(region.vertices.lazy.flatMap { self.pieces.shipments(of: $0) })
        var shipments = Shipments(nodes: answer.shares.flow.network.nodeCount, earlier: earlier)
        var kept = Set<LiveVertex>()
        for part in 0..<answer.parts.count where !answer.unchanged.isEmpty {
            guard let old = answer.unchanged[part] else { continue }
            kept.insert(old)
            answer.drop(part)
        }
        _ = shipments.arrange(answer.shares, answer.parts, on: stretch, isCancelled: { false })
        var found = Array(answer.pieces.prefix(answer.parts.count))
        for position in 0..<shipments.all.count {
            let shipment = shipments.all[position]
            let node = Int(shipment.node)
            found[Int(answer.parts.nodePart[node])].shipments.append(
                Shipment(
                    need: answer.shares.flow.network.members[shipment.member],
                    node: answer.shares.flow.network.nodes[node], units: shipment.units))
        }
        pieces.remove(region.vertices.subtracting(kept))
        for (part, piece) in found.enumerated() where answer.unchanged.isEmpty || answer.unchanged[part] == nil {
            pieces.add(piece)
        }
    }
}
