import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of the situation` {
    @Test func `names the incident that the city is in, or was in last`() throws {
        var story = Story()
        #expect(story.wall.situation.incident == nil)
        try story.open("訓練")
        #expect(story.wall.situation.incident?.name == "訓練")
        try story.decide(
            IncidentDecider.self, .close(at: story.now), story.wall.situation.incident, ReliefEvent.incident)
        #expect(story.wall.situation.incident?.isOpen == false)
        try story.open("本番")
        #expect(story.wall.situation.incident?.name == "本番")
    }

    @Test func `shows what happened last, the newest first`() throws {
        var story = Story()
        try story.open("訓練")
        try story.register(Example.shelter())
        #expect(story.wall.situation.recent.map(\.position) == [3, 2, 1])
        #expect(story.wall.situation.recent == story.entries.reversed())
    }

    @Test(arguments: [49, 50, 51, 99, 100, 101, 150, 1_000])
    func `shows no more lines than hang beside the boards`(_ entries: Int) throws {
        var story = Story()
        for number in 1...entries { try story.list(Example.item("item-\(number)", Wording("品", "item"))) }
        let shown = story.wall.situation.recent
        #expect(shown == story.entries.suffix(SituationBoard.recentLines).reversed())
        #expect(shown.count == min(entries, 50))
    }
}
