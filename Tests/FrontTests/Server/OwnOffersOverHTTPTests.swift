import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, what a partner has offered` {
    private static let blankets = """
        {"kind":"goods","what":"毛布 <新品>","quantity":50,"unit":"piece","place":"福岡市","until":"2016-04-30",\
        "giver":"nonprofit","name":"NPO法人くま","contact":"096-000-1234"}
        """

    /// A partner's own offer by its name.
    private static func offer(_ city: RunningCity, _ partner: String, _ json: String = blankets) async throws -> String
    {
        let made = try await city.api(partner, "POST", "offers", json: json)
        return try #require(made.value("offer"), "\(made.text)")
    }

    @Test func `is listed by what became of it, each with a page of its own`() async throws {
        try await RunningCity.run { city in
            let (partner, desk) = (try await city.secret(.partner), try await city.secret(.headquarters))
            let first = try await Self.offer(city, partner)
            let second = try await Self.offer(city, partner, Self.blankets.replacing("毛布 <新品>", with: "寝袋"))
            _ = try await city.api(desk, "POST", "offers/\(second)/decline", json: #"{"reason":"enough"}"#)

            let list = try await city.page(partner, "/partner/offers").text
            #expect(list.contains("/partner/offers/\(first)") && list.contains("/partner/offers/\(second)"))
            #expect(list.contains(#"id="state-waiting""#) && list.contains(#"id="state-declined""#))
            let page = try await city.page(partner, "/partner/offers/\(second)").text
            #expect(page.contains(DeclineReason.enough.message(for: .goods).japanese) && page.contains("本部の回答"))
            #expect(!page.contains("/partner/offers/\(second)/withdraw"), "nothing is left to take back")
            let waiting = try await city.page(partner, "/partner/offers/\(first)").text
            #expect(waiting.contains("毛布 &lt;新品&gt;") && waiting.contains("回答待ち") && waiting.contains("時点"))
        }
    }

    @Test func `is taken back on its own page, with the reason, and once`() async throws {
        try await RunningCity.run { city in
            let (partner, desk) = (try await city.secret(.partner), try await city.secret(.headquarters))
            let id = try await Self.offer(city, partner)
            let path = "/partner/offers/\(id)"
            let long = ["reason": String(repeating: "長", count: 501), "key": "long"]
            let refused = try await city.form(partner, "\(path)/withdraw", long)
            #expect(refused.status == 422 && refused.text.contains("offer/text-too-long"))
            #expect(
                refused.text.contains(String(repeating: "長", count: 501)) && refused.text.contains("#withdraw-reason"))

            let page = try await city.page(partner, path).text
            let gone = try await city.submit(partner, "\(path)/withdraw", on: page, typing: ["reason": "ほかに届けました"])
            #expect(gone.status == 303 && gone.header("Location")?.hasPrefix("\(path)?did=offerWithdrawn") == true)
            let again = try await city.submit(partner, "\(path)/withdraw", on: page, typing: ["reason": "ほかに届けました"])
            #expect(again.header("Location") == gone.header("Location"), "a second tap")
            let after = try await city.page(partner, gone.header("Location") ?? "").text
            #expect(after.contains("取り下げられました") && after.contains("ほかに届けました"))
            #expect(!after.contains("\(path)/withdraw"))
            #expect(try await city.page(desk, "/hq/offers/\(id)").text.contains("ほかに届けました"))
        }
    }

    @Test func `can be taken back after it was accepted, until something has come`() async throws {
        try await RunningCity.run { city in
            let (partner, desk) = (try await city.secret(.partner), try await city.secret(.headquarters))
            let depot = try await city.secret(.depot, at: "depot-1")
            let id = try await Self.offer(city, partner)
            let yes = #"{"item":"water-500ml","pieces":50,"depot":"depot-1"}"#
            #expect(try await city.api(desk, "POST", "offers/\(id)/accept", json: yes).status == 200)
            let accepted = try await city.page(partner, "/partner/offers/\(id)").text
            #expect(accepted.contains("お受けします") && accepted.contains("本部は届かないものとして手配し直します"))
            let came = #"{"lines":[{"pieces":10}]}"#
            #expect(try await city.api(depot, "POST", "offers/\(id)/receive", json: came).status == 200)
            #expect(!(try await city.page(partner, "/partner/offers/\(id)").text.contains("/withdraw\"")))
            let late = try await city.form(partner, "/partner/offers/\(id)/withdraw", ["reason": "遅い", "key": "l"])
            #expect(late.status == 409 && late.text.contains("offer/has-arrived"))
            #expect(late.text.contains("href=\"#said\"") && late.text.contains("id=\"said\""))
        }
    }

    @Test func `is neither seen nor taken back by another partner, nor by anybody who is not signed in`() async throws {
        try await RunningCity.run { city in
            let (partner, other) = (try await city.secret(.partner), try await city.secret(.partner))
            let id = try await Self.offer(city, partner)
            #expect(try await city.page(other, "/partner/offers/\(id)").status == 404)
            #expect(try await city.form(other, "/partner/offers/\(id)/withdraw", ["key": "x"]).status == 404)
            #expect(try await city.api(other, "POST", "offers/\(id)/withdraw").status == 403)
            #expect(try await city.api(other, "GET", "offers/\(id)").status == 404)
            #expect(try await city.web.send("GET", "/partner/offers/\(id)").status == 401)
            #expect(try await city.web.send("GET", "/api/v1/offers/\(id)").status == 401)
            #expect(!(try await city.page(other, "/partner/offers").text.contains("毛布")))
            let desk = try await city.secret(.headquarters)
            #expect(
                try await city.page(desk, "/partner/offers/\(id)").status == 404, "headquarters has a page of its own")
            #expect(await city.post.wall.offers.all.allSatisfy { $0.withdrawal == nil })
        }
    }

    @Test func `is read and taken back by a program, one at a time`() async throws {
        try await RunningCity.run { city in
            let partner = try await city.secret(.partner)
            let id = try await Self.offer(city, partner)
            let one = try await city.api(partner, "GET", "offers/\(id)")
            #expect(one.status == 200 && one.text.contains(#""state":"waiting""#) && one.text.contains("毛布 <新品>"))
            let gone = try await city.api(partner, "POST", "offers/\(id)/withdraw", json: #"{"reason":"別件"}"#)
            #expect(gone.status == 200, "\(gone.text)")
            let position = try #require(gone.value("position"))
            let after = try await city.api(partner, "GET", "offers/\(id)?from=\(position)")
            #expect(after.text.contains(#""state":"withdrawn""#) && after.text.contains("withdrawnAt"))
            #expect(try await city.api(partner, "GET", "offers/o-0").status == 404)
        }
    }

    @Test func `of people takes those who were named off their shifts when it is taken back`() async throws {
        try await RunningCity.run { city in
            let (partner, desk) = (try await city.secret(.partner), try await city.secret(.headquarters))
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let people = Self.blankets.replacing(#""goods""#, with: #""people","headcount":3"#)
            let id = try await Self.offer(city, partner, people)
            _ = try await city.api(desk, "POST", "offers/\(id)/accept", json: #"{"headcount":3}"#)
            _ = try await city.api(
                partner, "POST", "offers/\(id)/people", json: #"{"people":[{"name":"森 一"},{"name":"林 二"}]}"#)
            let team = await city.post.wall.people.members(of: .of(id), at: Example.now).map(\.id)
            try #require(team.count == 2)
            let shifts = team.map {
                #"{"person":"\#($0)","site":"shelter-1","from":"2016-04-17T08:00","to":"2016-04-17T16:00"}"#
            }.joined(separator: ",")
            #expect(try await city.api(desk, "POST", "shifts", json: #"{"shifts":[\#(shifts)]}"#).status == 201)

            let came = #"{"person":"\#(team[0])","observedAt":"2016-04-16T09:00"}"#
            #expect(try await city.api(shelter, "POST", "sites/shelter-1/check-in", json: came).status == 200)
            let early = try await city.form(partner, "/partner/offers/\(id)/withdraw", ["reason": "帰ります", "key": "e"])
            #expect(early.status == 409 && early.text.contains("offer/helper-on-duty") && early.text.contains("帰ります"))
            #expect(await city.post.wall.shifts.all.allSatisfy(\.shift.isStanding), "all or nothing")

            let left = came.replacing("09:00", with: "09:30")
            #expect(try await city.api(shelter, "POST", "sites/shelter-1/check-out", json: left).status == 200)
            let gone = try await city.form(partner, "/partner/offers/\(id)/withdraw", ["reason": "帰ります", "key": "g"])
            #expect(gone.status == 303, "\(gone.text)")
            #expect(await city.post.wall.shifts.all.allSatisfy { !$0.shift.isStanding })
            #expect(await city.post.wall.people.members(of: .of(id), at: Example.now).isEmpty)
        }
    }

    @Test func `leads a signed-in partner to their own page once it is sent`() async throws {
        try await RunningCity.run { city in
            let partner = try await city.secret(.partner)
            let fields = [
                "kind": "people", "what": "荷下ろし", "headcount": "4", "place": "市内", "until": "2016-04-30",
                "giver": "nonprofit", "name": "会", "contact": "096-000-1234", "key": "a",
                "secret": String(repeating: "0123456789abc", count: 4),
            ]
            let made = try await city.form(partner, "/offers", fields)
            let path = try #require(made.header("Location"), "\(made.text)")
            #expect(made.status == 303 && path.hasPrefix("/partner/offers/o-") && path.contains("did=offered"))
            #expect(try await city.form(partner, "/offers", fields).header("Location") == path, "a second tap")
            #expect(try await city.page(partner, path).text.contains("荷下ろし"))

            let next = try await city.page(partner, "/offers/new?kind=goods").text
            #expect(next.contains(#"name="name" value="会""#) && next.contains("096-000-1234"))
            let other = try await city.page(try await city.secret(.partner), "/offers/new?kind=goods").text
            #expect(!other.contains("096-000-1234"), "nobody else's contact")
            #expect(!(try await city.web.send("GET", "/offers/new?kind=goods").text.contains("096-000-1234")))
        }
    }
}

@Suite struct `Over HTTP, an offer that answers a need` {
    private static func need(_ city: RunningCity) async throws -> String {
        let shelter = try await city.secret(.shelter, at: "shelter-1")
        let made = try await city.api(
            shelter, "POST", "sites/shelter-1/needs",
            json: #"{"item":"water-500ml","quantity":30,"unit":"piece","note":"乳児の母親が発熱"}"#)
        return try #require(made.value("need"), "\(made.text)")
    }

    private static func fields(_ need: String) -> [String: String] {
        [
            "kind": "goods", "what": "飲料水", "item": "water-500ml", "need": need, "quantity": "20", "unit": "piece",
            "place": "市内", "until": "2016-04-30", "giver": "nonprofit", "name": "会", "contact": "096-000-1234",
            "key": "a", "secret": String(repeating: "0123456789abc", count: 4),
        ]
    }

    @Test func `begins with what is missing there, all of which can be changed`() async throws {
        try await RunningCity.run { city in
            let (partner, need) = (try await city.secret(.partner), try await Self.need(city))
            let link = "/offers/new?kind=goods&item=water-500ml&need=\(need)"
            let page = try await city.page(partner, "/partner/needs/\(need)").text
            #expect(page.contains(link.replacing("&", with: "&amp;")))
            let form = try await city.page(partner, link).text
            #expect(form.contains("この要請への申し出です") && form.contains("城東小学校") && form.contains("あと30個足りません"))
            #expect(form.contains("時点") && !form.contains("発熱"), "no note of a shelter")
            #expect(form.contains(#"name="quantity" value="30""#) && form.contains(#"<option value="piece" selected"#))
            #expect(
                form.contains(#"<option value="water-500ml" selected"#) && form.contains(#"<option value="rice-ball""#))
            #expect(form.contains(#"name="need" value="\#(need)""#))
            #expect(form.contains("&amp;need=\(need)&amp;lang=en"), "the other language keeps it")
        }
    }

    @Test func `is kept with the need, for the partner, for headquarters and for programs`() async throws {
        try await RunningCity.run { city in
            let (partner, need) = (try await city.secret(.partner), try await Self.need(city))
            let desk = try await city.secret(.headquarters)
            var wrong = Self.fields(need)
            wrong["quantity"] = "たくさん"
            let back = try await city.form(partner, "/offers", wrong)
            #expect(back.status == 422 && back.text.contains(#"name="need" value="\#(need)""#))
            #expect(back.text.contains("この要請への申し出です") && back.text.contains("たくさん"))

            let made = try await city.form(partner, "/offers", Self.fields(need))
            #expect(made.status == 303, "\(made.text)")
            let offer = try #require(await city.post.wall.offers.all.first)
            #expect(offer.need == .of(need) && offer.item == .of("water-500ml"))
            let own = try await city.page(partner, "/partner/offers/\(offer.id)").text
            #expect(own.contains("/partner/needs/\(need)") && own.contains("城東小学校"))
            #expect(try await city.page(partner, "/partner/offers").text.contains("要請への申し出：城東小学校"))
            let page = try await city.page(desk, "/hq/offers/\(offer.id)").text
            #expect(page.contains("この要請への申し出です") && page.contains(#"href="/hq/shelters/shelter-1#needs""#))
            #expect(try await city.page(desk, "/hq/shelters/shelter-1").text.contains(#"id="needs""#))
            #expect(try await city.page(desk, "/hq/offers").text.contains("要請への申し出：城東小学校"))
            #expect(try await city.api(partner, "GET", "offers/\(offer.id)").value("need") == need)
            #expect(try await city.api(desk, "GET", "offers").text.contains(#""need":"\#(need)""#))
        }
    }

    @Test func `says that the need is over once it is`() async throws {
        try await RunningCity.run { city in
            let (partner, need) = (try await city.secret(.partner), try await Self.need(city))
            let made = try await city.form(partner, "/offers", Self.fields(need))
            let path = try #require(made.header("Location"))
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            _ = try await city.api(shelter, "POST", "needs/\(need)/cancel", json: #"{"reason":"重複"}"#)
            #expect(try await city.page(partner, path).text.contains("この要請は終わっています（取消）"))
            let form = try await city.page(partner, "/offers/new?kind=goods&item=water-500ml&need=\(need)").text
            #expect(!form.contains(#"name="need""#) && !form.contains("この要請への申し出です"))
            #expect(form.contains(#"<option value="water-500ml" selected"#))
        }
    }

    @Test func `is for those who may read needs: to others no form tells of it, and nobody makes one up`() async throws
    {
        try await RunningCity.run { city in
            let need = try await Self.need(city)
            let link = "/offers/new?kind=goods&item=water-500ml&need=\(need)"
            let form = try await city.web.send("GET", link).text
            #expect(!form.contains("城東小学校") && !form.contains(#"name="need""#))
            for named in [need, "need-0"] {
                let body = Self.fields(named).map { "\($0.key)=\(RunningCity.escaped($0.value))" }.joined(
                    separator: "&")
                let sent = try await city.web.send(
                    "POST", "/offers", headers: ["Content-Type": "application/x-www-form-urlencoded"],
                    body: Array(body.utf8))
                #expect(sent.status == 403 && sent.text.contains("access/forbidden"), "\(named)")
                #expect(
                    sent.text.contains("飲料水") && !sent.text.contains("城東小学校") && !sent.text.contains(#"name="need""#))
            }
            let auditor = try await city.page(try await city.secret(.auditor), link).text
            #expect(!auditor.contains(#"name="need""#), "an auditor reads needs and offers nothing")
            let partner = try await city.secret(.partner)
            let unknown = try await city.form(partner, "/offers", Self.fields("need-0"))
            #expect(unknown.status == 404 && unknown.text.contains("need/unknown"))
            #expect(await city.post.wall.offers.all.isEmpty)
        }
    }
}
