import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, a shift` {
    /// Three persons, a rule of manning, and a shelter with 150 people.
    private static func settle(_ city: RunningCity) async throws {
        let criterion = Criterion(.restHours, 11, note: Example.shelterRule.note)
        _ = try await city.post.submit(
            Submission(
                [
                    .setManning(Example.shelterRule), .setCriterion(criterion),
                    .listUnit(Unit(.of("u-2"), name: "物資班")), .listSkill(Example.nursing), .listSkill(Example.cooking),
                    .listSkill(Example.interpreting),
                    .registerPerson(.of("s-1"), .staff, Example.officer),
                    .registerPerson(.of("s-2"), .volunteer, Example.plain("西 一郎")),
                    .registerPerson(.of("s-3"), .volunteer, Example.plain("東 二郎")),
                    .reportHeadcount(.of("shelter-1"), Example.headcount(150)),
                ], from: .console))
    }

    private static func post(_ city: RunningCity, _ desk: String) async throws -> String {
        let made = try await city.api(
            desk, "POST", "sites/shelter-1/posts",
            json: #"{"duty":"受付","from":"2016-04-17T08:00","to":"2016-04-17T16:00","people":1}"#)
        return try #require(made.value("post"), "\(made.text)")
    }

    private static func shifts(_ post: String, _ persons: String..., keep: Bool = false) -> String {
        let list = persons.map {
            #"{"person":"\#($0)","post":"\#(post)","from":"2016-04-17T08:00","to":"2016-04-17T16:00"}"#
        }
        return #"{"keepWhatHolds":\#(keep),"shifts":[\#(list.joined(separator: ","))]}"#
    }

    @Test func `is wanted by rule, or as the site asks`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let reckoned = try await city.api(
                desk, "POST", "sites/shelter-1/posts/reckon", json: #"{"from":"2016-04-17","days":2}"#)
            #expect(reckoned.status == 200, "\(reckoned.text)")
            let posts = try await city.api(desk, "GET", "sites/shelter-1/posts").text
            #expect(posts.contains(#""reckoned":2,"rule":"shelter-run","heads":150,"missing":2"#), "\(posts)")
            let unknown = try await city.api(
                desk, "POST", "sites/shelter-2/posts/reckon", json: #"{"from":"2016-04-17"}"#)
            #expect(unknown.status == 409 && unknown.text.contains("post/heads-not-known"))

            let shelter = try await city.secret(.shelter, at: "shelter-1")
            _ = try await Self.post(city, shelter)
            #expect(try await city.api(shelter, "GET", "sites/shelter-1/posts").text.contains(#""asked":1"#))
            #expect(try await city.api(shelter, "GET", "sites/shelter-2/posts").status == 403)
            #expect(try await city.api(desk, "GET", "manning").text.contains(#""isVerified":false"#))
        }
    }

    @Test func `is reckoned from the hour that runs, and not for days that are over`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let path = "sites/shelter-1/posts/reckon"
            #expect(try await city.api(desk, "POST", path, json: #"{"from":"2016-04-16","days":1}"#).status == 200)
            let posts = await city.post.wall.posts.all.map(\.place)
            #expect(posts.map(\.from).min() == .of("2016-04-16T10:00") && posts.allSatisfy { $0.to > Example.now })

            let over = try await city.api(desk, "POST", path, json: #"{"from":"2016-04-08","days":8}"#)
            #expect(over.status == 422 && over.text.contains("post/days-over") && over.text.contains("2016-04-16"))
            let page = try await city.form(
                desk, "/hq/shifts/reckon", ["site": "shelter-1", "day": "2016-04-04", "key": "o"])
            #expect(page.status == 422 && page.text.contains("今日（2016-04-16）からの日を選んでください"))
        }
    }

    @Test func `is assigned all or none, or as far as it holds`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let post = try await Self.post(city, desk)
            let none = try await city.api(desk, "POST", "shifts", json: Self.shifts(post, "s-1", "s-2"))
            #expect(none.status == 409 && none.text.contains("shift/post-full"), "\(none.text)")
            #expect(await city.post.wall.shifts.all.isEmpty)

            let some = try await city.api(desk, "POST", "shifts", json: Self.shifts(post, "s-1", "s-2", keep: true))
            #expect(some.status == 201 && some.text.contains(#""code":"shift/post-full""#), "\(some.text)")
            let list = try #require(some.value("list"))
            #expect(try await city.api(desk, "GET", "shift-lists/\(list)").text.contains("配置枠は満員です"))
            #expect(try await city.api(desk, "GET", "shifts?person=s-1").text.contains(#""revision":0"#))

            let shift = try #require(await city.post.wall.shifts.all.first?.shift.id)
            let gone = try await city.api(desk, "POST", "shifts/\(shift)/cancel", json: #"{"reason":"体調不良"}"#)
            #expect(gone.status == 200)
            #expect(try await city.api(desk, "POST", "shifts", json: "{}").text.contains("input/missing"))
        }
    }

    @Test func `is listed a page at a time, and for the hours that are asked for`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let hours = [("s-1", "08", "12"), ("s-2", "12", "16"), ("s-3", "16", "20")].map { person, from, to in
                ##"{"person":"\##(person)","site":"shelter-1","from":"2016-04-17T\##(from):00","to":"2016-04-17T\##(to):00"}"##
            }
            for shift in hours {
                let made = try await city.api(desk, "POST", "shifts", json: #"{"shifts":[\#(shift)]}"#)
                #expect(made.status == 201, "\(made.text)")
            }
            func count(_ answer: String) -> Int { answer.matches(of: /"revision"/).count }

            let first = try await city.api(desk, "GET", "shifts?limit=2").text
            #expect(count(first) == 2)
            let next = try #require(first.firstMatch(of: /"next":"\/api\/v1\/([^"]+)"/)?.1, "\(first)")
            let rest = try await city.api(desk, "GET", String(next)).text
            #expect(count(rest) == 1 && !rest.contains(#""next""#))
            let ids = (first + rest).matches(of: /"id":"([^"]+)"/).map(\.1)
            #expect(ids == ids.sorted() && Set(ids).count == 3)

            let noon = "shifts?begin=2016-04-17T12:00%2B09:00&end=2016-04-17T16:00"
            #expect(count(try await city.api(desk, "GET", noon).text) == 1)
            #expect(count(try await city.api(desk, "GET", "shifts?begin=2016-04-17T11:59").text) == 3)
            #expect(count(try await city.api(desk, "GET", "shifts?site=shelter-1&person=s-2").text) == 1)
            #expect(count(try await city.api(desk, "GET", "shifts?site=shelter-2&person=s-2").text) == 0)
            #expect(try await city.api(desk, "GET", "shifts?begin=noon").text.contains("input/not-a-time"))
            _ = try await Self.post(city, desk)
            let posts = "sites/shelter-1/posts"
            #expect(try await city.api(desk, "GET", "\(posts)?end=2016-04-17T08:00").text.contains(#""posts":[]"#))
            #expect(try await city.api(desk, "GET", "\(posts)?end=2016-04-17T08:01").text.contains(#""missing":1"#))
        }
    }

    @Test func `is assigned on the page, and a refusal says what would be possible`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let post = try await Self.post(city, desk)
            let page = try await city.page(desk, "/hq/posts/\(post)").text
            #expect(page.contains("西 一郎") && page.contains("受付"))
            let typed = ["person": "s-2", "from": "2016-04-17T08:00", "to": "2016-04-17T16:00"]
            #expect(
                try await city.form(desk, "/hq/posts/\(post)/assign", typed.merging(["key": "a"]) { $1 }).status == 303)
            let full = try await city.form(
                desk, "/hq/posts/\(post)/assign", typed.merging(["person": "s-3", "key": "b"]) { $1 })
            #expect(full.status == 409 && full.text.contains("shift/post-full") && full.text.contains("value=\"s-3\""))

            let week = try await city.page(desk, "/hq/shifts?site=shelter-1&day=2016-04-11").text
            #expect(week.contains("1/1人") && week.contains("西 一郎"))
            #expect(try await city.page(desk, "/hq/shifts").text.contains("のべ1人のうち1人"))
            #expect(try await city.page(desk, "/hq/shifts?site=nowhere").status == 404)
            #expect(try await city.page(desk, "/hq/shifts?unit=nobody").status == 404)
            let asked = try await city.form(
                desk, "/hq/shifts/ask",
                [
                    "site": "shelter-1", "day": "2016-04-11", "duty": "夜間<b>", "from": "2016-04-16T20:00",
                    "to": "2016-04-16T19:00", "people": "2", "key": "c",
                ])
            #expect(asked.status == 422 && asked.text.contains("post/bad-times") && asked.text.contains("夜間&lt;b&gt;"))
            #expect(
                try await city.form(desk, "/hq/shifts/reckon", ["site": "shelter-1", "day": "2016-04-18", "key": "d"])
                    .status == 303)
        }
    }

    @Test func `is missing in certain hours, from which one press leads to a form with them`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let post = try await Self.post(city, desk)
            let morning = Self.shifts(post, "s-2").replacing("T16:00", with: "T12:00")
            #expect(try await city.api(desk, "POST", "shifts", json: morning).status == 201)
            let gap = #""gaps":[{"from":"2016-04-17T03:00:00.000Z","to":"2016-04-17T07:00:00.000Z","missing":1}]"#
            #expect(try await city.api(desk, "GET", "sites/shelter-1/posts").text.contains(gap))

            let link = "/hq/posts/\(post)?begin=2016-04-17T12:00&amp;end=2016-04-17T16:00#assign"
            for path in ["/hq/posts/\(post)", "/hq/shifts?site=shelter-1&day=2016-04-11", "/hq/shifts?day=2016-04-11"] {
                let page = try await city.page(desk, path).text
                #expect(page.contains(link) && page.contains("12:00〜16:00"), "\(path)")
            }
            let form = try await city.page(desk, "/hq/posts/\(post)?begin=2016-04-17T12:00&end=2016-04-17T16:00").text
            #expect(form.contains(#"value="2016-04-17T12:00""#) && form.contains("12:00〜16:00に入れる人（2人"))
            #expect(form.contains("?person=s-3&amp;begin=2016-04-17T12:00&amp;end=2016-04-17T16:00#assign"))
            #expect(form.contains("休息が足りなくなる（1人）") && form.contains("最も早くて4/17 23:00から入れます"))
            let chosen = try await city.page(desk, "/hq/posts/\(post)?person=s-3&begin=2016-04-17T12:00").text
            #expect(chosen.contains(#"value="s-3""#))
            let nonsense = try await city.page(desk, "/hq/posts/\(post)?begin=noon")
            #expect(nonsense.status == 422)
        }
    }

    @Test func `is in the calendar of whoever has its secret address`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            let post = try await Self.post(city, desk)
            _ = try await city.api(desk, "POST", "shifts", json: Self.shifts(post, "s-1"))
            let made = try await city.api(desk, "POST", "calendars", json: #"{"person":"s-1"}"#)
            #expect(made.status == 201, "\(made.text)")
            let address = try #require(made.value("address")).replacing("http://127.0.0.1", with: "")
            let feed = try await city.web.send("GET", address)
            #expect(feed.status == 200 && feed.header("Content-Type") == "text/calendar; charset=utf-8")
            #expect(feed.text.contains("BEGIN:VEVENT\r\n") && feed.text.contains("SUMMARY:受付\r\n"))
            let tag = try #require(feed.header("ETag"))
            #expect(try await city.web.send("GET", address, headers: ["If-None-Match": tag]).status == 304)

            #expect(try await city.web.send("GET", "/calendar/guessed.ics").status == 404)
            let id = try #require(made.value("calendar"))
            #expect(try await city.api(desk, "POST", "calendars/\(id)/close").status == 200)
            #expect(try await city.web.send("GET", address).status == 404)
            let shown = try await city.form(desk, "/hq/calendars", ["site": "shelter-1"])
            #expect(shown.status == 200 && shown.text.contains("/calendar/"))
        }
    }

    @Test func `is kept by headquarters only`() async throws {
        try await RunningCity.run { city in
            try await Self.settle(city)
            for (role, site) in [
                (Role.shelter, "shelter-1" as String?), (.depot, "depot-1"), (.partner, nil), (.auditor, nil),
            ] {
                let secret = try await city.secret(role, at: site)
                #expect(
                    try await city.api(secret, "POST", "shifts", json: Self.shifts("p", "s-1")).status == 403, "\(role)"
                )
                #expect(try await city.api(secret, "POST", "calendars", json: #"{"person":"s-1"}"#).status == 403)
                #expect(try await city.page(secret, "/hq/shifts").status == 403, "\(role)")
                #expect(try await city.form(secret, "/hq/shifts/ask", ["site": "shelter-1"]).status == 403, "\(role)")
            }
        }
    }
}
