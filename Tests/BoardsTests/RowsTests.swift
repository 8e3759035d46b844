import Testing
import Vocabulary

@testable import Boards

@Suite struct `A table of rows` {
    private enum Thing {}

    private func id(_ number: Int) -> ID<Thing> { ID("t", number: UInt64(number)) }

    @Test func `gives back each of many rows, and nothing for others`() {
        var rows = Rows<Thing, Int>()
        for number in 0..<20_000 { rows.put(number, at: id(number)) }
        #expect(rows.count == 20_000)
        #expect((0..<20_000).allSatisfy { rows[id($0)] == $0 })
        #expect((20_000..<21_000).allSatisfy { rows[id($0)] == nil })
        #expect(Set(rows.values) == Set(0..<20_000))
        #expect(rows.sorted == (0..<20_000).sorted { id($0) < id($1) })
        #expect(rows.named.allSatisfy { $0.id == id($0.row) })
    }

    @Test func `puts a row in the place of the one before`() {
        var rows = Rows<Thing, Int>()
        for number in [1, 2, 3] { rows.put(number, at: id(7)) }
        #expect(rows.count == 1)
        #expect(rows[id(7)] == 3)
    }

    @Test func `changes what is there, and says when it is not`() {
        var rows = Rows<Thing, Int>()
        #expect(!rows.change(id(1)) { $0 += 1 })
        rows.change(id(1), beginning: 10) { $0 += 1 }
        #expect(rows.change(id(1)) { $0 += 1 })
        #expect(rows[id(1)] == 12)
    }

    @Test func `leaves copies as they were, however much it grows and changes`() {
        var rows = Rows<Thing, Int>()
        var copies: [(count: Int, rows: Rows<Thing, Int>)] = []
        for number in 0..<3_000 {
            if number % 100 == 0 { copies.append((number, rows)) }
            rows.put(number, at: id(number))
            rows.change(id(number / 2)) { $0 += 1_000_000 }
        }
        for (count, copy) in copies {
            #expect(copy.count == count)
            #expect((count..<3_000).allSatisfy { copy[id($0)] == nil })
            // Row n was changed by the numbers 2n and 2n + 1 that had come by then.
            #expect((0..<count).allSatisfy { copy[id($0)] == $0 + 1_000_000 * max(0, min(2, count - 2 * $0)) })
        }
    }

    @Test func `can be made of rows that have their places, of two of one name the last`() {
        var rows = Rows<Thing, Int>()
        for number in 0..<5_000 { rows.put(RowPlace(id(number), number)) }
        rows.put(RowPlace(id(7), 70))
        #expect(rows.count == 5_000)
        #expect(rows[id(7)] == 70 && (0..<5_000).allSatisfy { $0 == 7 || rows[id($0)] == $0 })
    }

    @Test func `leaves places that somebody holds as they were`() {
        var rows = Rows<Thing, Int>()
        for number in 0..<100 { rows.put(number, at: id(number)) }
        let places = rows.places
        for number in 0..<100 { rows.change(id(number)) { $0 += 1_000 } }
        #expect(Set(places.map(\.row)) == Set(0..<100))
        #expect(Set(rows.values) == Set(1_000..<1_100))
    }
}
