import Testing
import Vocabulary

@Suite struct `A count` {
    @Test(arguments: [-1, 1_000_000_001, Int.min, Int.max])
    func `is refused outside what an incident can hold`(_ value: Int) {
        #expect(Count<Piece>(value) == nil)
    }

    @Test func `becomes cases and pieces only through a packing`() throws {
        let packing = try #require(Packing(piecesPerCase: 24))
        let cases = try #require(Count<Case>(10))

        #expect(packing.pieces(in: cases) == Count(240))
        #expect(try packing.cases(covering: #require(Count(241))) == Count(11))
    }

    @Test func `does not go below zero`() throws {
        let three = try #require(Count<Piece>(3))
        let five = try #require(Count<Piece>(5))

        #expect(three.less(five) == nil)
        #expect(three.remaining(after: five) == .zero)
    }
}

@Suite struct `A place` {
    @Test func `knows how far away another is`() throws {
        let cityHall = try #require(Place(latitude: 32.8031, longitude: 130.7079))
        let stadium = try #require(Place(latitude: 32.8376, longitude: 130.8013))

        #expect((9_400...9_600).contains(cityHall.metres(to: stadium)))
        #expect(cityHall.metres(to: cityHall) == 0)
    }

    @Test func `is refused off the globe`() {
        #expect(Place(latitude: 91, longitude: 0) == nil)
        #expect(Place(latitude: .nan, longitude: 0) == nil)
        #expect(Place(latitude: 0, longitude: .infinity) == nil)
    }
}
