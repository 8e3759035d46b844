/// Who gives how much to whom: row by row an amount of one source for one request.
package struct FundAllocation: Hashable, Sendable {
    package var source: [Int32] = []
    package var request: [Int32] = []
    /// At least 1, in the units of the problem.
    package var amount: [Int64] = []

    package var count: Int { source.count }

    package init() {}

    package mutating func add(_ amount: Int64, from source: Int32, to request: Int32) {
        self.source.append(source)
        self.request.append(request)
        self.amount.append(amount)
    }

    /// What each of `count` requests gets.
    package func funded(requests count: Int) -> [Int64] {
        var sums = [Int64](repeating: 0, count: count)
        for row in request.indices { sums[Int(request[row])] += amount[row] }
        return sums
    }
}
