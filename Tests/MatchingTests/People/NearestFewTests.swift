import ReliefTesting
import Testing

@testable import Matching

@Suite struct `The nearest few` {
    @Test(arguments: try Chance.seeds(50))
    func `are those that come first when all are put in order`(_ seed: UInt64) {
        var dice = Dice(seed: seed)
        let distances = (0..<dice.roll(0...60)).map { _ in dice.roll(0...20) }
        var few = NearestFew(8)
        for (row, distance) in distances.enumerated() { few.offer(Int32(row), at: distance) }
        let sorted = distances.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }

        #expect(few.rows == sorted.prefix(8).map(Int32.init))
    }
}
