/// Rows grouped by a key, in compressed form: the rows of key `k` are `rows[start[k]..<start[k + 1]]`, ascending.
struct RowsByKey {
    private(set) var start: [Int]
    private(set) var rows: [Int32]

    /// Groups the rows of `keys`, leaving out those that `includes` turns down.
    init<Keys: RandomAccessCollection<Int32>>(
        _ keys: Keys, keyCount: Int, where includes: (Int) -> Bool = { _ in true }
    ) where Keys.Index == Int {
        start = [Int](repeating: 0, count: keyCount + 1)
        for row in keys.indices where includes(row) { start[Int(keys[row]) + 1] += 1 }
        for key in 0..<keyCount { start[key + 1] += start[key] }
        rows = [Int32](repeating: 0, count: start[keyCount])
        var next = start
        for row in keys.indices where includes(row) {
            rows[next[Int(keys[row])]] = Int32(row)
            next[Int(keys[row])] += 1
        }
    }

    @inline(__always)
    func range(_ key: Int) -> Range<Int> { start[key]..<start[key + 1] }

    subscript(key: Int32) -> ArraySlice<Int32> { rows[range(Int(key))] }
}
