import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, an offer` {
    private static let secret = String(repeating: "0123456789abc", count: 4)

    private static let goods = [
        "kind": "goods", "what": "飲料水 500ml <箱>", "quantity": "１０", "unit": "case", "piecesPerCase": "24",
        "place": "福岡市", "until": "2016-04-30", "giver": "company", "name": "株式会社ひご飲料", "contact": "096-000-1234",
        "secret": secret, "key": "a",
    ]

    /// Sends a form as somebody without an account.
    private static func send(
        _ city: RunningCity, _ path: String, _ fields: [String: String], headers: [String: String] = [:]
    ) async throws -> Loopback.Answer {
        let body = fields.sorted { $0.key < $1.key }.map { "\($0.key)=\(RunningCity.escaped($0.value))" }
            .joined(separator: "&")
        var all = headers
        all["Content-Type"] = "application/x-www-form-urlencoded"
        return try await city.web.send("POST", path, headers: all, body: Array(body.utf8))
    }

    private static func id(_ city: RunningCity) async throws -> String {
        try #require(await city.post.wall.offers.all.first?.id.text)
    }

    @Test func `is made without an account, accepted in part, and the giver reads the answer`() async throws {
        try await RunningCity.run { city in
            let form = try await city.web.send("GET", "/offers/new?kind=goods")
            #expect(form.status == 200 && form.text.contains("送信すると、回答を見るための専用ページが開きます"))
            #expect(form.text.firstMatch(of: /name="secret" value="[0-9a-z]{52}"/) != nil)

            let made = try await Self.send(city, "/offers", Self.goods)
            #expect(made.status == 303, "\(made.text)")
            let again = try await Self.send(city, "/offers", Self.goods)
            #expect(again.status == 303 && again.header("Location") == made.header("Location"), "a second tap")
            #expect(await city.post.wall.offers.all.count == 1)

            let status = try await city.web.send("GET", "/offers/s/\(Self.secret)")
            #expect(status.text.contains("回答待ち") && status.text.contains("&lt;箱&gt;"))
            #expect(!status.text.contains("096-000-1234"), "the page may lie open on a table")

            let desk = try await city.secret(.headquarters)
            let id = try await Self.id(city)
            let list = try await city.page(desk, "/hq/offers").text
            #expect(list.contains("・申し出 ") && !list.contains("に届く"), "it is the offer that came, not the goods")
            let page = try await city.page(desk, "/hq/offers/\(id)").text
            #expect(page.contains("096-000-1234") && page.contains("飲料水 500ml"))
            let accepted = try await city.form(
                desk, "/hq/offers/\(id)/accept",
                [
                    "item": "water-500ml", "pieces": "120", "depot": "depot-1", "arrivesOn": "2016-04-18",
                    "note": "西門へお願いします", "key": "b",
                ])
            #expect(accepted.status == 303, "\(accepted.text)")
            let answer = try await city.web.send("GET", "/offers/s/\(Self.secret)").text
            #expect(answer.contains("お受けします") && answer.contains("120") && answer.contains("西門へお願いします"))
            #expect(try await city.page(desk, "/hq/stock").text.contains("到着予定（在庫には数えません）"))
            #expect(await city.post.wall.depots[.of("depot-1")]?.lots.isEmpty == true)
        }
    }

    @Test func `becomes a lot when a depot counts it, more or less or other than announced`() async throws {
        try await RunningCity.run { city in
            _ = try await Self.send(city, "/offers", Self.goods)
            let (desk, depot) = (try await city.secret(.headquarters), try await city.secret(.depot, at: "depot-1"))
            let id = try await Self.id(city)
            let json = #"{"item":"water-500ml","pieces":240,"depot":"depot-1"}"#
            #expect(try await city.api(desk, "POST", "offers/\(id)/accept", json: json).status == 200)
            #expect(try await city.page(depot, "/d/depot-1").text.contains("到着予定"))
            #expect(try await city.page(depot, "/d/depot-1/arrivals").text.contains("/d/depot-1/arrivals/\(id)"))

            let nameless = try await city.form(
                depot, "/d/depot-1/arrivals/\(id)",
                [
                    "lines.0.item": "water-500ml", "lines.0.pieces": "10", "lines.1.pieces": "3", "lines.1.item": "",
                    "key": "nameless",
                ])
            #expect(nameless.status == 422 && nameless.text.contains("input/missing"), "\(nameless.text)")
            let many = ["lines.0.pieces": "9999", "key": "many"]
            let asked = try await city.form(depot, "/d/depot-1/arrivals/\(id)", many)
            #expect(asked.status == 422 && asked.text.contains("offer/more-than-announced"))
            #expect(asked.text.contains("予定の240より多い9,999です") && asked.text.contains("name=\"sure\""))
            #expect(await city.post.wall.depots[.of("depot-1")]?.lots.isEmpty == true)
            let received = try await city.form(
                depot, "/d/depot-1/arrivals/\(id)",
                [
                    "lines.0.pieces": "200", "lines.0.expiry": "2017-03-31", "lines.1.item": "rice-ball",
                    "lines.1.pieces": "30", "last": "yes", "note": "2箱つぶれ", "key": "c",
                ])
            #expect(received.status == 303, "\(received.text)")
            let lots = await city.post.wall.depots[.of("depot-1")]?.lots ?? []
            #expect(Set(lots.map(\.onHand)) == [.of(200), .of(30)])
            #expect(lots.allSatisfy { $0.details.origin == .donated })
            #expect(await city.post.wall.offers.expected.isEmpty)

            let again = try await city.api(
                depot, "POST", "offers/\(id)/receive", json: #"{"lines":[{"pieces":1}]}"#)
            #expect(again.status == 409 && again.text.contains("offer/"))
        }
    }

    @Test func `is declined with a reason that the giver reads in two languages`() async throws {
        try await RunningCity.run { city in
            _ = try await Self.send(city, "/offers", Self.goods)
            let (desk, id) = (try await city.secret(.headquarters), try await Self.id(city))
            let unsaid = try await city.form(desk, "/hq/offers/\(id)/decline", ["reason": "other", "key": "b"])
            #expect(unsaid.status == 422 && unsaid.text.contains("offer/no-reason"))
            let declined = try await city.form(desk, "/hq/offers/\(id)/decline", ["reason": "small-lots", "key": "c"])
            #expect(declined.status == 303)
            let page = try await city.web.send("GET", "/offers/s/\(Self.secret)").text
            #expect(page.contains(DeclineReason.smallLots.message.japanese) && page.contains("ありがとうございます"))
            let english = try await city.web.send("GET", "/offers/s/\(Self.secret)?lang=en").text
            #expect(english.contains(DeclineReason.smallLots.message.english))
            let late = try await city.form(
                desk, "/hq/offers/\(id)/accept",
                ["item": "water-500ml", "pieces": "1", "depot": "depot-1", "key": "d"])
            #expect(late.status == 409 && late.text.contains("offer/already-declined"))
        }
    }

    @Test func `is taken back by whoever has the giver's link, and by nobody else`() async throws {
        try await RunningCity.run { city in
            _ = try await Self.send(city, "/offers", Self.goods)
            let id = try await Self.id(city)
            let stranger = String(repeating: "z", count: 52)
            #expect(try await Self.send(city, "/offers/s/\(stranger)/withdraw", ["key": "x"]).status == 404)
            #expect(try await city.web.send("GET", "/offers/s/\(id)").status == 404)
            let partner = try await city.secret(.partner)
            #expect(try await city.api(partner, "POST", "offers/\(id)/withdraw").status == 403)
            #expect(try await Self.send(city, "/offers/s/\(Self.secret)/withdraw", ["key": "y"]).status == 303)
            #expect(await city.post.wall.offers.all.first?.withdrawal != nil)
        }
    }

    @Test func `that is told badly comes back as it was typed, with what is wrong`() async throws {
        try await RunningCity.run { city in
            for (field, value, code) in [
                ("contact", "なし", "offer/no-contact"), ("quantity", "たくさん", "input/not-a-whole-number"),
                ("until", "2015-01-01", "offer/until-out-of-range"), ("until", "明日", "input/not-a-date"),
                ("place", "", "input/missing"), ("giver", "alien", "input/not-a-choice"),
                ("item", "nothing", "item/unknown"),
            ] {
                var fields = Self.goods
                fields[field] = value
                fields["key"] = code
                let answer = try await Self.send(city, "/offers", fields)
                #expect(answer.status >= 400 && answer.text.contains(code), "\(field): \(answer.text.prefix(300))")
                #expect(answer.text.contains("&lt;箱&gt;") && answer.text.contains(Self.secret), "\(field)")
            }
            #expect(await city.post.wall.offers.all.isEmpty)
        }
    }

    @Test func `by strangers is bounded in size, in number and in where it comes from`() async throws {
        try await RunningCity.run { city in
            var large = Self.goods
            large["note"] = String(repeating: "あ", count: 10_000)
            #expect(try await Self.send(city, "/offers", large).status == 413)
            let foreign = try await Self.send(city, "/offers", Self.goods, headers: ["Sec-Fetch-Site": "cross-site"])
            #expect(foreign.status == 403)
            var weak = Self.goods
            weak["secret"] = "1"
            #expect(try await Self.send(city, "/offers", weak).status == 403)

            for number in 0..<OfferCrowd.mostOfContact {
                var one = Self.goods
                one["key"] = "k\(number)"
                #expect(try await Self.send(city, "/offers", one).status == 303)
            }
            var more = Self.goods
            more["key"] = "more"
            let full = try await Self.send(city, "/offers", more)
            #expect(full.status == 429 && full.text.contains("offer/too-many-open"))
            var other = Self.goods
            (other["key"], other["contact"]) = ("other", "someone@example.jp")
            #expect(try await Self.send(city, "/offers", other).status == 303)
        }
    }

    @Test func `of a partner is seen by that partner and headquarters, and by no other partner`() async throws {
        try await RunningCity.run { city in
            let (partner, other) = (try await city.secret(.partner), try await city.secret(.partner))
            let desk = try await city.secret(.headquarters)
            let json = """
                {"kind":"people","what":"荷下ろし","headcount":12,"place":"福岡市","until":"2016-04-30","giver":"nonprofit",\
                "name":"NPO法人くま","contact":"kuma@example.jp"}
                """
            let made = try await city.api(partner, "POST", "offers", json: json)
            #expect(made.status == 201, "\(made.text)")
            #expect(try await city.api(partner, "GET", "offers").text.contains("荷下ろし"))
            #expect(try await city.page(partner, "/partner/offers").text.contains("荷下ろし"))
            #expect(!(try await city.api(other, "GET", "offers").text.contains("荷下ろし")))
            #expect(try await city.page(other, "/hq/offers").status == 403)
            #expect(try await city.api(desk, "GET", "offers").text.contains("kuma@example.jp"))
            let log = try await city.page(desk, "/hq/log").text
            #expect(log.contains("荷下ろし") && !log.contains("kuma@example.jp") && !log.contains("NPO法人くま"))

            let id = try #require(made.value("offer"))
            let many = try await city.api(desk, "POST", "offers/\(id)/accept", json: #"{"headcount":13}"#)
            #expect(many.status == 422 && many.text.contains("offer/more-than-offered"))
            #expect(try await city.api(desk, "POST", "offers/\(id)/accept", json: #"{"headcount":8}"#).status == 200)
            #expect(await city.post.wall.offers.acceptedHelpers(on: Example.now.japaneseDate) == 8)
            #expect(await city.post.wall.people.directory.teams.values.map(\.name) == ["NPO法人くま"])
        }
    }

    @Test func `gets suggestions from the catalogue, and a person confirms the item`() async throws {
        try await RunningCity.run { city in
            _ = try await Self.send(city, "/offers", Self.goods)
            let (desk, id) = (try await city.secret(.headquarters), try await Self.id(city))
            #expect(try await city.page(desk, "/hq/offers/\(id)").text.contains("の候補：飲料水 500ml"))
            #expect(await city.post.wall.offers.all.first?.item == nil, "nothing is decided by itself")
            let done = try await city.form(
                desk, "/hq/offers/\(id)/identify", ["item": "water-500ml", "key": "b"])
            #expect(done.status == 303)
            #expect(await city.post.wall.offers.all.first?.item == .of("water-500ml"))
        }
    }

    @Test func `answers what everybody may read: sums of the city, and what is enough`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let need = #"{"item":"water-500ml","quantity":10,"unit":"case"}"#
            #expect(try await city.api(shelter, "POST", "sites/shelter-1/needs", json: need).status == 201)
            let page = try await city.web.send("GET", "/offers").text
            #expect(page.contains("飲料水 500ml") && page.contains("240") && !page.contains("城東小学校"))
            let json = try await city.web.send("GET", "/feed/wanted.json")
            #expect(json.text.contains(#""wanted":240"#) && json.text.contains(#""isEnough":false"#))
            let csv = try await city.web.send("GET", "/feed/wanted.csv")
            #expect(csv.text.contains("#item+code") && csv.text.contains("water-500ml,個,240,必要"))

            let depot = try await city.secret(.depot, at: "depot-1")
            let stock = StockSheet.Line(details: Example.details(), pieces: .of(300))
            _ = try await city.post.submit(
                Submission(
                    [.storeStock(StockSheet(id: .of("s"), depot: .of("depot-1"), mode: .delta, lines: [stock]))],
                    from: .token(try #require(await city.post.token(of: depot)))))
            #expect(try await city.web.send("GET", "/feed/wanted.json").text.contains(#""isEnough":true"#))
            #expect(try await city.web.send("GET", "/offers").text.contains("足りているもの"))
        }
    }

    @Test func `of much money waits for approval where a rule says so`() async throws {
        try await RunningCity.run { city in
            _ = try await city.post.submit(
                Submission([.setApprovalRule(Example.approvalRule("offer-1", .offer, persons: 1))], from: .console))
            let desk = try await city.secret(.headquarters)
            let json = """
                {"kind":"money","what":"被災された方へ","amount":2000000,"purpose":"condolence","place":"東京都",\
                "until":"2016-04-30","giver":"company","name":"会社","contact":"a@example.jp"}
                """
            let id = try #require(try await city.api(desk, "POST", "offers", json: json).value("offer"))
            let other = try await city.api(
                desk, "POST", "offers/\(id)/accept", json: #"{"amount":500000,"purpose":"aid"}"#)
            #expect(other.status == 422 && other.text.contains("offer/other-purpose"))
            let much = try await city.api(desk, "POST", "offers/\(id)/accept", json: #"{"amount":2000000}"#)
            #expect(much.status == 409 && much.text.contains("approval/needed"))
            #expect(try await city.api(desk, "POST", "offers/\(id)/accept", json: #"{"amount":900000}"#).status == 200)
        }
    }

    @Test func `of money becomes a deposit in a pot of its own kind, once`() async throws {
        try await RunningCity.run { city in
            let pots = [(ID<Pot>.of("pot-aid"), LegalSource.aid), (.of("pot-condolence"), .condolence)]
            _ = try await city.post.submit(
                Submission(
                    pots.map { .fund(.openPot($0.0, PotDetails(name: $0.1.name.japanese, source: $0.1))) },
                    from: .console))
            let desk = try await city.secret(.headquarters)
            let json = """
                {"kind":"money","what":"被災された方へ","amount":300000,"purpose":"condolence","place":"東京都",\
                "until":"2016-04-30","giver":"company","name":"会社","contact":"a@example.jp"}
                """
            let id = try #require(try await city.api(desk, "POST", "offers", json: json).value("offer"))
            let early = try await city.api(desk, "POST", "offers/\(id)/bank", json: #"{"pot":"pot-condolence"}"#)
            #expect(early.status == 409 && early.text.contains("offer/no-money-accepted"))
            #expect(try await city.api(desk, "POST", "offers/\(id)/accept", json: #"{"amount":300000}"#).status == 200)
            let page = try await city.page(desk, "/hq/offers/\(id)").text
            #expect(page.contains(#"value="pot-condolence""#) && !page.contains(#"value="pot-aid""#))
            let other = try await city.api(desk, "POST", "offers/\(id)/bank", json: #"{"pot":"pot-aid"}"#)
            #expect(other.status >= 400, "never into another kind of pot")
            for key in ["a", "b"] {
                let banked = try await city.form(
                    desk, "/hq/offers/\(id)/bank", ["pot": "pot-condolence", "receivedOn": "2016-04-16", "key": key])
                #expect(banked.status == 303, "\(banked.text)")
            }
            #expect(
                await city.post.wall.funds[ID<Pot>.of("pot-condolence")]?.account.received == Example.wholeYen(300_000))
            #expect(try await city.page(desk, "/hq/offers/\(id)").text.contains("入金済み"))
            #expect(try await city.api(desk, "POST", "offers/\(id)/withdraw").status == 409)
        }
    }
}

@Suite struct `Over HTTP, people who come with an offer` {
    private static let secret = String(repeating: "zyxwvutsrqpon", count: 4)

    /// Eight offered by the public form, and as many accepted as it says.
    private static func accept(_ city: RunningCity, _ headcount: Int = 3) async throws -> String {
        let offer = NewOffer(
            id: .of("o-1"),
            terms: .init(
                thing: .people(OfferedPeople(8)), what: "炊き出しボランティア", place: "福岡市", until: .of("2016-04-30")),
            giver: Giver(kind: .nonprofit, name: "炊き出しの会", contact: "096-000-1111"),
            secretHash: CommandPost.hash(secret))
        _ = try await city.post.submit(Submission([.makeOffer(offer)], from: .visitor))
        let desk = try await city.secret(.headquarters)
        let done = try await city.form(desk, "/hq/offers/o-1/accept", ["headcount": "\(headcount)", "key": "acc"])
        #expect(done.status == 303, "\(done.text)")
        return desk
    }

    private static func send(_ city: RunningCity, _ fields: [String: String]) async throws -> Loopback.Answer {
        let body = fields.sorted { $0.key < $1.key }.map { "\($0.key)=\(RunningCity.escaped($0.value))" }
        return try await city.web.send(
            "POST", "/offers/s/\(secret)/people", headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: Array(body.joined(separator: "&").utf8))
    }

    @Test func `are named by whoever has the giver's link, pasted from Excel, and lead a team`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.accept(city)
            let page = try await city.web.send("GET", "/offers/s/\(Self.secret)").text
            #expect(page.contains("参加する人（0／3人）"))
            let list = "氏名\tかな\t電話\r\n<b>森 一\tもり いち\t０９０-1111-2222\r\n\r\n林 二、はやし に\r\n"
            let named = try await Self.send(city, ["members": list, "firstLeads": "yes", "key": "a"])
            #expect(named.status == 303, "\(named.text)")
            let again = try await Self.send(city, ["members": list, "firstLeads": "yes", "key": "b"])
            #expect(again.status == 303, "the same list says nothing new")
            let team = await city.post.wall.people.members(of: .of("o-1"), at: Example.now)
            #expect(team.map(\.name) == ["林 二", "<b>森 一"])
            #expect(team.last?.details.contact.phone == "090-1111-2222" && team.last?.kind == .volunteer)
            #expect(await city.post.wall.people.directory.teams[.of("o-1")]?.leader == team.last?.id)

            let status = try await city.web.send("GET", "/offers/s/\(Self.secret)").text
            #expect(status.contains("&lt;b&gt;森 一") && status.contains("リーダー") && !status.contains("1111-2222"))
            let detail = try await city.page(desk, "/hq/offers/o-1").text
            #expect(detail.contains("参加する人（2／3人）") && detail.contains("/hq/people/\(team[0].id)"))
        }
    }

    @Test func `are as many as were accepted, each once, and what was typed stays`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.accept(city, 1)
            let two = try await Self.send(city, ["members": "森 一\n林 二", "key": "a"])
            #expect(
                two.status == 409 && two.text.contains("offer/team-full") && two.text.contains("あと1人"), "\(two.text)")
            #expect(two.text.contains("森 一\n林 二"))
            let twice = try await city.form(desk, "/hq/offers/o-1/people", ["members": "森 一\n森 一", "key": "b"])
            #expect(twice.status == 422 && twice.text.contains("2行目は1行目と同じ人です"), "\(twice.text)")
            let wide = try await city.form(
                desk, "/hq/offers/o-1/people", ["members": "森,もり,090,福岡市\n,はやし", "key": "c"])
            #expect(wide.text.contains("helper/too-many-cells") && wide.text.contains("helper/no-name"))
            let phone = try await city.form(desk, "/hq/offers/o-1/people", ["members": "森 一,もり,内線12", "key": "d"])
            #expect(phone.status == 422 && phone.text.contains("person/bad-phone"))
            // A name is read by many; a telephone must not get into it.
            for typed in ["佐藤　三郎 さとう 080-5555-6666", "鈴木二郎\t０９０−３３３３−４４４４"] {
                let slipped = try await city.form(desk, "/hq/offers/o-1/people", ["members": typed, "key": "e"])
                #expect(slipped.status == 422 && slipped.text.contains("helper/telephone-in-name"), "\(typed)")
            }
            let called = #"{"people":[{"name":"森 一","kana":"080-5555-6666"}]}"#
            let program = try await city.api(desk, "POST", "offers/o-1/people", json: called)
            #expect(program.status == 422 && program.text.contains("helper/telephone-in-name"), "\(program.text)")
            #expect(await city.post.wall.people.count == 0)
        }
    }

    @Test func `are nobody's but the giver's, the partner's and headquarters' to name`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.accept(city)
            let one = #"{"people":[{"name":"森 一"}]}"#
            let partner = try await city.secret(.partner)
            #expect(try await city.api(partner, "POST", "offers/o-1/people", json: one).status == 403)
            #expect(try await city.form(partner, "/partner/offers/o-1/people", ["members": "森 一"]).status == 404)
            let wrong = try await city.web.send(
                "POST", "/offers/s/\(String(repeating: "a", count: 52))/people",
                headers: ["Content-Type": "application/x-www-form-urlencoded"], body: Array("members=x".utf8))
            #expect(wrong.status == 404)
            #expect(try await city.api(desk, "POST", "offers/o-1/people", json: one).status == 200)
            let made = try await city.api(
                partner, "POST", "offers",
                json: #"{"kind":"people","what":"片付け","headcount":5,"place":"市内","until":"2016-04-30","#
                    + #""giver":"nonprofit","name":"会","contact":"096-000-2222"}"#)
            let own = try #require(made.value("offer"), "\(made.text)")
            let early = try await city.api(partner, "POST", "offers/\(own)/people", json: one)
            #expect(early.status == 409 && early.text.contains("offer/no-helpers-accepted"))
            _ = try await city.api(desk, "POST", "offers/\(own)/accept", json: #"{"headcount":5}"#)
            #expect(try await city.page(partner, "/partner/offers").text.contains("参加する人 0／5人"))
            #expect(try await city.page(partner, "/partner/offers/\(own)").text.contains("参加する人（0／5人）"))
            let named = try await city.form(partner, "/partner/offers/\(own)/people", ["members": "東 三", "key": "p"])
            #expect(named.status == 303, "\(named.text)")
            #expect(try await city.page(partner, "/partner/offers/\(own)").text.contains("東 三"))
        }
    }
}
