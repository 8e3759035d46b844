import Boards
import ReliefTesting
import Testing

@Suite struct `The first of many` {
    @Test(arguments: try Chance.seeds(50)) func `are the first when all are sorted`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let numbers = (0..<Int.random(in: 0...400, using: &random)).map { _ in Int.random(in: 0...99, using: &random) }
        for count in [0, 1, 2, 7, 100, 1_000] {
            #expect(numbers.first(count, by: <) == Array(numbers.sorted().prefix(count)))
            let odd = numbers.filter { $0 % 2 == 1 }.sorted(by: >)
            #expect(
                numbers.first(count) {
                    $0 % 2 == 1
                } by: {
                    $0 > $1
                } == Array(odd.prefix(count)))
        }
    }

    @Test func `are, of equals, those that came first`() {
        let pairs = (0..<1_000).map { (key: $0 % 3, number: $0) }
        let first = pairs.first(10) { $0.key < $1.key }
        #expect(first.map(\.number) == (0..<10).map { $0 * 3 })
    }
}
