import Boards
import Formats
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `A shelter with five hundred needs` {
    private static let usual = Result { try PageWall.full(openNeeds: 500) }

    private func page(
        _ view: ShelterView = ShelterView(), at now: Moment = PageWall.now, returned: ReturnedNeed? = nil
    ) throws -> String {
        ShelterPage(
            shell: try EveryPage(.japanese).shell(.shelter, "/s/shelter-1"), wall: try Self.usual.get(),
            site: PageWall.shelter, need: FormState(), headcount: FormState(), holding: FormState(),
            returned: returned, view: view, now: now, commandKey: "k"
        ).document.string
    }

    /// The needs that stand there with their forms, in their order.
    private func needs(_ html: String) -> [Substring] {
        html.matches(of: /<article class="card[^"]*" id="need-([^"]+)"/).map(\.output.1)
    }

    @Test func `has a page that lists fifty of them, says how many there are and leads on`() throws {
        let html = try page()
        #expect(needs(html).count == 50)
        #expect(html.contains("進行中503件のうち1–50件目"))
        #expect(Tags(html).all.contains { $0.attribute("href") == "/s/shelter-1?needs=2#own" })
        #expect(html.utf8.count < 150_000, "\(html.utf8.count)")
    }

    @Test func `finds every one of them on exactly one page`() throws {
        let all = try (1...11).flatMap { needs(try page(.needs($0))) }
        #expect(all.count == 503 && Set(all).count == 503)
    }

    @Test func `sees what it has just asked for, what is overdue and what waits for its word first`() throws {
        let day = Moment.of("2016-04-20T03:10")
        let overdue = needs(try page(at: day))
        #expect(overdue.prefix(10) == (0..<10).map { "more-\(499 - $0)" }[...])
        #expect(Array(overdue.dropFirst(10).prefix(2)) == ["more-489", "more-488"], "all waited for the same hour")
        #expect(try page(at: day).contains("希望時刻を過ぎたものは"))
        let held = needs(try page())
        #expect(held.dropFirst(10).first == "need-2", "nobody knows how many are in its cases")
    }

    @Test func `sees the form that came back on whatever page its need stands`() throws {
        let state = FormState(
            FormFields([FormField("quantity", "x")]),
            problems: [FieldProblem(field: "quantity", wording: Wording("直して", "Correct"), code: "a/b")])
        let returned = ReturnedNeed(need: .of("more-3"), step: .amend, state: state)
        #expect(needs(try page(returned: returned)).contains("more-3"))
    }

    @Test func `is on the page of headquarters a hundred at a time`() throws {
        let desk = Desk(
            wall: try Self.usual.get(),
            visitor: Visitor(token: Example.token(.headquarters), formKey: "f", language: .japanese),
            now: PageWall.now, commandKey: "k")
        func page(_ view: ShelterRecordView) throws -> String {
            try #require(ShelterRecordPage(desk, PageWall.shelter.id, view)).document().string
        }
        let html = try page(ShelterRecordView())
        #expect(html.contains("504件のうち1–100件目"))
        #expect(Tags(html).all.contains { $0.attribute("href") == "/hq/shelters/shelter-1?needs=2#needs" })
        #expect(html.utf8.count < 150_000, "\(html.utf8.count)")
        #expect(try page(ShelterRecordView(needs: 6)).contains("504件のうち501–504件目"))
    }
}

@Suite struct `A shelter to which many loads go` {
    private func page(_ view: ShelterView = ShelterView()) throws -> String {
        ShelterPage(
            shell: try EveryPage(.japanese).shell(.shelter, "/s/shelter-1"), wall: try PageWall.full(loads: 30),
            site: PageWall.shelter, view: view, now: PageWall.now, commandKey: "k"
        ).document.string
    }

    private func loads(_ html: String, _ part: String) throws -> [Substring] {
        let section = try #require(
            html.split(separator: "aria-labelledby=\"\(part)\"").last?.split(separator: "</section>").first)
        return section.matches(of: /consignments\/(c-[^"]+)"/).map(\.output.1)
    }

    @Test func `lists twenty that are on their way, those on the road first`() throws {
        let html = try page()
        #expect(try loads(html, "arrivals").count == 20)
        #expect(try loads(html, "arrivals").first == "c-departed")
        #expect(html.contains("33件のうち1–20件目") && html.contains("/s/shelter-1?coming=2#arrivals"))
        #expect(try loads(try page(.coming(2)), "arrivals").count == 13)
    }
}

@Suite struct `Headquarters with many offers` {
    private func scene(_ count: Int) -> Scene {
        var scene = Scene.firstDay()
        for number in 0..<count {
            let command = Example.make("many-\(1000 + number)")
            for event in Example.events(OfferDecider.self, command, from: nil) { scene.happen(.offer(event)) }
        }
        return scene
    }

    private func waiting(_ html: String) -> [Substring] {
        html.matches(of: /<h3><a href="\/hq\/offers\/(many-[^"]+)"/).map(\.output.1)
    }

    @Test func `see the fifty that wait longest and are led on to the others`() {
        let desk = scene(120).desk()
        let pages = (1...3).map { OfferListPage(desk, OfferListView(waiting: $0)).document().string }
        #expect(pages.map { waiting($0).count } == [50, 50, 20])
        #expect(Set(pages.flatMap(waiting)).count == 120)
        #expect(pages[0].contains("回答待ち（120件）") && pages[0].contains("120件のうち1–50件目"))
        #expect(Tags(pages[0]).all.contains { $0.attribute("href") == "/hq/offers?waiting=2#waiting" })
    }

    @Test func `lead the partner that made them on as well`() {
        var scene = Scene.firstDay()
        for number in 0..<70 {
            let command = Example.make("own-\(1000 + number)", by: Example.token(.partner).id.text)
            for event in Example.events(OfferDecider.self, command, from: nil) { scene.happen(.offer(event)) }
        }
        let partner = scene.desk(role: .partner)
        let first = OwnOffersPage(desk: partner).document().string
        let second = OwnOffersPage(desk: partner, state: .waiting, page: 2).document().string
        let own = [first, second].map { $0.matches(of: /<h2><a href="\/partner\/offers\/own-/).count }
        #expect(own == [50, 20])
        #expect(first.contains("/partner/offers?state=waiting&amp;page=2#state-waiting"))
    }
}
