import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `What had waited on its way` {
    private static let wait = Waiting(seconds: "1800")
    private static let pressed = Example.now + .minutes(-30)

    private func say(
        _ city: City, _ commands: [ReliefCommand], waited: Waiting = wait, key: String? = nil
    ) async throws -> Acknowledgement {
        try await city.post.submit(Submission(commands, from: .console, key: key, waited: waited))
    }

    /// A consignment on its way to shelter-1.
    private func load(_ city: City) async throws -> ID<Consignment> {
        try await city.stock(100)
        try await city.say([City.need("need-1", 60)])
        let plan: ID<Plan> = .of(try await city.post.proposePlan(from: .console).answer)
        try await city.say([.approvePlan(plan)])
        return try #require(await city.post.wall.consignments.all.first?.consignment.id)
    }

    @Test(arguments: [("0", 0), ("1", 1), ("172800", 172_800), ("007", 7)])
    func `says so in whole seconds`(_ text: String, _ seconds: Int) {
        #expect(Waiting(seconds: text).span == Span(milliseconds: Int64(seconds) * 1000))
    }

    @Test(arguments: [nil, "", "-1", "+5", "1.5", "172801", "99999999999999999999", "soon", "５", " 5"])
    func `is taken as just arrived when it says anything else`(_ text: String?) {
        #expect(Waiting(seconds: text) == .none)
        #expect(Waiting(seconds: text).beginning(before: Example.now) == nil)
    }

    @Test func `counts as observed when it was said, and as recorded when it arrived`() async throws {
        let city = try await City()
        let done = try await say(city, [City.need("need-1", 60)])
        let row = try #require(await city.post.wall.shortfalls[.of("need-1")])
        #expect(row.need.observedAt == Self.pressed)
        #expect((done.at, done.observedAt) == (Example.now, Self.pressed))
    }

    @Test func `counts as observed when somebody says it was`() async throws {
        let city = try await City()
        let seen = Example.now + .hours(-5)
        let need = NeedRequest(
            need: .of("need-1"), site: .of("shelter-1"), item: Example.water.id, asked: Asked(60, .piece),
            observedAt: seen)
        let done = try await say(city, [.raiseNeed(need)])
        #expect(await city.post.wall.shortfalls[.of("need-1")]?.need.observedAt == seen)
        #expect(done.observedAt == nil, "nothing was taken from the waiting")
    }

    @Test func `is no earlier than what it follows on`() async throws {
        let clock = SetClock()
        let city = try await City(clock: { clock.now })
        let load = try await load(city)
        clock.set(clock.now + .minutes(20))
        #expect(try await say(city, [.load(load, [:]), .depart(load, vehicle: nil)]).observedAt == Example.now)
        #expect(await city.post.wall.consignments[load]?.consignment.departedAt == Example.now, "when it was prepared")

        clock.set(clock.now + .hours(2))
        let received = clock.now + .minutes(-30)
        #expect(try await say(city, [.receive(load, [], note: nil)]).observedAt == received)
        clock.set(clock.now + .minutes(10))
        let less = LineReceipt(line: 1, received: .of(50), damaged: .zero, wrong: .zero)
        let correction = ReliefCommand.correctReceipt(load, [less], reason: "数え直し")
        #expect(try await say(city, [correction], waited: Waiting(seconds: "7200")).observedAt == received)
        let consignment = try #require(await city.post.wall.consignments[load]?.consignment)
        #expect(consignment.receipt?.receivedAt == received && consignment.correctedAt == received)
    }

    @Test func `said again is told its first answer, and nothing of the waiting`() async throws {
        let city = try await City()
        let first = try await say(city, [City.need("need-1", 60)], key: "a")
        let again = try await say(city, [City.need("need-1", 60)], waited: Waiting(seconds: "1860"), key: "a")
        #expect(again.isRepeat && again.position == first.position && again.observedAt == nil)
        #expect(await city.post.wall.shortfalls[.of("need-1")]?.need.observedAt == Self.pressed)
    }
}
