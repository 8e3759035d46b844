/// The fairest shares of one class: tier by tier the lexicographic max-min of coverage, exact in whole units.
///
///     lexmax over t = 1…T of leximin { yₙ / qₙ : n in tier t },   y reachable
///
/// For any level λ let z be the units that fall due below it. In the leximin optimum the needs hold as much of z as any
/// allocation could give them, so a maximum flow to the targets z tells the truth about the part: either all of z can
/// be had, or its minimum cut splits the part in two that have nothing to do with each other. One side gets all its
/// stock can give, the other is not held back by it. The level is the one at which the part's stock would stand if it
/// could flow freely, so that about half of a part lies below; a part whose stock does flow so is settled.
///
/// Sources: S. Fujishige, "Lexicographically optimal base of a polymatroid with respect to a weight vector", Math. Oper.
/// Res. 5 (1980), 186–196; H. Groenevelt, "Two algorithms for maximizing a separable concave function over a polymatroid
/// feasible region", EJOR 54 (1991), 227–236; A. Frank, K. Murota, "Decreasing minimization on M-convex sets", Math.
/// Programming 195 (2022), 1027–1068 (whole units).
struct Leximin: ~Copyable {
    let flow: GroupFlow
    /// Units each member gets.
    let granted: Column<Int64>
    var waiting = Pile<WaitingUnit>()
    var open: [Part] = []
    /// Base units in one of what stock is counted in; needs ask in base units.
    let pack: Int64

    /// - Parameters:
    ///   - network: Stock counted in cases of `pack`, needs in base units.
    ///   - pack: 1 where any whole number of units can be sent.
    init(on network: consuming SupplyNetwork, pack: Int64 = 1) {
        self.pack = pack
        granted = Column(network.members.count, repeating: 0)
        flow = GroupFlow(on: network)
    }

    /// Settles the needs of `tier`; those of earlier tiers keep what they have.
    ///
    /// `false` when it was cancelled.
    mutating func settle(tier: Int32, isCancelled: () -> Bool) -> Bool {
        guard let all = enlist(tier) else { return true }
        askForEverything(all, tier)
        guard !flow.fill(all) else { return true }
        // The side that unused stock still reaches has all it asked for.
        open.append(flow.split(all).rest)
        while let part = open.popLast() {
            guard !isCancelled() else {
                grantWhatIsThere(tier)
                return false
            }
            for connected in flow.connectedParts(of: part) { settle(connected, tier) }
        }
        return true
    }

    /// Marks who takes part: all nodes, the groups of `tier`, and those of earlier tiers that hold something.
    func enlist(_ tier: Int32) -> Part? {
        var (count, isAsked) = (0, false)
        for group in 0..<flow.network.groupCount {
            let groupTier = flow.network.tier[group]
            let isIn = groupTier == tier || (groupTier < tier && flow.got[group] > 0)
            flow.groupPart[group] = isIn ? 0 : -1
            guard isIn else { continue }
            isAsked = isAsked || groupTier == tier
            flow.groupOrder[count] = Int32(group)
            count += 1
        }
        for node in 0..<flow.network.nodeCount {
            flow.nodeOrder[node] = Int32(node)
            flow.nodePart[node] = 0
        }
        return isAsked ? Part(nodes: 0..<flow.network.nodeCount, groups: 0..<count) : nil
    }

    /// What serves a member in full: its demand, or the cases that hold it.
    @inline(__always)
    func most(_ member: Int) -> Int64 {
        let demand = flow.network.demand[member]
        return pack == 1 ? demand : (demand + pack - 1) / pack
    }

    func askForEverything(_ part: Part, _ tier: Int32) {
        forEachGroup(of: tier, in: part.groups) { group in
            var asked: Int64 = 0
            for member in flow.network.members(of: group) {
                granted[member] = most(member)
                asked += granted[member]
            }
            flow.target[group] = asked
        }
    }

    @inline(__always)
    func forEachGroup(of tier: Int32, in groups: Range<Int>, _ visit: (Int) -> Void) {
        for position in groups {
            let group = Int(flow.groupOrder[position])
            if flow.network.tier[group] == tier { visit(group) }
        }
    }
}
