import Boards
import Formats
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

/// A shelter with three hundred needs, of which one plan serves none and the next one some.
@Suite struct `A plan with three hundred needs of one shelter` {
    private static let scene = scenery()

    private static func scenery() -> Scene {
        var scene = Scene.firstDay()
        let needs = (0..<300).map { number in
            scene.ask("more-\(1000 + number)", 10 + number)
            return Example.need("more-\(1000 + number)", 10 + number)
        }
        let left = needs.map { Shortfall(need: $0.id, missing: $0.missing, reason: Example.reason) }
        scene.propose("plan-before", [], shortfalls: left)
        let lines = needs.enumerated().map { Example.allocation("line-\($0)", 5 + $0, to: $1) }
        scene.propose("plan-after", lines, shortfalls: [])
        return scene
    }

    private let desk = scene.desk()

    private func count(_ pattern: String, in html: String) throws -> Int { html.matches(of: try Regex(pattern)).count }

    @Test func `is compared by the twenty that change most, and the others are counted`() throws {
        let page = try #require(ComparePage(desk, .of("plan-after"), with: .of("plan-before")))
        let html = page.document().string
        #expect(try count(">[^<]*0個 → [0-9,]+個<", in: html) == 20)
        #expect(html.contains("0個 → 304個") && !html.contains(" 0個 → 5個"))
        #expect(html.contains("ほか280件の要請"))
    }

    @Test func `names the reason of what loses most, and no other`() throws {
        let page = try #require(ComparePage(desk, .of("plan-before"), with: .of("plan-after")))
        let html = page.document().string
        let changes = try #require(html.split(separator: "id=\"losers\"").last).split(separator: "</section>")[0]
        #expect(changes.matches(of: /<small>/).count == 1)
    }

    @Test func `explains fifty needs at once on the page of the shelter`() throws {
        func why(_ part: Int) throws -> Substring {
            let page = try #require(ShelterRecordPage(desk, .of("shelter-1"), ShelterRecordView(why: part)))
            return try #require(page.document().string.split(separator: "id=\"why\"").last).split(
                separator: "</section>")[0]
        }
        #expect(try why(1).contains("件のうち1–50件目") && why(1).contains("/hq/shelters/shelter-1?why=2#why"))
        #expect(try why(2).contains("件のうち51–100件目"))
    }

    @Test func `lists two hundred of one reason at once`() throws {
        let code = Example.reason.code
        func page(_ part: Int) throws -> String {
            let view = PlanView(reason: code, part: part)
            return try #require(PlanPage(desk, .of("plan-before"), view)).document().string
        }
        #expect(try page(1).contains("300件のうち1–200件目"))
        #expect(try Tags(page(1)).all.contains { $0.attribute("href")?.contains("part=2#shortfalls") == true })
        #expect(try page(2).contains("300件のうち201–300件目"))
    }

    @Test func `counts as missing what is missing, item by item and all at once`() {
        let scene = Self.scene
        let finder = RemedyFinder(scene.wall, at: scene.now)
        for remedies in finder.all() { #expect(finder.remedies(for: remedies.item) == remedies) }
    }
}

@Suite struct `The cards of five hundred people` {
    @Test func `are drawn two hundred at a time`() {
        let people = (0..<500).map { number in
            Example.person("v-\(1000 + number)")
        }
        let desk = Scene.firstDay().desk()
        let pages = (1...3).map {
            CardPage(desk: desk, people: people, filter: PeopleFilter(), page: $0, baseURL: "https://x").document()
                .string
        }
        #expect(pages.map { $0.matches(of: /class="id-card"/).count } == [200, 200, 100])
        #expect(pages[0].contains("カード（500枚）") && pages[0].contains("500件のうち1–200件目"))
        #expect(Tags(pages[0]).all.contains { $0.attribute("href") == "/hq/people/cards?page=2" })
    }
}
