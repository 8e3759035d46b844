// One step of the simplex method.
extension LevelProgramme {
    private static var costTolerance: Double { 1e-9 }
    private static var valueTolerance: Double { 1e-9 }
    private static var pivotTolerance: Double { 1e-9 }
    private static var patience: Int { 400 }

    /// Whether steps have moved nothing for so long that only the first column that can may enter and leave.
    private var isCautious: Bool { idleSteps > Self.patience }

    /// y with yᵀ · B = c, where only λ has a cost.
    func findPrices() {
        for index in 0..<rowCount { placeWork[index] = 0 }
        if place[level] >= 0 { placeWork[place[level]] = weight }
        factors.solveTransposed(placeWork, into: price)
    }

    /// The column to enter, or `nil` when none would raise λ.
    func entering() -> Int? {
        var (best, most) = (-1, Self.costTolerance)
        for column in 0..<columns.count where place[column] < 0 && (isOpen[column] || column == level) {
            var gain = column == level ? weight : 0
            for entry in columns.entries(of: column) { gain -= price[columns.row(entry)] * columns[entry] }
            guard gain > most else { continue }
            if isCautious { return column }
            (best, most) = (column, gain)
        }
        for row in 0..<rowCount where place[columns.count + row] < 0 && -price[row] > most {
            if isCautious { return columns.count + row }
            (best, most) = (columns.count + row, -price[row])
        }
        return best < 0 ? nil : best
    }

    /// How the basis changes with each unit of `column`: B⁻¹ times it.
    func findStep(of column: Int) {
        for row in 0..<rowCount { rowWork[row] = 0 }
        if column < columns.count {
            for entry in columns.entries(of: column) { rowWork[columns.row(entry)] = columns[entry] }
        } else {
            rowWork[column - columns.count] = 1
        }
        factors.solve(rowWork, into: step)
    }

    /// The place whose column comes down to zero first, of nearly equal ones that with the largest pivot.
    func leaving() -> Int? {
        var (limit, best) = (Double.infinity, -1)
        for index in 0..<rowCount where step[index] > Self.pivotTolerance {
            let ratio = (max(0, value[index]) + Self.valueTolerance) / step[index]
            if ratio < limit { (limit, best) = (ratio, index) }
        }
        guard best >= 0 else { return nil }
        for index in 0..<rowCount where step[index] > Self.pivotTolerance && value[index] <= limit * step[index] {
            if isCautious ? basis[index] < basis[best] : step[index] > step[best] { best = index }
        }
        return best
    }

    mutating func move(_ column: Int, to leaving: Int) {
        let distance = max(0, value[leaving] / step[leaving])
        idleSteps = distance > 0 ? 0 : idleSteps + 1
        for index in 0..<rowCount where step[index] != 0 { value[index] -= distance * step[index] }
        replace(leaving, by: column)
        value[leaving] = distance
    }

    /// Puts `column`, of which ``step`` is known, into the basis.
    mutating func replace(_ leaving: Int, by column: Int) {
        place[basis[leaving]] = -1
        place[column] = Int32(truncatingIfNeeded: leaving)
        basis[leaving] = Int32(truncatingIfNeeded: column)
        factors.exchange(leaving, step)
    }

    /// Takes the basis apart anew and finds where its columns stand.
    mutating func refactor() -> Bool {
        var matrix = SparseColumns()
        for index in 0..<rowCount {
            let column = Int(basis[index])
            if column < columns.count {
                for entry in columns.entries(of: column) where columns[entry] != 0 {
                    matrix.note(row: columns.row(entry), columns[entry])
                }
            } else {
                matrix.note(row: column - columns.count, 1)
            }
            matrix.close()
        }
        guard factors.factor(matrix) else { return false }
        for row in 0..<rowCount { rowWork[row] = bound[row] }
        factors.solve(rowWork, into: value)
        return true
    }
}

extension LevelProgramme {
    /// λ goes back to zero and out of the basis, for the slack of `row`, which must have a price.
    ///
    /// The bounds must change with it so that the point reached stays where it is.
    mutating func takeLevelOut(for row: Int) {
        guard place[level] >= 0, place[columns.count + row] < 0 else { return }
        findStep(of: columns.count + row)
        replace(Int(place[level]), by: columns.count + row)
    }
}
