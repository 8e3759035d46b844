import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The name of a site` {
    private func site(_ id: String, _ name: String, _ kind: Site.Kind = .shelter) -> Site {
        Example.site(id, SiteDetails(kind: kind, name: name))
    }

    private func shared(_ wall: Wall) -> [String] { wall.sites.filter(wall.isNameShared).map(\.id.text) }

    @Test func `is shared where another site of the city bears it, a depot as well as a shelter`() throws {
        var story = Story()
        try story.register(site("east-1", "東小学校"), site("west-1", "東小学校"), site("west-2", "西小学校"))
        #expect(shared(story.wall) == ["east-1", "west-1"])
        try story.register(site("depot-1", "西小学校", .depot))
        #expect(shared(story.wall) == ["depot-1", "east-1", "west-1", "west-2"])
    }

    @Test func `is its own again once the other is called something else`() throws {
        var story = Story()
        try story.register(site("east-1", "東小学校"), site("west-1", "東小学校"))
        try story.register(site("west-1", "西東小学校"))
        try story.register(site("west-1", "西東小学校"))
        #expect(shared(story.wall).isEmpty)
        try story.register(site("east-1", "西東小学校"))
        #expect(shared(story.wall) == ["east-1", "west-1"])
    }

    @Test func `is as shared on a wall that was read from its pieces, and with what comes after`() async throws {
        var story = Story()
        try story.register(site("east-1", "東小学校"), site("west-1", "東小学校"), site("depot-1", "西倉庫", .depot))
        var wall = try await Wall(pieces: `A wall written in pieces`.pieces(of: story.wall))
        #expect(shared(wall) == ["east-1", "west-1"])
        try story.register(site("west-1", "西倉庫"))
        wall.apply(try #require(story.entries.last))
        #expect(shared(wall) == ["depot-1", "west-1"] && shared(wall) == shared(story.wall))
    }
}
