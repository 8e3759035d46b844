/// A matrix of which only the non-zero entries are kept, column by column.
struct SparseColumns: ~Copyable {
    private var start = Pile<Int32>()
    private var rows = Pile<Int32>(capacity: 1024)
    private var values = Pile<Double>(capacity: 1024)

    init() { start.append(0) }

    var count: Int { start.count - 1 }

    /// Adds an entry to the column at hand.
    mutating func note(row: Int, _ value: Double) {
        rows.append(Int32(truncatingIfNeeded: row))
        values.append(value)
    }

    /// Ends the column at hand; answers its number.
    @discardableResult
    mutating func close() -> Int {
        start.append(Int32(truncatingIfNeeded: rows.count))
        return count - 1
    }

    mutating func removeAll() {
        rows.removeAll()
        values.removeAll()
        start.cut(to: 1)
    }

    @inline(__always)
    func entries(of column: Int) -> Range<Int> { Int(start[column])..<Int(start[column + 1]) }

    @inline(__always)
    func row(_ entry: Int) -> Int { Int(rows[entry]) }

    @inline(__always)
    subscript(entry: Int) -> Double {
        get { values[entry] }
        nonmutating set { values[entry] = newValue }
    }
}
