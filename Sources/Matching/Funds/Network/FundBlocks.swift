/// Requests that stand side by side because they see the same money: of one tier, municipality and category.
///
/// Of their own limits only the sums are looked at, until sharing out shows that a limit is lost in the sum; then the
/// block is cut in two (``FundRun``).
struct FundBlocks {
    /// Rows of the problem, block after block.
    private(set) var members: [Int32]
    /// Where each block begins, and where the last one ends.
    private(set) var starts: [Int]

    var count: Int { starts.count - 1 }

    /// The requests in an order that does not depend on their rows, except among requests that are alike in everything.
    init(of requests: FundProblem.Requests) {
        let keys = requests.amount.indices.map { SortKey($0, of: requests) }.sorted()
        members = keys.map(\.row)
        starts = keys.indices.filter { $0 == 0 || keys[$0].group != keys[$0 - 1].group } + [keys.count]
    }

    func members(of block: Int) -> Range<Int> { starts[block]..<starts[block + 1] }

    /// Cuts blocks in two or more: `pieces` gives for each member of a block the piece it goes to.
    ///
    /// Answers for each new block which one it was; −1 for a piece of one that was cut.
    mutating func cut(_ cuts: [(block: Int, pieces: [Int32])]) -> [Int32] {
        var origin = (0..<Int32(count)).map { $0 }
        var inserted: [(Int, Int)] = []
        for (block, pieces) in cuts {
            origin[block] = -1
            inserted += arrange(members(of: block), by: pieces).map { ($0, -1) }
        }
        let all = (zip(starts, origin.map(Int.init) + [-1]).map { ($0, $1) } + inserted).sorted { $0.0 < $1.0 }
        starts = all.map(\.0)
        return all.dropLast().map { Int32($0.1) }
    }

    /// Puts members of one piece side by side; answers where the second piece begins, and so on.
    private mutating func arrange(_ range: Range<Int>, by pieces: [Int32]) -> [Int] {
        let order = pieces.indices.sorted { (pieces[$0], $0) < (pieces[$1], $1) }
        let moved = order.map { members[range.lowerBound + $0] }
        members.replaceSubrange(range, with: moved)
        return order.indices.dropFirst().filter { pieces[order[$0]] != pieces[order[$0 - 1]] }
            .map { range.lowerBound + $0 }
    }
}

/// Tier, municipality and category in one number; then the larger amount, then the row.
private struct SortKey: Comparable {
    let group: Int64
    let amount: Int64
    let row: Int32

    init(_ row: Int, of requests: FundProblem.Requests) {
        let place = Int64(requests.tier[row]) << 20 | Int64(requests.municipality[row])
        group = place << 6 | Int64(requests.category[row])
        amount = requests.amount[row]
        self.row = Int32(row)
    }

    static func < (a: Self, b: Self) -> Bool {
        if a.group != b.group { return a.group < b.group }
        return a.amount != b.amount ? a.amount > b.amount : a.row < b.row
    }
}
