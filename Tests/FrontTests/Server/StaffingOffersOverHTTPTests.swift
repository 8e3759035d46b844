import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, an offer of people for a site and a day` {
    private static let link = "/offers/new?kind=people&site=shelter-1&day=2016-04-17"

    /// A shelter that lacks three on the day after.
    private static func ask(_ city: RunningCity) async throws {
        let shelter = try await city.secret(.shelter, at: "shelter-1")
        let asked = try await city.form(
            shelter, "/s/shelter-1/people",
            [
                "duty": "炊き出し", "people": "3", "from": "2016-04-17T08:00", "to": "2016-04-17T14:00", "skill": "",
                "reason": "職員が2人とも体調不良", "key": "ask",
            ])
        #expect(asked.status == 303, "\(asked.text)")
    }

    private static func fields(_ changed: [String: String] = [:]) -> [String: String] {
        [
            "kind": "people", "what": "炊き出し", "headcount": "2", "site": "shelter-1", "day": "2016-04-17",
            "place": "市内", "from": "2016-04-17", "until": "2016-04-17", "giver": "nonprofit", "name": "会",
            "contact": "096-000-1234", "key": "a", "secret": String(repeating: "0123456789abc", count: 4),
        ].merging(changed) { $1 }
    }

    @Test func `begins where people are missing, with that site and day`() async throws {
        try await RunningCity.run { city in
            try await Self.ask(city)
            let partner = try await city.secret(.partner)
            let page = try await city.page(partner, "/partner").text
            #expect(
                page.contains(
                    "<a href=\"\(Self.link.replacing("&", with: "&amp;"))\">資格なし3</a>"))
            let form = try await city.page(partner, Self.link).text
            #expect(form.contains("この場所・この日の応援への申し出です") && form.contains("城東小学校：4月17日（日）"))
            #expect(form.contains("あとのべ3人足りません（資格なし3）") && form.contains("時点"))
            #expect(!form.contains("体調不良"), "nobody's reason")
            #expect(
                form.contains(#"name="site" value="shelter-1""#) && form.contains(#"name="day" value="2016-04-17""#))
            let day = "2016-04-17"
            #expect(form.contains(#"name="from" value="\#(day)""#) && form.contains(#"name="until" value="\#(day)""#))
            #expect(form.contains(#"name="headcount" value="""#), "places are counted, and not heads")
            #expect(form.contains("&amp;site=shelter-1&amp;day=2016-04-17&amp;lang=en"), "the other language keeps it")
        }
    }

    @Test func `is kept with them, for the partner, for headquarters and for programs`() async throws {
        try await RunningCity.run { city in
            try await Self.ask(city)
            let (partner, desk) = (try await city.secret(.partner), try await city.secret(.headquarters))
            let back = try await city.form(partner, "/offers", Self.fields(["headcount": "たくさん"]))
            #expect(back.status == 422 && back.text.contains(#"name="site" value="shelter-1""#))
            #expect(back.text.contains("この場所・この日の応援への申し出です") && back.text.contains("たくさん"))

            let made = try await city.form(partner, "/offers", Self.fields())
            #expect(made.status == 303, "\(made.text)")
            let offer = try #require(await city.post.wall.offers.all.first)
            #expect(offer.meantFor == SiteDay(site: .of("shelter-1"), day: .of("2016-04-17")))
            let title = "城東小学校：4月17日（日）"
            #expect(try await city.page(partner, "/partner/offers").text.contains("応援への申し出：\(title)"))
            let own = try await city.page(partner, "/partner/offers/\(offer.id)").text
            #expect(own.contains(title) && own.contains("/partner#staffing") && !own.contains("/hq/"))
            #expect(try await city.page(desk, "/hq/offers").text.contains("応援への申し出：\(title)"))
            let week = "/hq/shifts?site=shelter-1&amp;day=2016-04-17"
            let page = try await city.page(desk, "/hq/offers/\(offer.id)").text
            #expect(page.contains("<a href=\"\(week)\">\(title)</a>") && page.contains("あとのべ3人足りません"))
            let one = try await city.api(partner, "GET", "offers/\(offer.id)")
            #expect(one.value("site") == "shelter-1" && one.value("day") == "2016-04-17")
            let auditor = try await city.page(try await city.secret(.auditor), "/hq/offers/\(offer.id)").text
            #expect(auditor.contains(title) && !auditor.contains("href=\"/hq/shifts"), "who works is not for auditors")
        }
    }

    @Test func `leads headquarters to the week of that site once it is accepted`() async throws {
        try await RunningCity.run { city in
            try await Self.ask(city)
            let (partner, desk) = (try await city.secret(.partner), try await city.secret(.headquarters))
            #expect(try await city.form(partner, "/offers", Self.fields()).status == 303)
            let id = try #require(await city.post.wall.offers.all.first?.id)
            let before = try await city.page(desk, "/hq/offers/\(id)").text
            #expect(!before.contains("勤務表で配置する"))
            let yes = try await city.form(desk, "/hq/offers/\(id)/accept", ["headcount": "2", "key": "y"])
            let after = try await city.page(desk, try #require(yes.header("Location"), "\(yes.text)")).text
            #expect(after.contains("勤務表で配置する：城東小学校：4月17日（日）"))
            let week = try await city.page(desk, "/hq/shifts?site=shelter-1&day=2016-04-17")
            #expect(week.status == 200 && week.text.contains("炊き出し"))
            #expect(!(try await city.page(partner, "/partner/offers/\(id)").text.contains("勤務表で配置する")))
        }
    }

    @Test func `says when the day is over, and a form is not begun for one that is`() async throws {
        try await RunningCity.run { city in
            try await Self.ask(city)
            let partner = try await city.secret(.partner)
            let link = Self.link.replacing("04-17", with: "04-15")
            let form = try await city.page(partner, link).text
            #expect(!form.contains(#"name="site""#) && !form.contains("この場所・この日"))
            // The form was open over midnight: what is typed is not lost, and headquarters reads that it is over.
            let late = try await city.form(
                partner, "/offers", Self.fields(["day": "2016-04-15", "from": "", "until": "2016-04-30"]))
            #expect(late.status == 303, "\(late.text)")
            let path = try #require(late.header("Location"))
            #expect(try await city.page(partner, path).text.contains("この日は過ぎています"))
            let quiet = try await city.page(partner, Self.link.replacing("shelter-1", with: "shelter-2")).text
            #expect(quiet.contains("いま足りない人はいません") && quiet.contains(#"name="site" value="shelter-2""#))
        }
    }

    @Test func `names a site that there is and both or neither, and is for those who may read who is missing`()
        async throws
    {
        try await RunningCity.run { city in
            try await Self.ask(city)
            let partner = try await city.secret(.partner)
            for (changed, status, code) in [
                (["site": "shelter-9"], 404, "site/unknown"), (["day": ""], 422, "input/missing"),
                (["site": ""], 422, "input/missing"), (["day": "明日"], 422, "input/not-a-date"),
                (["day": "2030-01-01"], 422, "offer/day-out-of-range"),
            ] {
                let refused = try await city.form(partner, "/offers", Self.fields(changed))
                #expect(refused.status == status && refused.text.contains(code), "\(changed): \(refused.text)")
                #expect(refused.text.contains("炊き出し"), "what was typed stays")
            }
            let open = try await city.web.send("GET", Self.link).text
            #expect(!open.contains("城東小学校") && !open.contains(#"name="site""#))
            let body = Self.fields().map { "\($0.key)=\(RunningCity.escaped($0.value))" }.joined(separator: "&")
            let sent = try await city.web.send(
                "POST", "/offers", headers: ["Content-Type": "application/x-www-form-urlencoded"],
                body: Array(body.utf8))
            #expect(sent.status == 403 && sent.text.contains("access/forbidden") && !sent.text.contains("城東小学校"))
            #expect(await city.post.wall.offers.all.isEmpty)
        }
    }
}
