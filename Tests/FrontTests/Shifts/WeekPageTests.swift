import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `The week of shifts` {
    /// A night watch on the night to the week's first day, with one of the two it asks for.
    private static func night() -> Scene {
        var scene = Scene.firstDay()
        let post = Example.post("night-1", people: 2, from: "2016-04-17T22:00", to: "2016-04-18T06:00")
        scene.happen(
            .post(.asked(.init(post: post.id, place: post.place, asking: .init(people: 2, by: "本部", reason: nil)))))
        scene.happen(
            .shift(
                .assigned(
                    Example.shift(
                        "night-shift", post: "night-1", from: "2016-04-17T22:00", to: "2016-04-18T06:00"))))
        return scene
    }

    private static func cells(_ scene: Scene, day: String, _ name: String, _ value: String) -> [Substring] {
        let fields = [FormField("day", day), FormField(name, value)]
        let view = WeekView(FormFields(fields), today: .of("2016-04-16"))
        let html = WeekPage(scene.desk(), view).document().string
        let row = html.split(separator: "<tr>").first { $0.contains("22:00–") }
        return row?.split(separator: "</tr>").first?.split(separator: "<td").dropFirst().map { $0 } ?? []
    }

    @Test func `shows a night that began before it, on its first day`() throws {
        let first = try #require(Self.cells(Self.night(), day: "2016-04-18", "site", "shelter-1").first)
        #expect(first.contains("1/2人") && first.contains("4月17日 22:00から"), "\(first)")
    }

    @Test func `shows a night on the evening it begins, and only there`() {
        let cells = Self.cells(Self.night(), day: "2016-04-16", "site", "shelter-1")
        #expect(cells.map { $0.contains("1/2人") } == [false, true, false, false, false, false, false])
        #expect(!cells.contains { $0.contains("から") })
    }

    @Test func `of a unit shows who worked the night before`() throws {
        let first = try #require(Self.cells(Self.night(), day: "2016-04-18", "unit", "u-2").first)
        #expect(first.contains("4月17日 22:00–06:00"), "\(first)")
    }
}
