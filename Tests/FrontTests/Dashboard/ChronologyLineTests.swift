import Boards
import Formats
import Front
import Relief
import ReliefTesting
import Testing
import Vocabulary

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

    @Test func `falls back to the id of what nobody has registered`() {
        let line = ChronologyLine(names: Scene().names(.english))

        #expect(line.sentence(.need(Example.raised())) == "shelter-1 asked for water-500ml: 100 pieces.")
    }
}
