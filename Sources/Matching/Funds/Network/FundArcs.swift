/// Gathers the arcs block by block.
struct FundArcs {
    let ground: FundGround
    let blocks: FundBlocks
    /// Where the arcs to blocks begin: a purse, or the complement of a pair.
    private var begins: [Int32] = []
    private(set) var limits: [Int64] = []
    /// Whether nothing but the money of its purse could ever hold an arc back.
    private(set) var isFree: [Bool] = []
    private(set) var arcStarts: [Int32] = [0]
    private(set) var pairs: [(purse: Int32, limit: Int64)] = []
    private(set) var bounds: [Int64] = []
    private var pairNumbers: [Int64: Int32] = [:]
    /// Of every purse, so that its lists need not be touched.
    private let percents: [Int]
    private let hasLimits: [Bool]
    /// Σ over the members of the block at hand, by percent; -1: not yet known.
    private var sums = [Int64](repeating: -1, count: 101)
    private var known: (municipality: Int32, category: Int32, purses: [Int32]) = (-1, -1, [])

    init(_ ground: FundGround, _ blocks: FundBlocks) {
        (self.ground, self.blocks) = (ground, blocks)
        percents = ground.purses.map { Int($0.sharePercent) }
        hasLimits = ground.purses.map(\.hasLimits)
        bounds.reserveCapacity(blocks.members.count)
    }

    /// The vertices where the arcs to blocks begin.
    var tails: [Int32] {
        let purses = Int32(ground.purses.count)
        return begins.map { $0 >= 0 ? $0 : purses + ~$0 }
    }

    func tier(of block: Int) -> Int32 { ground.tier(of: blocks.members[blocks.starts[block]]) }

    mutating func add(_ block: Int) {
        let members = blocks.members[blocks.members(of: block)]
        guard let first = members.first else { return }
        let municipality = ground.problem.requests.municipality[Int(first)]
        let purses = purses(in: municipality, for: ground.problem.requests.category[Int(first)])
        for percent in sums.indices { sums[percent] = -1 }
        for purse in purses { add(purse, municipality, members) }
        arcStarts.append(Int32(begins.count))
        addBounds(of: members, purses)
    }

    /// Pieces of one block stand side by side and ask for the same.
    private mutating func purses(in municipality: Int32, for category: Int32) -> [Int32] {
        if known.municipality != municipality || known.category != category {
            known = (municipality, category, ground.eligibility.purses(in: municipality, for: category))
        }
        return known.purses
    }

    private mutating func add(_ purse: Int32, _ municipality: Int32, _ members: ArraySlice<Int32>) {
        let percent = percents[Int(purse)]
        let most = hasLimits[Int(purse)] ? ground.purses[Int(purse)].limit(in: municipality) : nil
        if sums[percent] < 0 {
            sums[percent] = members.reduce(0) { $0 + FundGround.limit(Int64(percent), of: ground.amount(of: $1)) }
        }
        guard sums[percent] > 0 else { return }
        begins.append(most.map { ~pair(purse, municipality, $0) } ?? purse)
        limits.append(sums[percent])
        let asked = ground.askedIn[municipality] ?? 0
        isFree.append(percent == 100 && !ground.purses[Int(purse)].isHeldBack(from: asked, in: municipality))
    }

    private mutating func pair(_ purse: Int32, _ municipality: Int32, _ limit: Int64) -> Int32 {
        let key = Int64(purse) << 32 | Int64(municipality)
        if let pair = pairNumbers[key] { return pair }
        let pair = Int32(pairs.count)
        pairNumbers[key] = pair
        pairs.append((purse, limit))
        return pair
    }

    private mutating func addBounds(of members: ArraySlice<Int32>, _ purses: [Int32]) {
        let isUnlimited = purses.contains { percents[Int($0)] == 100 }
        for member in members {
            let amount = ground.amount(of: member)
            var most: Int64 = isUnlimited ? amount : 0
            for purse in purses where most < amount {
                most += FundGround.limit(Int64(percents[Int(purse)]), of: amount)
            }
            bounds.append(min(most, amount))
        }
    }
}
