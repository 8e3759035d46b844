// Where the search starts: shipments known from before, or a fair allocation as it happened to be found.
extension PartProblem {
    /// Calls `visit` for each pair in turn with the units that it starts with.
    func forEachStart(of shares: borrowing Leximin, _ visit: (Int, Int64) -> Void) {
        for number in 0..<batches.count {
            let batch = batches[number]
            var left = (0..<batch.width).map { amounts[batch.firstAmount + $0] }
            for member in batch.members {
                let pair = batch.firstPair + (member - batch.firstMember) * batch.width
                start(member, at: pair, &left, shares, visit)
            }
        }
    }

    /// What is `left` of a batch's units is handed to its members one after the other.
    private func start(
        _ member: Int, at pair: Int, _ left: inout [Int64], _ shares: borrowing Leximin, _ visit: (Int, Int64) -> Void
    ) {
        let known = earlier.of(shares.flow.network.members[members[member]])
        var open = shares.granted[members[member]]
        for place in left.indices {
            let units = known?.units(from: classNode(of: pairs[pair + place], in: shares)) ?? min(open, left[place])
            open = max(0, open - units)
            left[place] = max(0, left[place] - units)
            visit(pair + place, units)
        }
    }

    /// The node of the class that a pair comes from.
    func classNode(of pair: Pair, in shares: borrowing Leximin) -> Int32 {
        shares.flow.network.nodes[nodes[Int(pair.node)]]
    }

    /// The row of the need that a pair leads to.
    func need(of pair: Pair, in shares: borrowing Leximin) -> Int32 {
        shares.flow.network.members[members[Int(pair.member)]]
    }
}
