/// Finds the pivots of a matrix that change nothing else: rows and columns with one entry left.
struct Peeling: ~Copyable {
    /// How many pivots have been taken.
    private(set) var taken = 0
    private let rowCount: Column<Int32>
    private let columnCount: Column<Int32>
    private let isRowActive: Column<Bool>
    private let isColumnActive: Column<Bool>
    /// The columns of each row.
    private let rowStart: Column<Int32>
    private let rowColumns: Column<Int32>
    /// Singletons found: rows as they are, columns as complements.
    private var found = Pile<Int32>(capacity: 1024)

    init(of matrix: borrowing SparseColumns, size: Int) {
        rowCount = Column(size, repeating: 0)
        columnCount = Column(size, repeating: 0)
        isRowActive = Column(size, repeating: true)
        isColumnActive = Column(size, repeating: true)
        rowStart = Column(size + 1, repeating: 0)
        for column in 0..<size {
            columnCount[column] = Int32(matrix.entries(of: column).count)
            for entry in matrix.entries(of: column) { rowCount[matrix.row(entry)] += 1 }
        }
        for row in 0..<size { rowStart[row + 1] = rowStart[row] + rowCount[row] }
        rowColumns = Column(Int(rowStart[size]), repeating: 0)
        let next = Column<Int32>(size, repeating: 0)
        for column in 0..<size {
            for entry in matrix.entries(of: column) {
                let row = matrix.row(entry)
                rowColumns[Int(rowStart[row] + next[row])] = Int32(truncatingIfNeeded: column)
                next[row] += 1
            }
        }
        for column in 0..<size where columnCount[column] == 1 { found.append(~Int32(truncatingIfNeeded: column)) }
        for row in 0..<size where rowCount[row] == 1 { found.append(Int32(truncatingIfNeeded: row)) }
    }

    func isActive(row: Int) -> Bool { isRowActive[row] }
    func isActive(column: Int) -> Bool { isColumnActive[column] }

    /// The next pivot, or `nil` when only the core is left.
    mutating func next(in matrix: borrowing SparseColumns) -> (row: Int, column: Int)? {
        while let entry = found.popLast() {
            if entry >= 0 {
                guard isRowActive[entry], let column = onlyColumn(ofRow: Int(entry)) else { continue }
                return (Int(entry), column)
            }
            let column = Int(~entry)
            guard isColumnActive[column], let row = onlyRow(ofColumn: column, in: matrix) else { continue }
            return (row, column)
        }
        return nil
    }

    private func columns(of row: Int) -> Range<Int> { Int(rowStart[row])..<Int(rowStart[row + 1]) }

    private func onlyColumn(ofRow row: Int) -> Int? {
        for position in columns(of: row) where isColumnActive[rowColumns[position]] { return Int(rowColumns[position]) }
        return nil
    }

    private func onlyRow(ofColumn column: Int, in matrix: borrowing SparseColumns) -> Int? {
        for entry in matrix.entries(of: column) where isRowActive[matrix.row(entry)] { return matrix.row(entry) }
        return nil
    }

    /// Takes a pivot out; what has one entry left after that is found.
    mutating func remove(_ row: Int, _ column: Int, of matrix: borrowing SparseColumns) {
        taken += 1
        isRowActive[row] = false
        isColumnActive[column] = false
        for entry in matrix.entries(of: column) where isRowActive[matrix.row(entry)] {
            let other = matrix.row(entry)
            rowCount[other] -= 1
            if rowCount[other] == 1 { found.append(Int32(truncatingIfNeeded: other)) }
        }
        for position in columns(of: row) where isColumnActive[rowColumns[position]] {
            let other = rowColumns[position]
            columnCount[other] -= 1
            if columnCount[other] == 1 { found.append(~other) }
        }
    }
}
