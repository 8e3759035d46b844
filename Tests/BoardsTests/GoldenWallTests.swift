import JSON
import Relief
import ReliefTesting
import Testing

@testable import Boards

@Suite struct `How a wall is written` {
    /// A wall on which each thing stands once, so that nothing depends on the order of a hash table.
    private static func wall() throws -> Wall {
        var story = try Story.untilPrepared()
        try story.list(Example.water)
        try story.issue(Example.issue(.headquarters))
        try story.move(.receive([], note: nil, at: story.now))
        try story.count(Example.headcount(5))
        try story.rule(Example.drinking)
        try story.hold(5, of: Example.drinking)
        return story.wall
    }

    @Test func `does not change without a new number of the codec`() async throws {
        var written: [UInt8] = []
        for piece in await `A wall written in pieces`.pieces(of: try Self.wall()) {
            written += Array("\(piece.section.rawValue)\t".utf8) + (try piece.load()) + [UInt8(ascii: "\n")]
        }
        #expect(
            String(decoding: written, as: UTF8.self) == (try Fixture.text("Snapshots/wall.\(Wall.codecVersion).txt")),
            "Raise Wall.codecVersion, and give the fixture the new number.")
    }
}
