import JSON
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Boards

@Suite struct `A wall written in pieces` {
    @Test func `is the same when nothing has happened`() async throws {
        try await expectSame(Wall(), [])
    }

    @Test(arguments: try Chance.seeds(20)) func `is the same after any incident, and stays the same with it`(
        _ seed: UInt64
    ) async throws {
        var incident = try RandomStory(seed: seed)
        for _ in 0..<300 { incident.step() }
        let half = incident.story.wall
        for _ in 0..<100 { incident.step() }
        let later = incident.story.entries.dropFirst(Int(half.position))
        try await expectSame(half, Array(later))
    }

    @Test func `is the same with everything that can stand on it`() async throws {
        var story = try Story.untilPrepared()
        try story.list(Example.water, Example.blanket)
        try story.issue(Example.issue(.headquarters))
        try story.propose("plan-2")
        try story.rule(Example.drinking)
        try story.hold(nil, enough: true, of: Example.drinking)
        try story.releaseReserve()
        try story.ask(.liftCap(reason: "在宅の人の分", by: "本部", at: story.now))
        try story.move(.receive([], note: "箱つぶれ", at: story.now))
        for event in try Self.oddities() { story.happened(event) }
        try await expectSame(story.wall, [])
    }

    @Test(arguments: 1...8) func `is the same when it stops at any entry`(_ count: Int) async throws {
        let entries = try Story.untilPrepared().entries
        try await expectSame(Wall(entries.prefix(count)), Array(entries.dropFirst(count)))
    }

    @Test func `is no wall when a piece is missing, damaged or names what is not there`() async throws {
        let pieces = try await Self.pieces(of: Story.untilPrepared().wall)
        for index in pieces.indices {
            var without = pieces
            without.remove(at: index)
            await #expect(throws: (any Error).self) { try await Wall(pieces: without) }
            var cut = pieces
            cut[index] = WallPiece(pieces[index].section, Array(try pieces[index].load().dropLast()))
            await #expect(throws: JSONProblem.self) { try await Wall(pieces: cut) }
        }
        let list = Array(#"[{"rows":[7],"site":"shelter-1"}]"#.utf8)
        for section in [WallSection.needsBySite, .consignmentsBySite] {
            let strange = pieces.map { $0.section == section ? WallPiece(section, list) : $0 }
            await #expect(throws: WallProblem.noSuchRow(section)) { try await Wall(pieces: strange) }
        }
        let homeless = pieces.map { $0.section == .depots ? WallPiece(.depots, Array("[]".utf8)) : $0 }
        await #expect(throws: WallProblem.noSuchDepot(.lots)) { try await Wall(pieces: homeless) }
    }

    /// What the rules would not let happen, and another version's rules may have.
    private static func oddities() throws -> [ReliefEvent] {
        [
            try event("stock.sheet-stored", #"{"changed":[],"depot":"nowhere","mode":"delta","sheet":"sheet-9"}"#),
            try event(
                "stock.lot-received",
                #"{"details":{"depot":"nowhere","item":"blanket","origin":"donated"},"lot":"lot-9","pieces":9}"#),
            try event("catalogue.substitute-allowed", #"{"lot":"other","need":"unlisted","penalty":3}"#),
            try event(
                "consignment.received",
                #"{"consignment":"consignment-1","lines":[{"line":{"allocation":"a","item":"i","lot":"l","need":"n","#
                    + #""number":7,"pieces":1},"receipt":{"damaged":0,"line":7,"received":1,"wrong":0}}],"#
                    + #""receivedAt":5}"#),
            try event("plan.rejected", #"{"by":"本部","plan":"plan-2","reason":"道路","rejectedAt":1}"#),
            try event("access.token-revoked", #"{"revokedAt":5,"token":"token-1"}"#),
            try event(
                "site.headcount-reported",
                #"{"headcount":{"categories":{"infants":1},"observedAt":9,"total":5},"site":"shelter-1"}"#),
            try event(
                "incident.opened", #"{"incident":"drill-1","kind":"drill","name":"訓練","openedAt":1}"#),
        ]
    }

    private static func event(_ name: String, _ payload: String) throws -> ReliefEvent {
        try ReliefEvent(EventKind(name, version: 1), payload: payload)
    }

    static func pieces(of wall: Wall) async -> [WallPiece] {
        var pieces: [WallPiece] = []
        await wall.write { pieces.append(WallPiece($0, $1)) }
        return pieces
    }

    private func expectSame(_ wall: Wall, _ later: [Recorded]) async throws {
        var copy = try await Wall(pieces: Self.pieces(of: wall))
        var wall = wall
        try #require(Face(copy) == Face(wall))
        for entry in later {
            copy.apply(entry)
            wall.apply(entry)
        }
        #expect(Face(copy) == Face(wall))
        #expect(await Self.pieces(of: copy).map(\.size) == Self.pieces(of: wall).map(\.size))
    }
}
