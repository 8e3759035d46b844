import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A road closure` {
    let id: ID<RoadClosure> = .of("closure-1")
    let sites = [Example.shelter(), Example.depot()]

    private func details(
        _ name: String = "国道57号 阿蘇大橋", reason: String? = "崩落", shelters: [ID<Site>] = [.of("shelter-1")],
        wards: [String] = [], depots: [ID<Site>] = [], at observed: Moment = Example.now
    ) -> ClosureDetails {
        ClosureDetails(
            name: name, reason: reason, shelters: shelters, wards: wards, depots: depots, observedAt: observed)
    }

    private func close(_ details: ClosureDetails) -> ClosureCommand {
        .close(id, details, sites: sites, wards: ["東区"], at: Example.now)
    }

    private func reopen(at observed: Moment, note: String? = nil) -> ClosureCommand {
        .reopen(.init(observedAt: observed, note: note), at: Example.now + .hours(5))
    }

    private var closed: RoadEvent { .closed(.init(closure: id, details: details())) }

    @Test func `says who is cut off, and when that was seen`() throws {
        let seen = details(wards: ["東区"], depots: [.of("depot-1")], at: Example.now + .hours(-3))

        let happened = try Given(RoadDecider.self).when(close(seen))

        #expect(happened == [.closed(.init(closure: id, details: seen))])
    }

    @Test func `said twice is one closure`() throws {
        #expect(try Given(RoadDecider.self, closed).when(close(details())).isEmpty)
    }

    @Test func `means the same in whichever order its sites are named`() {
        let (one, two): (ID<Site>, ID<Site>) = (.of("shelter-1"), .of("shelter-2"))
        #expect(details(shelters: [one, two]) == details(shelters: [two, one, two]))
    }

    @Test func `does not become another one under the same name`() {
        #expect(throws: RoadRefusal.alreadyClosed(name: "国道57号 阿蘇大橋")) {
            try Given(RoadDecider.self, closed).when(close(details(reason: "落石")))
        }
    }

    @Test(arguments: [
        (RoadRefusal.noName, "", "東区"), (.noName, String(repeating: "長", count: 101), "東区"),
        (.noSuchArea("西原村"), "国道57号", "西原村"),
    ])
    func `needs a name that fits and areas that the city has`(
        _ refusal: RoadRefusal, _ name: String, _ ward: String
    ) {
        #expect(throws: refusal) { try Given(RoadDecider.self).when(close(details(name, wards: [ward]))) }
    }

    @Test func `cuts somebody off`() {
        #expect(throws: RoadRefusal.nothingCutOff) {
            try Given(RoadDecider.self).when(close(details(shelters: [], depots: [.of("depot-1")])))
        }
    }

    @Test func `cuts shelters off from depots and not the other way round`() {
        #expect(throws: RoadRefusal.notAShelter(.of("depot-1"))) {
            try Given(RoadDecider.self).when(close(details(shelters: [.of("depot-1")])))
        }
        #expect(throws: RoadRefusal.notADepot(.of("shelter-1"))) {
            try Given(RoadDecider.self).when(close(details(depots: [.of("shelter-1")])))
        }
    }

    @Test func `is seen before it is told`() {
        let observed = Example.now + .minutes(11)
        #expect(throws: RoadRefusal.observedInTheFuture(observed, now: Example.now)) {
            try Given(RoadDecider.self).when(close(details(at: observed)))
        }
    }

    @Test func `ends when the road is open again, and once`() throws {
        let open = RoadClosure.Reopening(observedAt: Example.now + .hours(4), note: "片側交互通行")
        let given = Given(RoadDecider.self, closed)

        let happened = try given.when(reopen(at: open.observedAt, note: open.note))

        #expect(happened == [.reopened(.init(closure: id, reopening: open))])
        let again = Given(RoadDecider.self, from: given.state, happened[0])
        #expect(try again.when(reopen(at: open.observedAt)).isEmpty)
        #expect(again.state?.isStanding == false)
    }

    @Test func `does not end before it began`() {
        #expect(throws: RoadRefusal.reopenedBeforeClosed(Example.now)) {
            try Given(RoadDecider.self, closed).when(reopen(at: Example.now + .minutes(-1)))
        }
    }

    @Test func `keeps its texts short`() {
        let long = String(repeating: "長", count: 201)
        #expect(throws: RoadRefusal.textTooLong) { try Given(RoadDecider.self).when(close(details(reason: long))) }
        #expect(throws: RoadRefusal.textTooLong) {
            try Given(RoadDecider.self, closed).when(reopen(at: Example.now, note: long))
        }
    }

    @Test func `cuts the ways that it names while it stands`() throws {
        let here = Example.shelter()
        let eastern = Example.site("shelter-9", SiteDetails(kind: .shelter, name: "東町小学校", ward: "東区"))
        let closure = try #require(
            try Given(RoadDecider.self).after(close(details(wards: ["東区"], depots: [.of("depot-1")]))))

        #expect(closure.cuts(from: .of("depot-1"), to: here))
        #expect(closure.cuts(from: .of("depot-1"), to: eastern))
        #expect(!closure.cuts(from: .of("depot-2"), to: here))
        #expect(!closure.cuts(from: .of("depot-1"), to: Example.shelter("shelter-2")))
        let open = try Given(RoadDecider.self, closed).after(reopen(at: Example.now))
        #expect(open?.cuts(from: .of("depot-1"), to: here) == false)
    }
}

@Suite struct `A measured way` {
    let way = Way(depot: .of("depot-1"), shelter: .of("shelter-1"))

    private func measure(_ minutes: Int, _ metres: Int? = nil, at observed: Moment = Example.now) -> WayMeasure {
        WayMeasure(minutes: minutes, metres: metres, observedAt: observed)
    }

    private func say(_ measure: WayMeasure) -> WayCommand {
        .measure(measure, from: Example.depot(), to: Example.shelter(), at: Example.now)
    }

    @Test func `is what somebody drove`() throws {
        let happened = try Given(WayDecider.self).when(say(measure(95, 31_400)))
        #expect(happened == [.measured(.init(way: way, measure: measure(95, 31_400)))])
    }

    @Test func `said twice is said once`() throws {
        let known = RoadEvent.measured(.init(way: way, measure: measure(95)))
        #expect(try Given(WayDecider.self, known).when(say(measure(95))).isEmpty)
    }

    @Test func `is the latest by observation, not by arrival`() throws {
        let newer = RoadEvent.measured(.init(way: way, measure: measure(40)))
        let state = try Given(WayDecider.self, newer).after(say(measure(95, at: Example.now + .hours(-2))))
        #expect(state == measure(40))
    }

    @Test(arguments: [
        (0, nil as Int?, RoadRefusal.minutesOutOfRange(0)), (1_441, nil, .minutesOutOfRange(1_441)),
        (10, 0, .metresOutOfRange(0)), (10, 1_000_001, .metresOutOfRange(1_000_001)),
    ])
    func `is no shorter than a minute and no longer than a day`(
        _ minutes: Int, _ metres: Int?, _ refusal: RoadRefusal
    ) {
        #expect(throws: refusal) { try Given(WayDecider.self).when(say(measure(minutes, metres))) }
    }

    @Test func `leads from a depot to a shelter`() {
        #expect(throws: RoadRefusal.notADepot(.of("shelter-1"))) {
            try Given(WayDecider.self)
                .when(.measure(measure(5), from: Example.shelter(), to: Example.depot(), at: Example.now))
        }
    }
}
