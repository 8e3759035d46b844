/// The nearest of many, found without putting all in order.
struct NearestFew {
    private let most: Int
    private var found: [(distance: Int64, row: Int32)] = []

    init(_ most: Int) {
        self.most = most
        found.reserveCapacity(most + 1)
    }

    /// The nearest first, and of two equally near ones the lower row.
    var rows: [Int32] { found.map(\.row) }

    mutating func offer(_ row: Int32, at distance: Int64) {
        if found.count == most {
            guard let last = found.last, (distance, row) < last else { return }
            found.removeLast()
        }
        var place = found.count
        while place > 0, (distance, row) < found[place - 1] { place -= 1 }
        found.insert((distance, row), at: place)
    }
}
