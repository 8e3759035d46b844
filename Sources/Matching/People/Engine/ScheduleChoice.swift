/// Chooses blocks for one person: so many, with rest between them, worth most together.
///
///     best(b, n) = max( best(b+1, n),  worth(b) + best(b+1+rest, n−1) )
struct ScheduleChoice {
    /// What a shift in each block is worth; below 0 where there is none.
    var worth: [Int32]
    private let rest: Int
    private var table: [Int32]

    private static let impossible = Int32.min / 2

    init(blocks: Int, rest: Int) {
        worth = Array(repeating: -1, count: blocks)
        self.rest = rest
        table = []
    }

    /// The blocks, earlier ones first among equals; none where there are not so many.
    mutating func best(shifts: Int) -> (blocks: UInt64, worth: Int32) {
        fill(shifts)
        let (width, most) = (shifts + 1, table[shifts])
        guard most >= 0 else { return (0, most) }
        var (blocks, block, left): (UInt64, Int, Int) = (0, 0, shifts)
        while left > 0 {
            if table[block * width + left] != table[(block + 1) * width + left] {
                blocks |= 1 << UInt64(block)
                block += rest
                left -= 1
            }
            block += 1
        }
        return (blocks, most)
    }

    private mutating func fill(_ shifts: Int) {
        let (count, width) = (worth.count, shifts + 1)
        table = Array(repeating: Self.impossible, count: (count + rest + 2) * width)
        for block in 0..<(count + rest + 2) { table[block * width] = 0 }
        for block in stride(from: count - 1, through: 0, by: -1) where shifts > 0 {
            for left in 1...shifts {
                let skipped = table[(block + 1) * width + left]
                let worked =
                    worth[block] < 0 ? Self.impossible : worth[block] + table[(block + 1 + rest) * width + left - 1]
                table[block * width + left] = max(skipped, worked)
            }
        }
    }
}
