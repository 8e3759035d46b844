import Testing

@testable import Matching

@Suite struct `Several threads` {
    @Test(arguments: 1...4)
    func `give their results in the order of the jobs`(_ threads: Int) {
        #expect(Crew.map(1000, threads: threads) { $0 * $0 } == (0..<1000).map { $0 * $0 })
    }

    @Test(arguments: [0, 1, 4096, 4097, 20_000])
    func `share out every row once`(_ rows: Int) {
        #expect(Crew.map(rows: rows, threads: 3, Array.init).flatMap(\.self) == Array(0..<rows))
    }
}
