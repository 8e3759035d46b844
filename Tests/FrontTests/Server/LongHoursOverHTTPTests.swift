import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, hours beyond a rule` {
    /// A volunteer who works from 8 to 16 and may work eight hours a day, and a post from 20 to 24.
    private static func settle(_ city: RunningCity) async throws {
        _ = try await city.post.submit(
            Submission(
                [
                    .setCriterion(Criterion(.volunteerHoursInDay, 8, note: Example.note)),
                    .setCriterion(Criterion(.workHoursInWeek, 40, note: Example.note)),
                    .registerPerson(.of("v-1"), .volunteer, Example.plain("西 一郎")),
                    .registerPerson(.of("v-2"), .volunteer, Example.plain("東 二郎")),
                    shift("v-1", day: 17),
                    .askPost(
                        .of("p-1"),
                        PostPlace(
                            site: .of("shelter-1"), duty: Wording("夜間受付", "Night desk"),
                            from: .of("2016-04-17T20:00"), to: .of("2016-04-17T23:00")), people: 1, reason: nil),
                ], from: .console))
    }

    private static func shift(_ person: String, day: Int) -> ReliefCommand {
        .assignShifts([
            ShiftRequest(
                shift: .of("\(person)-\(day)"), person: .of(person), place: .site(.of("shelter-1")),
                from: .of("2016-04-\(day)T08:00"), to: .of("2016-04-\(day)T16:00"))
        ])
    }

    @Test func `are asked about on the page before somebody is assigned`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let typed = ["person": "v-1", "from": "2016-04-17T20:00", "to": "2016-04-17T23:00"]
            #expect(try await city.page(desk, "/hq/people/v-1").text.contains("基準を超え") == false)

            let asked = try await city.form(desk, "/hq/posts/p-1/assign", typed.merging(["key": "a"]) { $1 })
            #expect(asked.status == 422 && asked.text.contains("shift/long-hours"), "\(asked.text)")
            #expect(asked.text.contains("11時間（基準は24時間で8時間まで）") && asked.text.contains("時間の基準を超えても入れる"))
            #expect(await city.post.wall.shifts.standing(at: ID<Post>.of("p-1")).isEmpty)

            let sure = typed.merging(["key": "b", "sure": "person=v-1"]) { $1 }
            #expect(try await city.form(desk, "/hq/posts/p-1/assign", sure).status == 303)
            let page = try await city.page(desk, "/hq/people/v-1").text
            #expect(page.contains("予定の勤務が基準を超えます") && page.contains("11時間"))
        }
    }

    @Test func `are asked about for the person whom somebody ticked, and for no other`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let other = [
                "person": "v-1", "from": "2016-04-17T20:00", "to": "2016-04-17T23:00", "sure": "person=v-2", "key": "a",
            ]
            #expect(try await city.form(desk, "/hq/posts/p-1/assign", other).status == 422)
            let fitting = other.merging(["person": "v-2", "key": "b"]) { $1 }
            #expect(try await city.form(desk, "/hq/posts/p-1/assign", fitting).status == 303)
        }
    }

    @Test func `stand beside whoever could come, after those who keep to the rule`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let page = try await city.page(desk, "/hq/posts/p-1").text
            let listed = page.split(separator: "id=\"candidates\"").last ?? ""
            let persons = listed.matches(of: /person=(v-.)/).map(\.1)
            #expect(persons == ["v-2", "v-1"] && listed.contains("▲4/17"), "\(listed)")
        }
    }

    @Test func `are told to a program with its receipt`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let body = { (person: String) in
                #"{"shifts":[{"person":"\#(person)","post":"p-1","from":"2016-04-17T20:00","to":"2016-04-17T23:00"}]}"#
            }
            let fitting = try await city.api(desk, "POST", "shifts", json: body("v-2"))
            #expect(fitting.status == 201 && fitting.text.contains(#""warnings":[]"#), "\(fitting.text)")
            let shift = try #require(await city.post.wall.shifts.standing(at: ID<Post>.of("p-1")).first).id
            _ = try await city.api(desk, "POST", "shifts/\(shift)/cancel", json: #"{"reason":"交代"}"#)
            let long = try await city.api(desk, "POST", "shifts", json: body("v-1"))
            #expect(long.status == 201 && long.text.contains(#""rule":"volunteer-hours-24h""#), "\(long.text)")
            #expect(long.text.contains(#""minutes":660,"limitMinutes":480"#))
        }
    }

    @Test func `of a week are told with a plan before it is approved`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let staff =
                [.registerPerson(.of("s-1"), .staff, Example.plain("北 三郎"))]
                + (11...15).map { Self.shift("s-1", day: $0) }
            _ = try await city.post.submit(Submission(staff, from: .console))
            let plan = try await city.post.proposeJointPlan(from: .console).answer
            let desk = try await city.secret(.headquarters)

            let page = try await city.page(desk, "/hq/joint/\(plan)/people").text
            #expect(page.contains("時間の基準を超える人（1人）") && page.contains("7日間に43時間"), "\(page)")
            #expect(try await city.page(desk, "/hq/joint/\(plan)").text.contains("1人の勤務が時間の基準を超えます"))
        }
    }
}
