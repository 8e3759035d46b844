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
    mutating func cut(_ cuts: [(block: Int, pieces: [Int32])]) {
        for (block, pieces) in cuts {
            let range = members(of: block)
            let order = range.indices.sorted { a, b in
                (pieces[a - range.lowerBound], a) < (pieces[b - range.lowerBound], b)
            }
            let moved = order.map { members[$0] }
            members.replaceSubrange(range, with: moved)
        }
        let begins = cuts.flatMap { block, pieces in
            let (sorted, first) = (pieces.sorted(), starts[block])
            return sorted.indices.dropFirst().filter { sorted[$0] != sorted[$0 - 1] }.map { first + $0 }
        }
        starts = (starts + begins).sorted()
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
