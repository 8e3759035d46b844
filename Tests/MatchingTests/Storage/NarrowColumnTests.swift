import Testing

@testable import Matching

@Suite struct `A narrow column` {
    /// Numbers about as long as each width can hold, on both sides of zero.
    private static let edges: [Int64] =
        [0, 1, -1, .min, .max]
        + (1...7).flatMap { width in
            let edge = Int64(1) << (8 * width)
            return [edge - 1, edge, edge + 1, edge / 2 - 1, edge / 2, -edge / 2, -edge / 2 - 1, -edge]
        }

    @Test func `gives back what was put in, in whatever order`() {
        var dice = Dice(seed: 11)
        for _ in 0..<200 {
            let numbers = Self.edges.shuffled(using: &dice).prefix(Int(dice.roll(0...30)))
            var column = NarrowColumn<Int64>()
            for number in numbers { column.append(number) }
            #expect(Array(column) == Array(numbers))
            #expect(NarrowColumn(numbers) == column)
            #expect(NarrowColumn(numbers).hashValue == column.hashValue)
        }
    }

    @Test func `holds what is put in the place of a shorter number`() {
        var dice = Dice(seed: 12)
        for edge in Self.edges {
            var (column, array) = (NarrowColumn<Int64>([1, 2, 3, 4]), [Int64](1...4))
            let row = Int(dice.roll(0...3))
            column[row] = edge
            array[row] = edge
            #expect(Array(column) == array)
        }
    }

    @Test func `holds every number of a type`() {
        let numbers: [Int32] = [.max, .min, 0, -1, 1]
        #expect(Array(NarrowColumn(numbers)) == numbers)
        #expect(NarrowColumn<Int32>().isEmpty)
    }

    @Test func `does not change with its copies`() {
        let column: NarrowColumn<Int64> = [1, 2, 3]
        var copy = column
        copy[1] = 1_000_000
        copy.append(-5)
        #expect(Array(column) == [1, 2, 3])
        #expect(Array(copy) == [1, 1_000_000, 3, -5])
    }

    @Test func `takes a byte a number where that is enough`() {
        #expect(NarrowColumn(Array(repeating: Int64(255), count: 1_000)).bytesPerNumber == 1)
        #expect(NarrowColumn(Array(repeating: Int64(256), count: 1_000)).bytesPerNumber == 2)
        #expect(NarrowColumn([Int64(-1), 80_000]).bytesPerNumber == 3)
    }
}

@Suite struct `A tape of numbers` {
    @Test func `is read as it was written`() {
        let numbers: [UInt64] = [0, 1, 127, 128, 16_383, 16_384, 1 << 32, .max]
        var tape = NumberTape()
        for number in numbers { tape.write(number) }
        var place = NumberTape.Place()
        #expect(numbers.map { _ in tape.read(&place) } == numbers)
        #expect(tape.isEnd(place))
    }

    @Test func `keeps ascending rows`() {
        let rows: [Int32] = [0, 1, 2, 500, 500_000, .max]
        #expect(NumberTape(ascending: rows).ascendingRows(rows.count) == rows)
        #expect(NumberTape(ascending: []).ascendingRows(0).isEmpty)
    }
}
