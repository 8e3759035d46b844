import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, a plan` {
    /// A hundred bottles for two shelters that ask for sixty each, and a plan for that.
    private func prepare(_ city: RunningCity) async throws -> (secret: String, plan: String) {
        let commands: [ReliefCommand] =
            [.storeStock(Example.sheet("sheet-1", lines: [(Example.details(), 100)]))]
            + ["1", "2"].map { n in
                .raiseNeed(
                    NeedRequest(
                        need: .of("need-\(n)"), site: .of("shelter-\(n)"), item: Example.water.id,
                        asked: Asked(60, .piece)))
            }
        _ = try await city.post.submit(Submission(commands, from: .console))
        let secret = try await city.secret(.headquarters)
        return (secret, try #require(try await city.api(secret, "POST", "plans").value("plan")))
    }

    @Test func `is tried out on a page whose address is the whole question`() async throws {
        try await RunningCity.run { city in
            let (desk, _) = try await prepare(city)
            let position = await city.post.wall.position
            let chosen = try await city.page(
                desk, "/hq/plans/what-if?kind=add&depot=depot-1&item=water-500ml&pieces=%EF%BC%92%EF%BC%90")
            #expect(chosen.status == 303)
            #expect(chosen.header("Location") == "/hq/plans/what-if?c=add.depot-1.water-500ml.20")

            let page = try await city.page(desk, "/hq/plans/what-if?c=add.depot-1.water-500ml.20")
            #expect(page.status == 200)
            #expect(page.text.contains("50個 → 60個"))
            #expect(await city.post.wall.position == position)
        }
    }

    @Test func `is tried out by a program`() async throws {
        try await RunningCity.run { city in
            let (desk, _) = try await prepare(city)
            let answer = try await city.api(
                desk, "POST", "what-if", json: #"{"changes":[{"kind":"cut","shelter":"shelter-2"}]}"#)
            #expect(answer.status == 200)
            #expect(answer.text.contains(#""changes":["cut.shelter-2"]"#))
            #expect(answer.text.contains(#""site":"shelter-2""#))
            #expect(answer.text.contains(#""gained":0,"lost":50"#))
            #expect(answer.text.contains(#""verdict":"worse""#))
        }
    }

    @Test(arguments: [
        ("?c=nonsense", "what-if/unreadable"), ("?c=close.depot-9", "what-if/no-such-depot"),
        ("?kind=add&depot=depot-1&item=water-500ml&pieces=x", "input/not-a-whole-number"),
    ])
    func `is not tried out on nonsense`(_ query: String, _ code: String) async throws {
        try await RunningCity.run { city in
            let (desk, _) = try await prepare(city)
            let page = try await city.page(desk, "/hq/plans/what-if\(query)")
            #expect(page.status == 422)
            #expect(page.text.contains(code))
        }
    }

    @Test func `is judged and compared`() async throws {
        try await RunningCity.run { city in
            let (desk, plan) = try await prepare(city)
            let other = try #require(try await city.api(desk, "POST", "plans").value("plan"))
            for path in ["plans/\(plan)/fairness", "plans/\(plan)/compare/\(other)"] {
                #expect(try await city.api(desk, "GET", path).status == 200)
                #expect(try await city.page(desk, "/hq/plans/\(plan)/fairness").status == 200)
            }
            #expect(try await city.api(desk, "GET", "plans/\(plan)/fairness").text.contains(#""needsInPart":2"#))
            #expect(try await city.api(desk, "GET", "plans/\(plan)/compare/none").status == 404)
            #expect(try await city.page(desk, "/hq/plans/\(plan)/compare?with=\(other)").status == 200)
        }
    }

    @Test func `is approved in part from the page`() async throws {
        try await RunningCity.run { city in
            let (desk, plan) = try await prepare(city)
            let page = try await city.page(desk, "/hq/plans/\(plan)/choose?by=shelter&pick=shelter-2&mode=only")
            let done = try await city.submit(desk, "/hq/plans/\(plan)/approve", on: page.text)
            #expect(done.status == 303)
            #expect(await city.post.wall.consignments.all.map(\.consignment.shelter) == [.of("shelter-2")])
            #expect(
                try await city.page(desk, done.header("Location") ?? "").text.contains("承認者が見送った行（1）"))
        }
    }

    @Test(arguments: [
        (#"{"only":{}}"#, "plan/nothing-chosen"), (#"{"only":{"depots":[]}}"#, "plan/nothing-chosen"),
        (#"{"lines":["x"]}"#, "plan/unknown-choice"), (#"{"only":{"line":["x"]}}"#, "plan/unknown-choice"),
        (#"{"only":{"depots":["depot-9"]}}"#, "plan/not-in-plan"),
        (#"{"only":{"depots":["depot-1"]},"except":{"lines":[]}}"#, "plan/only-and-except"),
    ])
    func `is never approved by a slip of the pen`(_ body: String, _ code: String) async throws {
        try await RunningCity.run { city in
            let (desk, plan) = try await prepare(city)
            let answer = try await city.api(desk, "POST", "plans/\(plan)/approve", json: body)
            #expect(answer.status == 422)
            #expect(answer.text.contains(code))
            #expect(await city.post.wall.consignments.all.isEmpty)
        }
    }

    @Test func `is approved in part by a program`() async throws {
        try await RunningCity.run { city in
            let (desk, plan) = try await prepare(city)
            let answer = try await city.api(
                desk, "POST", "plans/\(plan)/approve", json: #"{"except":{"shelters":["shelter-1"]}}"#)
            #expect(answer.status == 200)
            #expect(await city.post.wall.consignments.all.map(\.consignment.shelter) == [.of("shelter-2")])
        }
    }

    @Test func `is tried out and chosen by headquarters only`() async throws {
        try await RunningCity.run { city in
            let (_, plan) = try await prepare(city)
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            for path in ["/hq/plans/what-if", "/hq/plans/\(plan)/choose", "/hq/plans/\(plan)/fairness"] {
                #expect(try await city.page(shelter, path).status == 403)
            }
            #expect(try await city.api(shelter, "POST", "what-if", json: #"{"changes":[]}"#).status == 403)
        }
    }
}
