import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `A map` {
    let corners: [Place] = [.of(32.70, 130.60), .of(32.90, 130.80)]

    @Test func `needs at least one place`() {
        #expect(MapProjection([]) == nil)
    }

    @Test func `has north at the top and east on the right`() throws {
        let map = try #require(MapProjection(corners))
        let (southWest, northEast) = (map.point(corners[0]), map.point(corners[1]))

        #expect(southWest.x < northEast.x)
        #expect(southWest.y > northEast.y)
    }

    @Test func `holds every place inside its frame`() throws {
        let map = try #require(MapProjection(corners))

        for point in corners.map(map.point) {
            #expect((0...MapProjection.width).contains(point.x))
            #expect((0...map.height).contains(point.y))
        }
    }

    @Test func `has one scale in both directions`() throws {
        let map = try #require(MapProjection(corners))
        let (from, to) = (map.point(corners[0]), map.point(corners[1]))
        let (dx, dy) = (Double(to.x - from.x), Double(to.y - from.y))
        let metres = Double(corners[0].metres(to: corners[1]))

        #expect(abs((dx * dx + dy * dy).squareRoot() / map.pixelsPerMetre - metres) < metres / 200)
    }

    @Test func `puts a single place in the middle`() throws {
        let place = Place.of(32.8, 130.7)
        let map = try #require(MapProjection([place]))

        #expect(map.point(place) == .init(x: 500, y: map.height / 2))
    }

    @Test func `has a round scale bar no longer than asked`() throws {
        let bar = try #require(MapProjection(corners)).scaleBar(upTo: 200)

        #expect(bar.pixels <= 200)
        #expect([1, 2, 5].contains { bar.metres == $0 * 1000 })
    }

    @Test func `draws the smallest mark where nobody has counted`() {
        #expect(MapMark.size(people: nil) == MapMark.size(people: .zero))
        #expect(MapMark.size(people: .of(100)) < MapMark.size(people: .of(900)))
        #expect(MapMark.size(people: .of(200_000)) == 22)
    }

    @Test func `looks for the middle where most places are, not where one slipped to`() {
        let city = (0..<9).map { Place.of(32.8 + Double($0) / 1000, 130.7) }
        let middle = MapProjection.middle(of: city + [.of(0, 141.8)])

        #expect(middle.map { $0.metres(to: .of(32.804, 130.7)) < 1_000 } == true)
        #expect(MapProjection.middle(of: []) == nil)
    }
}
