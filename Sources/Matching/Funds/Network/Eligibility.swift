/// Which purses may serve which municipality and category.
struct Eligibility {
    private let purses: [Purse]
    private let everywhere: [Int32]
    private var local: [Int32: [Int32]] = [:]

    init(_ purses: [Purse]) {
        self.purses = purses
        everywhere = purses.indices.filter { purses[$0].municipalities.isEmpty }.map { Int32($0) }
        for (purse, places) in purses.map(\.municipalities).enumerated() {
            for place in places { local[place, default: []].append(Int32(purse)) }
        }
    }

    /// In the order of the purses.
    func purses(in municipality: Int32, for category: Int32) -> [Int32] {
        let all = Self.merge(everywhere, local[municipality] ?? [])
        return all.filter { purses[Int($0)].categories >> Int64(category) & 1 == 1 }
    }

    private static func merge(_ a: [Int32], _ b: [Int32]) -> [Int32] {
        guard !b.isEmpty else { return a }
        return (a + b).sorted()
    }
}
