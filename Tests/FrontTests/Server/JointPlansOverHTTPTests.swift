import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, a joint plan` {
    /// Two persons, a shelter of 150 people, a pot of a million and a request for more.
    private static func settle(_ city: RunningCity) async throws {
        let money: [FundCommand] =
            Example.money(1_000_000) + [
                .request(.of("r-1"), Example.requestDetails(1_800_000))
            ]
        _ = try await city.post.submit(
            Submission(
                [
                    .setManning(Example.shelterRule),
                    .setCriterion(Criterion(.restHours, 11, note: Example.shelterRule.note)),
                    .listUnit(Unit(.of("u-2"), name: "物資班")),
                    .listSkill(Example.nursing), .listSkill(Example.cooking), .listSkill(Example.interpreting),
                    .registerPerson(.of("s-1"), .staff, Example.officer),
                    .registerPerson(.of("s-2"), .staff, Example.plain("西 一郎")),
                    .reportHeadcount(.of("shelter-1"), Example.headcount(150)),
                    .storeStock(Example.sheet("sheet-1", lines: [(Example.details(), 100)])),
                    .raiseNeed(
                        NeedRequest(
                            need: .of("need-1"), site: .of("shelter-1"), item: Example.water.id,
                            asked: Asked(60, .piece))),
                ] + money.map(ReliefCommand.fund), from: .console))
    }

    private static func propose(_ city: RunningCity, _ desk: String) async throws -> String {
        let made = try await city.api(desk, "POST", "joint-plans")
        #expect(made.status == 201, "\(made.text)")
        return try #require(made.value("jointPlan"))
    }

    @Test func `says what each part does and what holds it back`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let plan = try await Self.propose(city, desk)
            let answer = try await city.api(desk, "GET", "joint-plans/\(plan)").text

            #expect(answer.contains(#""person":"s-1""#) && answer.contains(#""yen":1000000"#), "\(answer)")
            #expect(answer.contains(#""code":"funds/fair-share""#) && answer.contains(#""bind":"people""#), "\(answer)")
            #expect(try await city.api(desk, "GET", "joint-plans").text.contains(#""funds":"proposed""#))
            let auditor = try await city.secret(.auditor)
            #expect(try await city.api(auditor, "GET", "joint-plans/\(plan)").status == 200)
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            #expect(try await city.api(shelter, "GET", "joint-plans/\(plan)").status == 403)
            #expect(try await city.api(shelter, "POST", "joint-plans").status == 403)
        }
    }

    @Test func `is approved in the parts that a program names, and a slip approves nothing`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let path = "joint-plans/\(try await Self.propose(city, desk))/approve"
            for slip in [
                #"{"parts":["people"],"peopel":{"except":{"sites":["shelter-1"]}}}"#, #"{"parts":["goods"],"foo":1}"#,
            ] {
                let answer = try await city.api(desk, "POST", path, json: slip)
                #expect(answer.status == 422 && answer.text.contains("joint/unknown-part"), "\(answer.text)")
            }
            let none = try await city.api(desk, "POST", path, json: "{}")
            #expect(none.status == 422 && none.text.contains("joint/no-part"), "\(none.text)")
            let odd = try await city.api(desk, "POST", path, json: #"{"parts":["people","gods"]}"#)
            #expect(odd.status == 422 && odd.text.contains("joint/unknown-part"), "\(odd.text)")
            let slip = try await city.api(
                desk, "POST", path, json: #"{"parts":["people"],"people":{"exept":{"sites":["shelter-1"]}}}"#)
            #expect(slip.status == 422 && slip.text.contains("plan/unknown-choice"), "\(slip.text)")
            #expect(await city.post.wall.shifts.all.isEmpty)

            let done = try await city.api(
                desk, "POST", path, json: #"{"parts":["funds"],"funds":{"only":{"requests":["r-1"]}}}"#)
            #expect(done.status == 200, "\(done.text)")
            #expect(await city.post.wall.funds[ID<FundRequest>.of("r-1")]?.granted == Example.yen(1_000_000))
            let again = try await city.api(desk, "POST", path, json: #"{"parts":["funds","goods"]}"#)
            #expect(again.status == 409 && again.text.contains("joint/already-approved"), "\(again.text)")
            #expect(await city.post.wall.plans.latest?.state == .proposed, "all of it or nothing")
        }
    }

    @Test func `is made, read and decided on its pages`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let made = try await city.form(desk, "/hq/joint", ["key": "a"])
            #expect(made.status == 303)
            let path = try #require(made.header("Location")).prefix { $0 != "?" }
            let page = try await city.page(desk, String(path)).text
            #expect(page.contains("何が足を引っ張っているか") && page.contains("人が足りない"), "\(page)")
            #expect(try await city.page(desk, "\(path)/people").text.contains("西 一郎"))
            #expect(try await city.page(desk, "\(path)/funds").text.contains("1,000,000円"))

            let nothing = try await city.form(desk, "\(path)/approve", ["key": "b"])
            #expect(nothing.status == 422 && nothing.text.contains("joint/no-part"))
            let left = try await city.form(
                desk, "\(path)/approve", ["part": "people", "except": "shelter-1", "key": "c"])
            #expect(left.status == 422 && left.text.contains("joint/nothing-chosen"), "\(left.text)")
            #expect(try await city.form(desk, "\(path)/approve", ["part": "people", "key": "d"]).status == 303)
            #expect(await !city.post.wall.shifts.all.isEmpty)
            let why = ["part": "goods", "reason": "道路を確認中", "key": "e"]
            #expect(try await city.form(desk, "\(path)/reject", why).status == 303)
            let after = try await city.page(desk, String(path)).text
            #expect(after.contains("に承認") && after.contains("却下"))
            let auditor = try await city.secret(.auditor)
            #expect(try await !city.page(auditor, String(path)).text.contains("action=\"\(path)/approve\""))
        }
    }
}
