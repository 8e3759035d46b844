/// Squares over the places where people live, at most four a person.
struct SquareGrid: Sendable {
    let side: Int64
    let columns: Int
    let rows: Int
    private let left: Int64
    private let bottom: Int64

    /// Squares of a quarter of `reach`, or wider ones where people live far apart.
    init(xs: [Int64], ys: [Int64], reach: Int64) {
        (left, bottom) = (xs.min() ?? 0, ys.min() ?? 0)
        let (width, height) = ((xs.max() ?? 0) - left + 1, (ys.max() ?? 0) - bottom + 1)
        var side = max(1, reach / 4)
        while (width / side + 1) * (height / side + 1) > 4 * Int64(xs.count) + 16 { side *= 2 }
        self.side = side
        (columns, rows) = (Int(width / side) + 1, Int(height / side) + 1)
    }

    @inline(__always)
    func column(_ x: Int64) -> Int { min(columns - 1, max(0, Int((x - left) / side))) }

    @inline(__always)
    func row(_ y: Int64) -> Int { min(rows - 1, max(0, Int((y - bottom) / side))) }

    @inline(__always)
    func square(_ x: Int64, _ y: Int64) -> Int { row(y) * columns + column(x) }
}
