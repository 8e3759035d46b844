import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, a swap of shifts` {
    /// Two persons with a shift each on different days at the same shelter.
    private static func settle(_ city: RunningCity) async throws {
        let posts = [
            Example.post(people: 1),
            Example.post("post-2", people: 1, from: "2016-04-19T08:00", to: "2016-04-19T16:00"),
        ]
        _ = try await city.post.submit(
            Submission(
                [
                    .setCriterion(Criterion(.restHours, 11, note: Example.shelterRule.note)),
                    .listUnit(Unit(.of("u-1"), name: "総室")), .listUnit(Unit(.of("u-2"), name: "物資班")),
                    .registerPerson(.of("s-1"), .staff, Example.officer),
                    .registerPerson(.of("s-2"), .volunteer, Example.plain("西 一郎")),
                ]
                    + posts.map { .askPost($0.id, $0.place, people: 1, reason: nil) } + [
                        .assignShifts([
                            Example.request(),
                            Example.request(
                                "shift-2", "s-2", at: "post-2", from: "2016-04-19T08:00", to: "2016-04-19T16:00"),
                        ])
                    ], from: .console))
    }

    @Test func `is proposed on a person's page and carried out when the other accepts`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let person = try await city.page(desk, "/hq/people/s-1").text
            #expect(person.contains("これからの勤務（1件）") && person.contains("/hq/shifts/shift-1/swap"))
            let choose = try await city.page(desk, "/hq/shifts/shift-1/swap").text
            #expect(choose.contains("西 一郎") && choose.contains("value=\"shift-2\""))
            let proposed = try await city.form(
                desk, "/hq/shifts/shift-1/swap", ["with": "shift-2", "note": "通院のため", "key": "a"])
            #expect(proposed.status == 303, "\(proposed.text)")

            let swap = try #require(await city.post.wall.swaps.all.first).swap.id
            let asked = try await city.page(desk, "/hq/people/s-2").text
            #expect(asked.contains("回答待ち1件") && asked.contains("通院のため") && asked.contains("承諾した：交代する"))
            let accepted = try await city.form(
                desk, "/hq/swaps/\(swap)/answer", ["answer": "accepted", "person": "s-2", "key": "b"])
            #expect(accepted.status == 303, "\(accepted.text)")
            #expect(await city.post.wall.shifts[.of("shift-1")]?.shift.person == .of("s-2"))
            #expect(try await city.api(desk, "GET", "swaps?person=s-1").text.contains(#""answer":"accepted""#))
        }
    }

    @Test func `is refused with what would be possible, and the choice stays`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let late = Example.request("shift-3", "s-2", at: "post-3", from: "2016-04-17T18:00", to: "2016-04-18T00:00")
            _ = try await city.post.submit(
                Submission(
                    [
                        .askPost(
                            .of("post-3"),
                            PostPlace(
                                site: .of("shelter-1"), duty: Wording("夜番", "Night"), from: late.from, to: late.to),
                            people: 1, reason: nil),
                        .assignShifts([late]),
                    ], from: .console))
            let page = try await city.page(desk, "/hq/shifts/shift-1/swap").text
            #expect(page.contains("決まりに合う交代の相手がいません") || page.contains("交代できない近くの勤務と理由"))
            let refused = try await city.form(desk, "/hq/shifts/shift-1/swap", ["with": "shift-2", "key": "a"])
            #expect(refused.status == 409 && refused.text.contains("shift/rest-broken"), "\(refused.text)")
            #expect(await city.post.wall.swaps.all.isEmpty)
            let none = try await city.form(desk, "/hq/shifts/shift-1/swap", ["key": "b"])
            #expect(none.status == 422 && none.text.contains("input/missing"))
        }
    }

    @Test func `is void once a shift has changed, and nothing of it is recorded`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let made = try await city.api(desk, "POST", "shifts/shift-1/propose-swap", json: #"{"with":"shift-2"}"#)
            #expect(made.status == 201, "\(made.text)")
            let swap = try #require(made.value("swap"))
            _ = try await city.api(desk, "POST", "shifts/shift-2/cancel", json: #"{"reason":"体調不良"}"#)
            let late = try await city.api(desk, "POST", "swaps/\(swap)/answer", json: #"{"answer":"accepted"}"#)
            #expect(late.status == 409 && late.text.contains("swap/void"), "\(late.text)")
            #expect(try await city.page(desk, "/hq/people/s-2").text.contains("この内容では交代できません"))
            #expect(try await city.api(desk, "GET", "swaps").text.contains(#""isVoid":true"#))
            let back = try await city.api(desk, "POST", "swaps/\(swap)/answer", json: #"{"answer":"withdrawn"}"#)
            #expect(back.status == 200)
            #expect(
                try await city.api(desk, "POST", "swaps/none/answer", json: #"{"answer":"declined"}"#).status == 404)
        }
    }

    @Test func `is for headquarters only, as is a person's calendar`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            #expect(try await city.page(shelter, "/hq/shifts/shift-1/swap").status == 403)
            #expect(try await city.form(shelter, "/hq/shifts/shift-1/swap", ["with": "shift-2"]).status == 403)
            #expect(
                try await city.api(shelter, "POST", "shifts/shift-1/propose-swap", json: #"{"with":"shift-2"}"#).status
                    == 403)
            let desk = try await city.secret(.headquarters)
            let opened = try await city.form(desk, "/hq/calendars", ["person": "s-1"])
            #expect(
                opened.status == 200 && opened.text.contains("/calendar/") && opened.text.contains("/hq/people/s-1"))
            let calendar = try #require(await city.post.wall.shifts.calendars(of: .person(.of("s-1"))).first).id
            #expect(try await city.page(desk, "/hq/people/s-1").text.contains("配信中：\(calendar)"))
            let closed = try await city.form(desk, "/hq/calendars/\(calendar)/close", ["key": "z"])
            #expect(closed.status == 303 && closed.header("Location")?.hasPrefix("/hq/people/s-1?") == true)
        }
    }
}

