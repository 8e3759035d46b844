/// Several lists of rows, each in the order of squares, so that what is near a place lies in a few runs.
final class SquareLists: Sendable {
    private let grid: SquareGrid
    /// Where the rows of a square begin, list after list.
    private let first: Column<Int32>
    private let member: Column<Int32>

    /// `fill` is called twice and names the list, the square and the row of each member: to count and to place them.
    init(lists: Int, grid: SquareGrid, fill: ((Int, Int, Int32) -> Void) -> Void) {
        self.grid = grid
        let squares = grid.columns * grid.rows
        var starts = [Int32](repeating: 0, count: lists * squares + 1)
        fill { list, square, _ in starts[list * squares + square + 1] += 1 }
        for index in 1..<max(1, starts.count) { starts[index] += starts[index - 1] }
        var (next, members) = (starts, [Int32](repeating: 0, count: Int(starts.last ?? 0)))
        fill { list, square, row in
            members[Int(next[list * squares + square])] = row
            next[list * squares + square] += 1
        }
        first = Column(starts)
        member = Column(members)
    }

    var members: [Int32] { Array(member.elements) }

    /// Calls `body` with the members of a list whose square is no farther from a place than `reach` in either direction.
    @inline(__always)
    func near(_ x: Int64, _ y: Int64, within reach: Int64, in list: Int, _ body: (Int) -> Bool) {
        let (left, right) = (grid.column(x - reach), grid.column(x + reach))
        let base = list * grid.columns * grid.rows
        for line in grid.row(y - reach)...grid.row(y + reach) {
            var index = first[base + line * grid.columns + left]
            let end = first[base + line * grid.columns + right + 1]
            while index < end {
                guard body(Int(member[index])) else { return }
                index += 1
            }
        }
    }
}
