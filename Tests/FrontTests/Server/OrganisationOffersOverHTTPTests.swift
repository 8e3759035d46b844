import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, the offers of an organisation` {
    private static func link(_ city: RunningCity, _ organisation: String?, _ label: String) async throws -> (
        token: ID<Token>, secret: String
    ) {
        try await city.post.issue(
            .partner, organisation: organisation.map { .of($0) }, label: label, from: .console)
    }

    private static func json(_ what: String, _ kind: String = #""goods","quantity":50,"unit":"piece""#) -> String {
        """
        {"kind":\(kind),"what":"\(what)","place":"福岡市","until":"2016-04-30","giver":"nonprofit",\
        "name":"NPO法人くま","contact":"096-000-1234"}
        """
    }

    private static func offer(_ city: RunningCity, _ secret: String, _ json: String) async throws -> String {
        let made = try await city.api(secret, "POST", "offers", json: json)
        return try #require(made.value("offer"), "\(made.text)")
    }

    @Test func `are seen and taken back with a new link once the old one is revoked`() async throws {
        try await RunningCity.run { city in
            let lost = try await Self.link(city, "npo-kuma", "くま 電話1")
            let id = try await Self.offer(city, lost.secret, Self.json("毛布"))
            _ = try await city.post.submit(Submission([.revokeToken(lost.token)], from: .console))
            #expect(try await city.page(lost.secret, "/partner/offers").status == 401)
            #expect(try await city.api(lost.secret, "POST", "offers/\(id)/withdraw").status == 401)

            let new = try await Self.link(city, "npo-kuma", "くま 電話2").secret
            let list = try await city.page(new, "/partner/offers").text
            #expect(list.contains("/partner/offers/\(id)") && list.contains("団体「npo-kuma」の申し出"))
            #expect(list.contains("くま 電話1"), "which link sent it")
            #expect(try await city.api(new, "GET", "offers").text.contains(#""organisation":"npo-kuma""#))
            #expect(try await city.api(new, "GET", "offers/\(id)").status == 200)
            #expect(try await city.page(new, "/offers/new?kind=goods").text.contains("096-000-1234"))

            let path = "/partner/offers/\(id)"
            let page = try await city.page(new, path).text
            let gone = try await city.submit(new, "\(path)/withdraw", on: page, typing: ["reason": "別件"])
            #expect(gone.status == 303, "\(gone.text)")
            #expect(try await city.page(new, path).text.contains("「くま 電話2」から取り下げられました"))
        }
    }

    @Test func `are recorded with the link that took one back, for headquarters and the chronology`() async throws {
        try await RunningCity.run { city in
            let first = try await Self.link(city, "npo-kuma", "くま 電話1").secret
            let second = try await Self.link(city, "npo-kuma", "くま 電話2")
            let id = try await Self.offer(city, first, Self.json("毛布"))
            let gone = try await city.api(second.secret, "POST", "offers/\(id)/withdraw", json: #"{"reason":"別件"}"#)
            #expect(gone.status == 200, "\(gone.text)")

            let desk = try await city.secret(.headquarters)
            let page = try await city.page(desk, "/hq/offers/\(id)").text
            #expect(page.contains("<dd>くま 電話1</dd>") && page.contains("<dd>npo-kuma</dd>"))
            #expect(page.contains("に取り下げ（くま 電話2）：別件"))
            let one = try await city.api(desk, "GET", "offers/\(id)")
            #expect(one.value("withdrawnBy") == "くま 電話2" && one.value("organisation") == "npo-kuma")
            let log = try await city.page(desk, "/hq/log").text
            #expect(log.contains("団体「npo-kuma」の申し出が取り下げられました：毛布。") && log.contains("くま 電話2"))
            let auditor = try await city.page(try await city.secret(.auditor), "/hq/offers/\(id)").text
            #expect(auditor.contains("に取り下げ") && !auditor.contains("くま 電話"), "names of links are for headquarters")
        }
    }

    @Test func `are nobody else's: another organisation, a partner of none, headquarters of that name`() async throws {
        try await RunningCity.run { city in
            let mine = try await Self.link(city, "npo-kuma", "くま").secret
            let id = try await Self.offer(city, mine, Self.json("毛布"))
            let others = [
                try await Self.link(city, "npo-neko", "ねこ").secret, try await Self.link(city, nil, "ひとり").secret,
                try await Self.link(city, "npo-Kuma", "大文字").secret,
            ]
            for other in others {
                #expect(!(try await city.page(other, "/partner/offers").text.contains("毛布")))
                #expect(try await city.page(other, "/partner/offers/\(id)").status == 404)
                #expect(try await city.api(other, "GET", "offers/\(id)").status == 404)
                #expect(!(try await city.api(other, "GET", "offers").text.contains(id)))
                #expect(try await city.form(other, "/partner/offers/\(id)/withdraw", ["key": "x"]).status == 404)
                #expect(try await city.api(other, "POST", "offers/\(id)/withdraw").status == 403)
                let named = #"{"people":[{"name":"森 一"}]}"#
                #expect(try await city.api(other, "POST", "offers/\(id)/people", json: named).status == 403)
                #expect(!(try await city.page(other, "/offers/new?kind=goods").text.contains("096-000-1234")))
            }
            let desk = try await city.post.issue(.headquarters, organisation: .of("npo-kuma"), from: .console).secret
            let typed = try await Self.offer(city, desk, Self.json("電話の申し出"))
            #expect(try await city.page(mine, "/partner/offers/\(typed)").status == 404, "headquarters' own")
            #expect(await city.post.wall.offers.all.allSatisfy { $0.withdrawal == nil })
        }
    }

    @Test func `stay the link's own where it names no organisation`() async throws {
        try await RunningCity.run { city in
            let (one, two) = (try await Self.link(city, nil, "一").secret, try await Self.link(city, nil, "二").secret)
            let id = try await Self.offer(city, one, Self.json("毛布"))
            let list = try await city.page(one, "/partner/offers").text
            #expect(list.contains(id) && list.contains("このリンクで送った申し出だけが出ます"))
            #expect(try await city.page(two, "/partner/offers/\(id)").status == 404)
        }
    }

    @Test func `may be completed by any of its links with who comes`() async throws {
        try await RunningCity.run { city in
            let (first, second) = (
                try await Self.link(city, "npo-kuma", "一").secret, try await Self.link(city, "npo-kuma", "二").secret
            )
            let id = try await Self.offer(city, first, Self.json("荷下ろし", #""people","headcount":3"#))
            let desk = try await city.secret(.headquarters)
            _ = try await city.api(desk, "POST", "offers/\(id)/accept", json: #"{"headcount":3}"#)
            let named = try await city.form(second, "/partner/offers/\(id)/people", ["members": "森 一", "key": "m"])
            #expect(named.status == 303, "\(named.text)")
            #expect(try await city.page(first, "/partner/offers/\(id)").text.contains("森 一"))
        }
    }

    @Test func `say on the page of an offer's own link who took it back only where it was headquarters`() async throws {
        try await RunningCity.run { city in
            let mine = try await Self.link(city, "npo-kuma", "くま 電話1").secret
            let desk = try await city.secret(.headquarters)
            for (sender, told) in [(mine, "に取り下げられました"), (desk, "に本部で取り下げられました")] {
                let word = CommandPost.hash(sender).prefix(52).description
                let fields = [
                    "kind": "goods", "what": "毛布", "quantity": "5", "unit": "piece", "place": "市内",
                    "until": "2016-04-30", "giver": "nonprofit", "name": "会", "contact": "096-000-1234", "key": word,
                    "secret": word,
                ]
                #expect(try await city.form(mine, "/offers", fields).status == 303)
                let offer = await city.post.wall.offers.offer(secretHash: CommandPost.hash(word))
                let id = try #require(offer?.id)
                #expect(try await city.api(sender, "POST", "offers/\(id)/withdraw").status == 200)
                let page = try await city.web.send("GET", "/offers/s/\(word)").text
                #expect(page.contains(told) && !page.contains("くま 電話1"))
            }
        }
    }
}