@Suite struct `Over HTTP, somebody who leaves` {
    private static func settle(_ city: RunningCity) async throws {
        let post = Example.post(people: 1)
        _ = try await city.post.submit(
            Submission(
                [
                    .listUnit(Unit(.of("u-1"), name: "総室")), .listUnit(Unit(.of("u-2"), name: "物資班")),
                    .registerPerson(.of("s-1"), .staff, Example.officer),
                    .askPost(post.id, post.place, people: 1, reason: nil),
                    .assignShifts([Example.request()]), .nameContact(.of("shelter-1"), .facility, .of("s-1")),
                    .checkIn(.of("s-1"), .of("shelter-1"), observedAt: Example.now + .hours(-1)),
                ], from: .console))
    }

    @Test func `leaves vacancies that are named, and is called by nobody any more`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            #expect(try await city.page(desk, "/hq/people/s-1").text.contains("tel:090-1234-5678"))
            let empty = try await city.form(
                desk, "/hq/people/s-1/leave", ["leaveFrom": "2016-04-16T10:00", "leaveReason": "", "key": "a"])
            #expect(empty.status == 422 && empty.text.contains("input/missing"))
            let gone = try await city.form(
                desk, "/hq/people/s-1/leave",
                ["leaveFrom": "2016-04-16T10:00", "leaveReason": "派遣期間の終了", "key": "b"])
            #expect(gone.status == 303, "\(gone.text)")

            let post = try await city.page(desk, "/hq/posts/post-1").text
            #expect(post.contains("離任による空き") && post.contains("山田 花子") && post.contains("派遣期間の終了"))
            let week = try await city.page(desk, "/hq/shifts?site=shelter-1&day=2016-04-11").text
            #expect(week.contains("空き：山田 花子さんが離任"))
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            #expect(try await city.page(shelter, "/s/shelter-1/people").text.contains("空き：山田 花子さんが離任"))
            for path in ["/hq/people/s-1", "/hq/people?standing=left", "/hq/shelters/shelter-1", "/hq/people/duty"] {
                let page = try await city.page(desk, path).text
                #expect(!page.contains("tel:090-1234-5678") && !page.contains("hanako@"), "\(path)")
            }
            #expect(await city.post.wall.attendance[.of("s-1")].stays.count == 1, "attendance stays")
        }
    }

    @Test func `is no longer told of with telephone and mail, to programs and in the log`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            #expect(try await city.api(desk, "GET", "log").text.contains("090-1234-5678"))
            let left = try await city.api(
                desk, "POST", "people/s-1/leave", json: #"{"from":"2016-04-16T10:00","reason":"本人の都合"}"#)
            #expect(left.status == 200, "\(left.text)")
            let person = try await city.api(desk, "GET", "people/s-1").text
            #expect(person.contains(#""leftReason":"本人の都合""#) && !person.contains("090-1234-5678"))
            #expect(!(try await city.api(desk, "GET", "log").text.contains("090-1234-5678")))
            #expect(!(try await city.api(desk, "GET", "people").text.contains("s-1")))
            #expect(try await city.api(desk, "GET", "people?standing=all").text.contains("s-1"))
            #expect(
                try await city.api(desk, "GET", "sites/shelter-1/posts").text.contains(
                    #""vacated":[{"shift":"shift-1""#))
            let again = try await city.api(
                desk, "POST", "people/s-1/leave", json: #"{"from":"2016-04-16T11:00","reason":"別の理由"}"#)
            #expect(again.status == 409 && again.text.contains("person/already-left"))
        }
    }

    @Test func `can be given nothing to do until they are back`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            _ = try await city.api(
                desk, "POST", "people/s-1/leave", json: #"{"from":"2016-04-16T10:00","reason":"本人の都合"}"#)
            let shifts =
                #"{"shifts":[{"person":"s-1","post":"post-1","from":"2016-04-17T08:00","to":"2016-04-17T16:00"}]}"#
            let refused = try await city.api(desk, "POST", "shifts", json: shifts)
            #expect(refused.status == 409 && refused.text.contains("shift/person-left"), "\(refused.text)")
            let back = try await city.form(
                desk, "/hq/people/s-1/return", ["returnFrom": "2016-04-16T10:00", "key": "c"])
            #expect(back.status == 303, "\(back.text)")
            #expect(try await city.api(desk, "POST", "shifts", json: shifts).status == 201)
            #expect(try await city.page(desk, "/hq/people/s-1").text.contains("tel:090-1234-5678"))
            #expect(
                try await city.api(desk, "POST", "people/s-1/return", json: #"{"from":"2016-04-18"}"#).status == 422)
        }
    }
}
