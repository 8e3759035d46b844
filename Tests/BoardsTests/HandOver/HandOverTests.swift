import Boards
import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `What is handed over` {
    private func made(_ story: Story, site: Site?, wave: Wave? = nil, since: String = "2016-04-16") -> HandOver {
        let concern = Concern(story.wall, site: site)
        let entries = story.entries.filter { concern.counts($0.event) || concern.decides($0.event) }
        return HandOver(
            story.wall, site: site, wave: wave, since: .of(since), log: (entries, true), now: story.now)
    }

    @Test func `holds what concerns the site and nothing of others`() throws {
        var story = try Story.untilPrepared()
        try story.register(Example.shelter("shelter-2"))
        try story.close("closure-1")
        try story.close("closure-2", shelters: ["shelter-2"])
        try story.change("shelter-2", to: .closed)
        let site = try #require(story.wall.site(.of("shelter-1")))
        let sheet = made(story, site: site)

        #expect(sheet.closures.map(\.id.text) == ["closure-1"])
        #expect(sheet.needs.map(\.id.text) == ["need-1"])
        #expect(sheet.consignments.count == 1 && sheet.consignments[0].shelter == site.id)
        let kinds = Set(sheet.decisions.map(\.event.kind.name))
        #expect(kinds.contains("road.closed") && kinds.contains("allocation.made") && !kinds.contains("need.raised"))
        #expect(sheet.decisions.count { $0.event.kind.name == "road.closed" } == 1)
        #expect(zip(sheet.decisions, sheet.decisions.dropFirst()).allSatisfy { $0.position > $1.position })
    }

    @Test func `of headquarters holds the whole city`() throws {
        var story = try Story.untilPrepared()
        try story.close("closure-1")
        let sheet = made(story, site: nil)
        #expect(sheet.needs.isEmpty && sheet.shortages.map(\.shortage.item) == [Example.water.id])
        #expect(sheet.closures.count == 1 && sheet.consignments.count == 1)
    }

    @Test func `of headquarters names who approved people, money and payments`() {
        let concern = Concern(Story().wall, site: nil)
        let rejected = JointPlanEvent.Rejected(
            plan: .of("j-1"), part: .funds, by: "本部 佐藤", rejectedAt: Example.now, reason: "見直し")
        let returned = ApprovalEvent.Returned(
            request: .of("r-1"), reference: .of("m-1"), by: Example.signatory("sato"), returnedAt: Example.now,
            reason: "見積りがない")
        #expect(concern.decides(.jointPlan(.rejected(rejected))))
        #expect(concern.decides(.approval(.returned(returned))))
    }

    @Test func `tells the wave that hands over, the next one, and who is here`() throws {
        var story = Story()
        try story.register(Example.shelter())
        try story.announce("wave-1", Example.wave(from: "2016-04-14", to: "2016-04-18", overlap: 0))
        try story.announce("wave-2", Example.wave(from: "2016-04-19", to: "2016-04-23"))
        let wave = try #require(story.wall.waves[.of("wave-1")]?.wave)
        let sheet = made(story, site: story.wall.site(.of("shelter-1")), wave: wave, since: "2016-04-14")
        #expect(sheet.next?.number == 2 && sheet.here.map(\.number) == [1])
        #expect(sheet.decisions.contains { $0.event.kind.name == "wave.announced" } == false)
    }

    @Test func `counts people day by day by when they were seen`() throws {
        var story = Story()
        try story.register(Example.shelter(), Example.shelter("shelter-2"))
        try story.count(Example.headcount(120, observedAt: .of("2016-04-14T18:00")))
        try story.count(Example.headcount(90, observedAt: .of("2016-04-16T06:00")))
        try story.count(Example.headcount(30, observedAt: .of("2016-04-15T06:00")), at: "shelter-2")
        let one = made(story, site: story.wall.site(.of("shelter-1")), since: "2016-04-13")
        #expect(one.days.map { $0.people?.value } == [nil, 120, 120, 90])
        let city = made(story, site: nil, since: "2016-04-13")
        #expect(city.days.map { $0.people?.value } == [nil, 120, 150, 120])
        #expect(city.days.map(\.places) == [0, 1, 2, 2])
    }

    @Test func `counts nobody at a shelter from the day on which it was closed`() throws {
        var story = Story()
        try story.register(Example.shelter(), Example.shelter("shelter-2"))
        try story.count(Example.headcount(120, observedAt: .of("2016-04-14T18:00")))
        try story.count(Example.headcount(30, observedAt: .of("2016-04-15T06:00")), at: "shelter-2")
        try story.change("shelter-2", to: .closed)
        let city = made(story, site: nil, since: "2016-04-14")
        #expect(city.days.map { $0.people?.value } == [120, 150, 120])
        #expect(city.days.map(\.places) == [1, 2, 1])
        let one = made(story, site: story.wall.site(.of("shelter-2")), since: "2016-04-14")
        #expect(one.days.map { $0.people?.value } == [nil, 30, nil])

        try story.change("shelter-2", to: .open)
        #expect(made(story, site: nil, since: "2016-04-14").days.map { $0.people?.value } == [120, 150, 150])
    }

    @Test func `counts nobody at a shelter that was closed before, though a paper is typed in late`() throws {
        var story = Story()
        try story.register(Example.shelter(), Example.shelter("shelter-2"))
        try story.count(Example.headcount(120, observedAt: .of("2016-04-14T18:00")))
        try story.change("shelter-2", to: .closed)
        let before = story.entries.count
        try story.count(Example.headcount(30, observedAt: .of("2016-04-13T06:00")), at: "shelter-2")
        let late = Array(story.entries.dropFirst(before))
        let sheet = HandOver(
            story.wall, site: nil, wave: nil, since: .of("2016-04-15"), log: (late, true), now: story.now)
        #expect(late.count == 1 && sheet.days.map { $0.people?.value } == [120, 120])
    }

    @Test func `takes an older count that stands, where the log since then has none`() throws {
        var story = Story()
        try story.register(Example.shelter())
        try story.count(Example.headcount(120, observedAt: .of("2016-04-10T18:00")))
        let site = try #require(story.wall.site(.of("shelter-1")))
        let sheet = HandOver(
            story.wall, site: site, wave: nil, since: .of("2016-04-15"), log: ([], true), now: story.now)
        #expect(sheet.days.map { $0.people?.value } == [120, 120])
    }
}
