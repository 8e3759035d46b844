import Matching

/// The networks of the weighted sum, one per class of items, as all peers read them.
///
/// All numbers are little-endian. The file begins with the number of networks (4 bytes); each has: nodes of stock n and
/// needs m (4 bytes each), arcs a (8); stock of each node (8 × n); row of each need (4 × m), units asked (8 × m), price of
/// a unit that is missing (8 × m), number of its arcs (4 × m); node (4 × a) and cost (8 × a) of each arc, by need.
///
///     cost  = gram-km + penalty · most gram-km of the class
///     price = (T − tier + 1) · 100 · (most cost + 1)
///
/// so that a unit of a higher tier outweighs one of the next and a hundred of the dearest journeys. Lots of an item in a
/// depot are one node, unless a date could forbid a journey.
enum NetworkFile {
    static func write(_ problem: GoodsProblem, to path: String) throws {
        let file = try OutputFile(path)
        let map = SupplyMap(of: problem)
        let classes = map.classes()
        try file.write(bytes([Int32(classes.count)]))
        for needs in classes {
            for piece in Network(of: needs, in: problem, map).pieces { try file.write(piece) }
        }
        try file.flush()
    }

    static func bytes<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
        numbers.map(\.littleEndian).withUnsafeBytes(Array.init)
    }
}

/// The network of one class.
private struct Network {
    private var stock: [Int64] = []
    private var nodeOfPile: [Int32: Int32] = [:]
    private var arcsOfNeed: [Int32] = []
    private var node: [Int32] = []
    private var gramKilometres: [Int64] = []
    private var penalty: [Int64] = []
    private let needs: [Int32]
    private let problem: GoodsProblem

    init(of needs: [Int32], in problem: GoodsProblem, _ map: SupplyMap) {
        (self.needs, self.problem) = (needs, problem)
        for need in needs {
            let before = node.count
            map.forEachWay(to: Int(need)) { pile, link, penalty in
                let item = Int(map.piles[Int(pile)].item)
                node.append(number(of: pile, map))
                self.penalty.append(penalty)
                gramKilometres.append(
                    GoodsProblem.gramKilometres(
                        grams: problem.items.grams[item], metres: problem.links.metres[link]))
            }
            arcsOfNeed.append(Int32(node.count - before))
        }
    }

    private mutating func number(of pile: Int32, _ map: SupplyMap) -> Int32 {
        if let known = nodeOfPile[pile] { return known }
        nodeOfPile[pile] = Int32(stock.count)
        stock.append(map.piles[Int(pile)].stock)
        return Int32(stock.count - 1)
    }

    var pieces: [[UInt8]] {
        let dearest = gramKilometres.max() ?? 0
        let costs = gramKilometres.indices.map { gramKilometres[$0] + penalty[$0] * dearest }
        let step = 100 * ((costs.max() ?? 0) + 1)
        let prices = needs.map { Int64(problem.policy.tiers - problem.needs.tier[Int($0)] + 1) * step }
        return [
            NetworkFile.bytes([Int32(stock.count), Int32(needs.count)]), NetworkFile.bytes([Int64(node.count)]),
            NetworkFile.bytes(stock), NetworkFile.bytes(needs),
            NetworkFile.bytes(needs.map { problem.needs.quantity[Int($0)] }), NetworkFile.bytes(prices),
            NetworkFile.bytes(arcsOfNeed), NetworkFile.bytes(node), NetworkFile.bytes(costs),
        ]
    }
}
