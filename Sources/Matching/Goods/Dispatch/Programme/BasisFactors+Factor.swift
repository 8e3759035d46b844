// Taking a basis apart: singletons first, then the dense core.
extension BasisFactors {
    /// Takes `matrix`, which has ``size`` rows and columns, apart; `false` when it is singular.
    mutating func factor(_ matrix: borrowing SparseColumns) -> Bool {
        lower.removeAll()
        upper.removeAll()
        exchanges.removeAll()
        exchangePlace.removeAll()
        exchangePivot.removeAll()
        var peeling = Peeling(of: matrix, size: size)
        while let (row, column) = peeling.next(in: matrix) {
            guard take(row, column, of: matrix, peeling) else { return false }
            peeling.remove(row, column, of: matrix)
        }
        return peeling.taken == size || factorCore(of: matrix, peeling)
    }

    private mutating func take(
        _ row: Int, _ column: Int, of matrix: borrowing SparseColumns, _ peeling: borrowing Peeling
    ) -> Bool {
        let step = peeling.taken
        let value = matrix.value(atRow: row, column: column)
        guard abs(value) > Self.smallestPivot else { return false }
        note(step, row, column, value)
        for entry in matrix.entries(of: column) where matrix.row(entry) != row {
            let other = matrix.row(entry)
            if peeling.isActive(row: other) {
                lower.note(row: other, matrix[entry] / value)
            } else {
                upper.note(row: other, matrix[entry])
            }
        }
        lower.close()
        upper.close()
        return true
    }

    private func note(_ step: Int, _ row: Int, _ column: Int, _ value: Double) {
        pivotRow[step] = Int32(truncatingIfNeeded: row)
        pivotColumn[step] = Int32(truncatingIfNeeded: column)
        pivot[step] = value
    }

    private mutating func factorCore(of matrix: borrowing SparseColumns, _ peeling: borrowing Peeling) -> Bool {
        var core = DenseCore(of: matrix, peeling)
        guard core.eliminate(smallest: Self.smallestPivot) else { return false }
        for step in 0..<core.size {
            let column = core.columns[step]
            note(peeling.taken + step, core.rows[step], column, core[step, step])
            for row in step + 1..<core.size where core[row, step] != 0 {
                lower.note(row: core.rows[row], core[row, step])
            }
            for row in 0..<step where core[row, step] != 0 { upper.note(row: core.rows[row], core[row, step]) }
            for entry in matrix.entries(of: column) where !peeling.isActive(row: matrix.row(entry)) {
                upper.note(row: matrix.row(entry), matrix[entry])
            }
            lower.close()
            upper.close()
        }
        return true
    }

    /// Below this a pivot is a zero with a rounding error.
    private static var smallestPivot: Double { 1e-11 }
}

extension SparseColumns {
    fileprivate func value(atRow row: Int, column: Int) -> Double {
        entries(of: column).first { self.row($0) == row }.map { self[$0] } ?? 0
    }
}
