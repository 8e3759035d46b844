/// A square matrix taken apart, B = L · U, so that equations with it are solved in time linear in its entries.
///
/// The bases of a transport problem with a few more rows are trees with a few more arcs. A row with one entry left, or a
/// column with one entry left, is a pivot that changes nothing else; taking these first leaves a small core, which is
/// taken apart as a dense matrix with the largest pivots (``DenseCore``). A column that comes in for another is noted
/// as an elementary matrix (product form) until the next ``factor(_:)``.
///
/// Sources: J. A. Tomlin, "Pivoting for size and sparsity in linear programming inversion routines", J. Inst. Maths
/// Applics 10 (1972), 289–295; G. B. Dantzig, W. Orchard-Hays, "The product form for the inverse in the simplex method",
/// Math. Tables Aids Comput. 8 (1954), 64–67.
struct BasisFactors: ~Copyable {
    let size: Int
    /// Row and column of each pivot, in order, and its value.
    var pivotRow: Column<Int32>
    var pivotColumn: Column<Int32>
    var pivot: Column<Double>
    /// For each pivot what its row takes from later rows.
    var lower = SparseColumns()
    /// For each pivot the entries of its column in rows of earlier pivots.
    var upper = SparseColumns()
    /// Columns exchanged since: the place, its entry, and the others.
    var exchanges = SparseColumns()
    var exchangePlace = Pile<Int32>()
    var exchangePivot = Pile<Double>()

    init(size: Int) {
        self.size = size
        pivotRow = Column(size, repeating: -1)
        pivotColumn = Column(size, repeating: -1)
        pivot = Column(size, repeating: 1)
    }

    var exchangeCount: Int { exchangePlace.count }

    /// Solves B · x = a.
    ///
    /// `a` stands by row and is used up, `x` by column.
    func solve(_ a: borrowing Column<Double>, into x: borrowing Column<Double>) {
        for step in 0..<size {
            let value = a[pivotRow[step]]
            guard value != 0 else { continue }
            for entry in lower.entries(of: step) { a[lower.row(entry)] -= lower[entry] * value }
        }
        for step in stride(from: size - 1, through: 0, by: -1) {
            let value = a[pivotRow[step]]
            guard value != 0 else {
                x[pivotColumn[step]] = 0
                continue
            }
            let found = value / pivot[step]
            x[pivotColumn[step]] = found
            for entry in upper.entries(of: step) { a[upper.row(entry)] -= upper[entry] * found }
        }
        for exchange in 0..<exchangePlace.count {
            let place = Int(exchangePlace[exchange])
            guard x[place] != 0 else { continue }
            let found = x[place] / exchangePivot[exchange]
            for entry in exchanges.entries(of: exchange) { x[exchanges.row(entry)] -= exchanges[entry] * found }
            x[place] = found
        }
    }

    /// Solves yᵀ · B = cᵀ.
    ///
    /// `c` stands by column and is used up, `y` by row.
    func solveTransposed(_ c: borrowing Column<Double>, into y: borrowing Column<Double>) {
        for exchange in stride(from: exchangePlace.count - 1, through: 0, by: -1) {
            let place = Int(exchangePlace[exchange])
            var value = c[place]
            for entry in exchanges.entries(of: exchange) { value -= exchanges[entry] * c[exchanges.row(entry)] }
            c[place] = value / exchangePivot[exchange]
        }
        for step in 0..<size {
            var value = c[pivotColumn[step]]
            for entry in upper.entries(of: step) { value -= upper[entry] * y[upper.row(entry)] }
            y[pivotRow[step]] = value / pivot[step]
        }
        for step in stride(from: size - 1, through: 0, by: -1) {
            var value = y[pivotRow[step]]
            for entry in lower.entries(of: step) { value -= lower[entry] * y[lower.row(entry)] }
            y[pivotRow[step]] = value
        }
    }

    /// Column `place` of B becomes a new one, of which `solution` is B⁻¹ times it.
    mutating func exchange(_ place: Int, _ solution: borrowing Column<Double>) {
        exchangePlace.append(Int32(truncatingIfNeeded: place))
        exchangePivot.append(solution[place])
        for row in 0..<size where row != place && solution[row] != 0 { exchanges.note(row: row, solution[row]) }
        exchanges.close()
    }
}
