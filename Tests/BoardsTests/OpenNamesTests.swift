import ReliefTesting
import Testing
import Vocabulary

@testable import Boards

@Suite struct `Names of what is open` {
    private enum Thing {}

    private func id(_ number: Int) -> ID<Thing> { ID("t", number: UInt64(number)) }

    @Test(arguments: try Chance.seeds(10)) func `are those of all that were said, whatever ended meanwhile`(
        _ seed: UInt64
    ) {
        var random = SeededGenerator(seed: seed)
        var (names, open) = (OpenNames<Thing>(), Set<ID<Thing>>())
        var copies: [(names: OpenNames<Thing>, open: Set<ID<Thing>>)] = []
        for number in 0..<12_000 {
            open.insert(id(number))
            names.append(id(number)) { open.contains($0) }
            if number % 3 > 0, let over = open.randomElement(using: &random) { open.remove(over) }
            let former = id(Int.random(in: 0...number, using: &random))
            if number % 7 == 0, open.insert(former).inserted {
                names.append(former, resumed: true) { open.contains($0) }
            }
            if number % 1_500 == 0 { copies.append((names, open)) }
        }
        copies.append((names, open))
        for copy in copies {
            #expect(copy.names.all(copy.open.contains) == copy.open.sorted())
            #expect(copy.names.rows { copy.open.contains($0) ? $0 : nil }.sorted() == copy.open.sorted())
        }
    }

    @Test func `say once what ended and began again`() {
        var names = OpenNames([id(1), id(2)])
        #expect(names.all { $0 != id(1) } == [id(2)])
        names.append(id(1), resumed: true) { _ in true }
        #expect(names.all { _ in true } == [id(1), id(2)].sorted())
        #expect(names.rows { $0 }.sorted() == [id(1), id(2)].sorted())
    }
}
