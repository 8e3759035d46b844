import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, a program that says when a load was seen` {
    private static func seen(_ minutes: Int) -> Moment { Example.now + .minutes(minutes) }

    /// A load that was prepared an hour before `now` of its city.
    private static func prepared(
        _ body: @Sendable (RunningCity, _ desk: String, _ load: ID<Consignment>) async throws -> Void
    ) async throws {
        let clock = SetClock()
        try await RunningCity.run(by: clock) { city in
            _ = try await city.post.submit(
                Submission(
                    [
                        .storeStock(Example.sheet(lines: [(Example.details(), 240)])),
                        .raiseNeed(
                            NeedRequest(
                                need: .of("need-1"), site: .of("shelter-1"), item: Example.water.id,
                                asked: Asked(20, .piece))),
                    ], from: .console))
            let plan: ID<Plan> = .of(try await city.post.proposePlan(from: .console).answer)
            _ = try await city.post.submit(Submission([.approvePlan(plan)], from: .console))
            let desk = try await city.secret(.headquarters)
            let load = try #require(await city.post.wall.consignments.all.first?.consignment.id)
            clock.set(seen(60))
            try await body(city, desk, load)
        }
    }

    private static func say(
        _ city: RunningCity, _ desk: String, _ load: ID<Consignment>, _ step: String, _ minutes: Int,
        _ members: String = ""
    ) async throws -> Loopback.Answer {
        try await city.api(
            desk, "POST", "consignments/\(load)/\(step)", json: "{\(members)\"observedAt\":\"\(seen(minutes).utc)\"}")
    }

    @Test func `is believed at every step, and the API tells it again`() async throws {
        try await Self.prepared { city, desk, load in
            #expect(try await Self.say(city, desk, load, "load", 10).status == 200)
            #expect(try await Self.say(city, desk, load, "depart", 20).status == 200)
            #expect(try await Self.say(city, desk, load, "receive", 40).status == 200)
            let less = #""lines":[{"line":1,"received":18}],"reason":"数え直した","#
            #expect(try await Self.say(city, desk, load, "receipt/correct", 45, less).status == 200)
            let told = try await city.api(desk, "GET", "consignments/\(load)")
            let times = ["loadedAt", "departedAt", "receivedAt", "correctedAt"].map { told.value($0) }
            #expect(times == [10, 20, 40, 45].map { Self.seen($0).utc })
            let mistake = #""reason":"別の便","#
            #expect(try await Self.say(city, desk, load, "receipt/withdraw", 50, mistake).status == 200)
            #expect(try await Self.say(city, desk, load, "call-off", 55, mistake).status == 200)
        }
    }

    @Test func `is taken to have seen it now when it does not say`() async throws {
        try await Self.prepared { city, desk, load in
            #expect(try await city.api(desk, "POST", "consignments/\(load)/load").status == 200)
            let told = try await city.api(desk, "GET", "consignments/\(load)")
            #expect(told.value("loadedAt") == Self.seen(60).utc)
        }
    }

    @Test func `is refused what nobody can have seen, and nothing is stored`() async throws {
        try await Self.prepared { city, desk, load in
            let early = try await Self.say(city, desk, load, "load", -1)
            #expect((early.status, early.value("code")) == (422, "consignment/observed-too-early"))
            let ahead = try await Self.say(city, desk, load, "load", 71)
            #expect((ahead.status, ahead.value("code")) == (422, "observed/in-the-future"))
            let odd = try await city.api(desk, "POST", "consignments/\(load)/load", json: #"{"observedAt":"昨日"}"#)
            #expect(odd.status == 422 && odd.text.contains("input/not-a-time"))
            #expect(await city.post.wall.consignments[load]?.consignment.state == .prepared)
        }
    }

    @Test(arguments: ["depart", "receive", "call-off"])
    func `is refused a step before the one before it`(_ step: String) async throws {
        try await Self.prepared { city, desk, load in
            #expect(try await Self.say(city, desk, load, "load", 30).status == 200)
            let answer = try await Self.say(city, desk, load, step, 29, #""reason":"通行止め","#)
            #expect((answer.status, answer.value("code")) == (422, "consignment/observed-too-early"))
            #expect(await city.post.wall.consignments[load]?.consignment.state == .loaded)
        }
    }

    @Test func `hears of the state of a load before it hears of a time`() async throws {
        try await Self.prepared { city, desk, load in
            #expect(try await Self.say(city, desk, load, "receive", 30).status == 200)
            let again = try await Self.say(city, desk, load, "receive", 20)
            #expect((again.status, again.value("code")) == (409, "consignment/already-received"))
        }
    }
}
