import Boards
import Formats
import Front
import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A line of the chronology` {
    static let samples = (try? Fixture.files(below: "Events", endingIn: ".json")) ?? []

    private func event(_ file: String) throws -> ReliefEvent {
        let parts = file.split(separator: "/")
        let version = try #require(parts.last?.split(separator: ".").first.flatMap { Int($0) })
        return try ReliefEvent(
            EventKind(String(parts[1]), version: version), payload: try Fixture.bytes(file))
    }

    @Test func `has golden samples to be tried on`() {
        #expect(Self.samples.count >= 26)
    }

    @Test(arguments: samples) func `is one sentence in each language`(_ file: String) throws {
        let names = Scene.firstDay().wall
        let event = try event(file)
        let japanese = ChronologyLine(names: Names(names, .japanese)).sentence(event)
        let english = ChronologyLine(names: Names(names, .english)).sentence(event)

        #expect(japanese.hasSuffix("。"), "\(japanese)")
        #expect(english.hasSuffix("."), "\(english)")
        #expect(japanese != english)
        #expect(!japanese.contains("nil") && !english.contains("Optional"))
    }

    @Test func `says of a proposed swap whose shifts they were then, also once they have changed hands`() throws {
        var scene = Scene.firstDay()
        let proposed = try #require(scene.wall.swaps[.of("swap-1")]?.swap)
        let before = ChronologyLine(names: scene.names()).sentence(.swap(.proposed(proposed)))
        #expect(before.contains("（<b>花子</b>さんの城東小学校での勤務（4月17日 08:00から）と<b>西</b>さんの"), "\(before)")
        scene.happen(
            .shift(
                .swapped(
                    .init(
                        first: proposed.given.shift, second: proposed.wanted.shift,
                        firstPerson: proposed.wanted.person, secondPerson: proposed.given.person))))

        #expect(scene.wall.shifts[proposed.given.shift]?.shift.person == proposed.wanted.person)
        #expect(ChronologyLine(names: scene.names()).sentence(.swap(.proposed(proposed))) == before)
    }

    @Test func `falls back to the id of what nobody has registered`() {
        let line = ChronologyLine(names: Scene().names(.english))

        #expect(line.sentence(.need(Example.raised())) == "shelter-1 asked for water-500ml: 100 pieces.")
    }
}
