/// A linear programme that raises one level as far as it goes.
///
///     max λ    A x + a λ + s = b,   x, s, λ ≥ 0,      one s per row
///
/// The revised primal simplex method: it always stands at a point that keeps all rows, so that it can be stopped at any
/// time, and after a change of the right hand side that keeps the point it goes on from where it is. Entering columns
/// are those with the largest reduced cost; the leaving one is found in two passes, so that among nearly equal ratios
/// the largest pivot is taken; when many steps in a row have moved nothing, the first column that could enter does and
/// the first that could leave does, which cannot cycle.
///
/// Sources: G. B. Dantzig, *Linear Programming and Extensions* (1963); P. M. J. Harris, "Pivot selection methods of the
/// Devex LP code", Math. Programming 5 (1973), 1–28 (two passes); R. G. Bland, "New finite pivoting rules for the
/// simplex method", Math. Oper. Res. 2 (1977), 103–107.
struct LevelProgramme: ~Copyable {
    let rowCount: Int
    /// The columns of x, then that of λ.
    let columns: SparseColumns
    /// Which columns of x may be used.
    let isOpen: Column<Bool>
    let bound: Column<Double>
    /// What λ counts for: its reduced cost is of this size, so the tolerance is one per so many.
    var weight: Double = 1

    /// The column in each place of the basis: x and λ by number, then the slacks by row.
    let basis: Column<Int32>
    /// The place of each column in the basis, or −1.
    let place: Column<Int32>
    /// What the column in each place stands at.
    let value: Column<Double>
    /// What one more unit of each row's bound would bring, in units of λ times ``weight``.
    let price: Column<Double>

    var factors: BasisFactors
    let rowWork: Column<Double>
    let placeWork: Column<Double>
    let step: Column<Double>
    private(set) var stepCount = 0
    var idleSteps = 0

    /// All slacks in the basis: x = 0, λ = 0.
    init(_ columns: consuming SparseColumns, rows: Int) {
        rowCount = rows
        let count = columns.count
        isOpen = Column(count, repeating: false)
        bound = Column(rows, repeating: 0)
        basis = Column((0..<Int32(rows)).map { Int32(count) + $0 })
        place = Column(count + rows, repeating: -1)
        for row in 0..<rows { place[count + row] = Int32(row) }
        value = Column(rows, repeating: 0)
        price = Column(rows, repeating: 0)
        factors = BasisFactors(size: rows)
        rowWork = Column(rows, repeating: 0)
        placeWork = Column(rows, repeating: 0)
        step = Column(rows, repeating: 0)
        self.columns = columns
    }

    /// The column of λ.
    var level: Int { columns.count - 1 }

    /// What column `column` stands at.
    func value(ofColumn column: Int) -> Double { place[column] < 0 ? 0 : value[place[column]] }

    enum Outcome {
        case optimal, stopped
        /// Rounding errors won: the point stands, but there is no proof that λ goes no further.
        case lost
    }

    /// Raises λ to its maximum; ``price`` then proves that it goes no further.
    mutating func maximise(isCancelled: () -> Bool) -> Outcome {
        guard refactor() else { return .lost }
        let most = stepCount + Self.mostStepsPerRow * rowCount
        while stepCount < most {
            if stepCount & 63 == 0, isCancelled() { return .stopped }
            findPrices()
            guard let column = entering() else {
                // Prices are those of the elementary matrices; a fresh basis has the last word.
                guard factors.exchangeCount > 0 else { return .optimal }
                guard refactor() else { return .lost }
                continue
            }
            findStep(of: column)
            guard let leaving = leaving() else { return .lost }
            move(column, to: leaving)
            stepCount += 1
            if factors.exchangeCount >= Self.mostExchanges, !refactor() { return .lost }
        }
        return .lost
    }

    private static var mostExchanges: Int { 80 }
    /// Three to five are usual; so many show that rounding errors turn it in circles.
    private static var mostStepsPerRow: Int { 200 }
}
