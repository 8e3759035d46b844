import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Boards in any incident` {
    @Test(arguments: try Chance.seeds(20)) func `are the same live and replayed, and no copy of them changes`(
        _ seed: UInt64
    ) throws {
        var incident = try RandomStory(seed: seed)
        var copies: [(wall: Wall, face: Face)] = []
        for step in 0..<300 {
            incident.step()
            if step.isMultiple(of: 25) { copies.append((incident.story.wall, Face(incident.story.wall))) }
        }
        let entries = incident.story.entries
        #expect(Face(incident.story.wall) == Face(Wall(entries)), "seed \(seed)")
        for copy in copies {
            #expect(Face(copy.wall) == copy.face, "seed \(seed): the copy at \(copy.wall.position) has changed")
            let replayed = Wall(entries.prefix(Int(copy.wall.position)))
            #expect(Face(replayed) == copy.face, "seed \(seed): replayed to \(copy.wall.position)")
        }
    }

    @Test(arguments: try Chance.seeds(5)) func `are the same when every entry comes twice`(_ seed: UInt64) throws {
        var incident = try RandomStory(seed: seed)
        for _ in 0..<200 { incident.step() }
        let entries = incident.story.entries
        let twice = entries.flatMap { [$0, $0] }
        #expect(Face(Wall(twice)) == Face(incident.story.wall), "seed \(seed)")
    }

    @Test(arguments: try Chance.seeds(16)) func `agree with one another about promises and trucks`(_ seed: UInt64)
        throws
    {
        var incident = try RandomStory(seed: seed)
        var (steps, hasArrived) = (0, false)
        while steps < 700 || (!hasArrived && steps < 7_000) {
            incident.step()
            steps += 1
            try expectAgreement(incident.story.wall, seed)
            hasArrived = incident.story.wall.consignments.states[.received] ?? 0 > 0
        }
        #expect(hasArrived, "seed \(seed): nothing ever arrived, so nothing was tested")
    }

    /// What needs were promised lies on lots or on trucks.
    private func expectAgreement(_ wall: Wall, _ seed: UInt64) throws {
        let promised = wall.shortfalls.all.reduce(0) { $0 + $1.need.promisedPieces.value }
        let reserved = wall.depots.all.flatMap(\.lots).reduce(0) { $0 + $1.reservedPieces.value }
        try #require(promised == reserved + onTrucks(wall), "seed \(seed), position \(wall.position)")

        let missing = wall.shortfalls.all.reduce(0) { $0 + $1.need.missing.value }
        try #require(wall.shortfalls.shortages().reduce(0) { $0 + $1.missing.value } == missing, "seed \(seed)")

        let picture = Picture(wall)
        try #require(
            picture.needs.values.reduce(0, +) + picture.needsToEnd == wall.shortfalls.all.count, "seed \(seed)")
        try #require(picture.consignments.values.reduce(0, +) == wall.consignments.all.count, "seed \(seed)")
    }

    private func onTrucks(_ wall: Wall) -> Int {
        let trucks = wall.consignments.all.map(\.consignment).filter { $0.state == .loaded || $0.state == .departed }
        return trucks.reduce(0) { sum, truck in
            sum + truck.lines.reduce(0) { $0 + truck.loadedPieces(of: $1).value }
        }
    }
}
