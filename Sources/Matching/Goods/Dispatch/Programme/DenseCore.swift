/// What is left of a basis when its singletons are gone, as a dense matrix.
struct DenseCore: ~Copyable {
    let size: Int
    /// Rows of the basis, in the order of the pivots once eliminated.
    private(set) var rows: [Int]
    let columns: [Int]
    private let entries: Column<Double>
    /// Where each row stands in `entries`.
    private var place: [Int]

    init(of matrix: borrowing SparseColumns, _ peeling: borrowing Peeling) {
        var (rows, columns): ([Int], [Int]) = ([], [])
        for index in 0..<matrix.count {
            if peeling.isActive(row: index) { rows.append(index) }
            if peeling.isActive(column: index) { columns.append(index) }
        }
        var position = [Int](repeating: -1, count: matrix.count)
        for (index, row) in rows.enumerated() { position[row] = index }
        entries = Column(rows.count * rows.count, repeating: 0)
        for (index, column) in columns.enumerated() {
            for entry in matrix.entries(of: column) where position[matrix.row(entry)] >= 0 {
                entries[position[matrix.row(entry)] * rows.count + index] = matrix[entry]
            }
        }
        size = rows.count
        place = Array(rows.indices)
        (self.rows, self.columns) = (rows, columns)
    }

    @inline(__always)
    subscript(row: Int, column: Int) -> Double { entries[place[row] * size + column] }

    /// Gauss with the largest pivot of each column; multipliers stay below the diagonal.
    mutating func eliminate(smallest: Double) -> Bool {
        for step in 0..<size {
            var best = step
            for row in step + 1..<size where abs(self[row, step]) > abs(self[best, step]) { best = row }
            guard abs(self[best, step]) > smallest else { return false }
            place.swapAt(step, best)
            rows.swapAt(step, best)
            for row in step + 1..<size { subtract(step, from: row) }
        }
        return true
    }

    private func subtract(_ step: Int, from row: Int) {
        let (upper, own) = (entries.base + place[step] * size, entries.base + place[row] * size)
        guard own[step] != 0 else { return }
        let factor = own[step] / upper[step]
        own[step] = factor
        for column in step + 1..<size { own[column] -= factor * upper[column] }
    }
}
