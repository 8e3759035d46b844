import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, the page of a helper's own shifts` {
    /// Two helpers, and a secret calendar of the first; the path of its feed.
    private static func settle(_ city: RunningCity, _ desk: String) async throws -> (feed: String, page: String) {
        let place = Place(latitude: 32.8, longitude: 130.7)
        _ = try await city.post.submit(
            Submission(
                [
                    .registerSite(
                        .of("shelter-1"),
                        SiteDetails(kind: .shelter, name: "城東小学校", ward: "中央区", address: "千葉城町5", place: place),
                        status: .open),
                    .listUnit(Unit(.of("u-2"), name: "物資班")), .listSkill(Example.cooking),
                    .listSkill(Example.interpreting), .listSkill(Example.nursing),
                    .registerPerson(.of("s-1"), .staff, Example.officer),
                    .registerPerson(.of("v-1"), .volunteer, Example.plain("西 <一郎>")),
                    .registerPerson(.of("v-2"), .volunteer, Example.plain("東 二郎")),
                    .nameContact(.of("shelter-1"), .shelterManager, .of("s-1")),
                ], from: .console))
        let made = try await city.api(desk, "POST", "calendars", json: #"{"person":"v-1"}"#)
        let address = try #require(made.value("address"), "\(made.text)").replacing("http://127.0.0.1", with: "")
        let page = try #require(made.value("page")).replacing("http://127.0.0.1", with: "")
        return (address, page)
    }

    private static func assign(
        _ city: RunningCity, _ desk: String, _ person: String, _ from: String, _ to: String,
        at site: String = "shelter-1"
    ) async throws {
        let json = #"{"shifts":[{"person":"\#(person)","site":"\#(site)","from":"\#(from)","to":"\#(to)"}]}"#
        let made = try await city.api(desk, "POST", "shifts", json: json)
        #expect(made.status == 201, "\(made.text)")
    }

    @Test func `says when and where, with the way there and whom to ask for, and leads into a calendar`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let (feed, path) = try await Self.settle(city, desk)
            try await Self.assign(city, desk, "v-1", "2016-04-17T08:00", "2016-04-17T16:00")
            let answer = try await city.web.send("GET", path)
            let page = answer.text
            #expect(answer.status == 200 && answer.header("Content-Type") == "text/html; charset=utf-8")
            #expect(page.contains("西 &lt;一郎&gt;さんの勤務") && page.contains("4月17日（日） 08:00〜16:00"))
            #expect(page.contains("城東小学校") && page.contains("千葉城町5") && page.contains("番号 v-1"))
            #expect(page.contains("https://www.google.com/maps/search/?api=1&amp;query=32.8%2C130.7"))
            #expect(page.contains("避難所責任者：山田 花子") && !page.contains("090") && !page.contains("tel:"))
            #expect(page.contains("webcal://127.0.0.1\(feed)") && page.contains("http://127.0.0.1\(feed)"))
            #expect(try await city.web.send("GET", feed).header("Content-Type") == "text/calendar; charset=utf-8")
            let english = try await city.web.send("GET", "\(path)?lang=en").text
            #expect(english.contains("Shifts of") && english.contains("Sun 17 Apr, 08:00–16:00"))
        }
    }

    @Test func `is neither kept, nor listed, nor told where one goes from it`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let (_, path) = try await Self.settle(city, desk)
            let answer = try await city.web.send("GET", path)
            #expect(answer.header("Cache-Control") == "private, no-store")
            #expect(answer.header("Referrer-Policy") == "no-referrer")
            #expect(answer.text.contains(#"<meta name="robots" content="noindex">"#))
            #expect(!answer.text.contains("data-live=\"1"), "nothing is followed without a token")
        }
    }

    @Test func `says of a cancelled shift that it is, and why, and forgets what is over`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let (_, path) = try await Self.settle(city, desk)
            #expect(try await city.web.send("GET", path).text.contains("これからの勤務はありません。"))
            try await Self.assign(city, desk, "v-1", "2016-04-17T08:00", "2016-04-17T16:00")
            let shift = try #require(await city.post.wall.shifts.all.first?.shift.id)
            _ = try await city.api(desk, "POST", "shifts/\(shift)/cancel", json: #"{"reason":"雨で<中止>"}"#)
            let page = try await city.web.send("GET", path).text
            #expect(page.contains("これからの勤務（0件）") && page.contains("取消") && page.contains("理由：雨で&lt;中止&gt;"))
            #expect(!page.contains("google.com"), "nobody is led to where they are not wanted")
        }
    }

    @Test func `shows nothing of anybody else's, and opens no more once it is closed`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let (_, path) = try await Self.settle(city, desk)
            try await Self.assign(city, desk, "v-2", "2016-04-18T08:00", "2016-04-18T16:00")
            let page = try await city.web.send("GET", path).text
            #expect(!page.contains("東 二郎") && !page.contains("4月18日"))
            #expect(!page.contains("href=\"/hq") && !page.contains("href=\"/partner"))
            let guessed = try await city.web.send("GET", "/calendar/guessed")
            #expect(
                guessed.status == 404 && guessed.text.contains("calendar/not-open")
                    && guessed.text.contains("人員担当に、新しいアドレスを頼んでください"))
            let calendar = try #require(await city.post.wall.shifts.calendars(of: .person(.of("v-1"))).first?.id)
            _ = try await city.api(desk, "POST", "calendars/\(calendar)/close")
            #expect(try await city.web.send("GET", path).status == 404)
        }
    }

    @Test func `tells of a site who comes, as the calendar of the site does`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            _ = try await Self.settle(city, desk)
            try await Self.assign(city, desk, "v-2", "2016-04-18T08:00", "2016-04-18T16:00")
            let made = try await city.api(desk, "POST", "calendars", json: #"{"site":"shelter-1"}"#)
            let path = try #require(made.value("page")).replacing("http://127.0.0.1", with: "")
            let page = try await city.web.send("GET", path).text
            #expect(page.contains("城東小学校の勤務") && page.contains("東 二郎") && !page.contains("カード（番号"))
        }
    }

    @Test func `is handed out by headquarters as a QR code and a link, shown once`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            _ = try await Self.settle(city, desk)
            let shown = try await city.form(desk, "/hq/calendars", ["person": "v-1", "key": "c"])
            #expect(shown.status == 200 && shown.text.contains("本人に渡すページ") && shown.text.contains("class=\"qr\""))
            let address = try #require(shown.text.firstMatch(of: /http:\/\/127\.0\.0\.1(\/calendar\/[0-9a-z]{52})</)?.1)
            #expect(try await city.web.send("GET", String(address)).status == 200)
        }
    }
}
