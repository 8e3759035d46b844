import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

/// What a search of the chronology answers.
private struct Search {
    let city: RunningCity
    let secret: String

    static func address(_ base: String, _ asked: [(String, String)]) -> String {
        base + "?" + asked.map { "\($0.0)=\(RunningCity.escaped($0.1))" }.joined(separator: "&")
    }

    func page(_ asked: (String, String)...) async throws -> Loopback.Answer {
        try await city.page(secret, Self.address("/hq/log", asked))
    }

    /// The positions that stand on the page, in its order.
    func positions(_ asked: (String, String)...) async throws -> [Int] {
        let text = try await city.page(secret, Self.address("/hq/log", asked)).text
        return text.matches(of: /<li value="?([0-9]+)"?>/).compactMap { Int($0.output.1) }
    }

    func api(_ asked: (String, String)...) async throws -> Loopback.Answer {
        try await city.api(secret, "GET", Self.address("log", asked))
    }
}

extension Loopback.Answer {
    fileprivate var names: [String] { text.matches(of: /"name":"([a-z.-]+)"/).map { String($0.output.1) } }
}

@Suite struct `Looking for something in the chronology` {
    /// A need of each shelter by a token of its own, and somebody who works there.
    private static func settled(
        as role: Role = .auditor, _ body: @Sendable (Search) async throws -> Void
    ) async throws {
        try await RunningCity.run { city in
            for site in ["shelter-1", "shelter-2"] {
                let secret = try await city.post.issue(.shelter, site: .of(site), from: .console).secret
                let need = #"{"item":"water-500ml","quantity":24,"unit":"piece"}"#
                let answer = try await city.api(
                    secret, "POST", "sites/\(site)/needs", json: need, headers: ["Idempotency-Key": site])
                #expect(answer.status == 201, "\(answer.text)")
            }
            _ = try await city.post.submit(
                Submission(
                    [
                        .registerPerson(.of("s-1"), .staff, Self.officer),
                        .nameContact(.of("shelter-1"), .shelterManager, .of("s-1")),
                    ], from: .console))
            let secret = try await city.post.issue(role, label: "調査 鈴木", from: .console).secret
            try await body(Search(city: city, secret: secret))
        }
    }

    private static let officer = PersonDetails(
        name: "山田 花子", kana: "やまだ はなこ", duty: "物資班長",
        contact: PersonContact(phone: "090-1234-5678", mail: "hanako@city.example.jp"))

    @Test func `finds a site by a part of its name, and says what was looked for and how far`() async throws {
        try await Self.settled { search in
            let page = try await search.page(("about", "城東"))
            #expect(page.status == 200)
            for part in ["「城東」について", "城東小学校が飲料水", "調べ残しはありません", "件を新しい順に調べ", "value=\"城東\""] {
                #expect(page.text.contains(part), "\(part)")
            }
            #expect(!page.text.contains("白川中学校が"))
            #expect(page.text.contains("lang=en") && page.text.contains("about=%E5%9F%8E%E6%9D%B1"))
        }
    }

    @Test func `saves all that was found as a sheet, the oldest first`() async throws {
        try await Self.settled { search in
            let page = try await search.page(("about", "城東"), ("kind", "need"))
            #expect(page.text.contains("href=\"/hq/log.csv?about=%E5%9F%8E%E6%9D%B1&amp;kind=need\""))
            let sheet = try await search.city.page(search.secret, "/hq/log.csv?about=%E5%9F%8E%E6%9D%B1&kind=need")
            #expect(sheet.status == 200 && sheet.header("Content-Type") == "text/csv; charset=utf-8")
            #expect(sheet.header("Content-Disposition")?.hasPrefix("attachment; filename=\"chronology-") == true)
            let lines = sheet.text.split(separator: "\r\n")
            #expect(lines.first?.contains("記録番号,記録日時（日本時間）,記録者,種類,内容,イベント,対象") == true)
            #expect(lines.count == 2)
            #expect(lines.last?.contains("城東小学校が飲料水") == true && lines.last?.contains("need.raised") == true)

            let whole = try await search.city.page(search.secret, "/hq/log.csv?lang=en").text.split(separator: "\r\n")
            #expect(Int64(whole.count) == (await search.city.post.wall.position) + 1)
            let positions = whole.dropFirst().compactMap { $0.split(separator: ",").first.flatMap { Int($0) } }
            #expect(positions == Array(1..<whole.count))
            #expect(!whole.joined().contains("090-1234-5678"))
        }
    }

    @Test func `saves nothing for whoever may not read it, nor for a search that cannot be understood`() async throws {
        try await Self.settled { search in
            let shelter = try await search.city.secret(.shelter, at: "shelter-1")
            #expect(try await search.city.page(shelter, "/hq/log.csv").status == 403)
            #expect(try await search.city.page("", "/hq/log.csv").status == 401)
            #expect(try await search.city.page(search.secret, "/hq/log.csv?since=gestern").status == 422)
        }
    }

    @Test func `takes identifiers and subjects for exactly one thing`() async throws {
        try await Self.settled { search in
            let byName = try await search.positions(("about", "城東小学校"))
            #expect(byName.count >= 3)
            #expect(try await search.positions(("about", "shelter-1")) == byName)
            #expect(try await search.positions(("about", "site:shelter-1")) == byName)
            #expect(try await search.positions(("about", "elter-1")).isEmpty)
            #expect(try await search.positions(("about", "s-1")).count == 2)
            #expect(try await search.positions(("about", "ヤマダ花子")).isEmpty, "no reading stands in a sentence")
            #expect(try await search.positions(("about", "山田花子")).count == 2)
        }
    }

    @Test func `wants every word, in either language, and together with kind, sender and time`() async throws {
        try await Self.settled { search in
            let need = try await search.positions(("about", "城東小学校　飲料水"))
            #expect(need.count == 1)
            #expect(try await search.positions(("about", "城東 asked for")) == need)
            let sent = "/hq/log?about=%E5%9F%8E%E6%9D%B1+asked&kind=&by=&since=2016-04-16T09:00+09:00&until="
            #expect(try await search.city.page(search.secret, sent).text.contains("1件が当てはまりました"), "as a form sends it")
            #expect(try await search.city.page(search.secret, "/hq/log?about=%zz").status == 400)
            #expect(try await search.positions(("about", "城東"), ("kind", "need")) == need)
            #expect(try await search.positions(("by", "城東小学校")) == need)
            #expect(try await search.positions(("by", "shelter-1"), ("kind", "site")).isEmpty)
            #expect(try await search.positions(("kind", "need")).count == 2)
            let day = try await search.positions(("kind", "need"), ("since", "2016-04-16"), ("until", "2016-04-16"))
            #expect(day.count == 2)
            let form = try await search.page(("since", "2016-04-16"), ("until", "2016-04-16")).text
            #expect(form.contains("value=\"2016-04-16T00:00\"") && form.contains("value=\"2016-04-17T00:00\""))
            #expect(try await search.positions(("kind", "need"), ("since", "2016-04-17")).isEmpty)
            #expect(try await search.positions(("kind", "need"), ("until", "2016-04-16T10:00")).isEmpty)
            #expect(try await search.positions(("kind", "need"), ("since", "2016-04-16T10:00")).count == 2)
        }
    }

    @Test func `says by name who said it`() async throws {
        try await Self.settled { search in
            let page = try await search.page(("kind", "need")).text
            #expect(page.contains("避難所 shelter-1 token:"))
        }
    }

    @Test func `finds nothing by what the page does not show, whoever asks`() async throws {
        for role in [Role.auditor, .headquarters] {
            try await Self.settled(as: role) { search in
                let offer =
                    #"{"kind":"goods","what":"毛布","quantity":10,"unit":"piece","place":"福岡市","until":"2016-04-30","#
                    + #""giver":"citizen","name":"内緒 太郎","contact":"096-000-1234"}"#
                let partner = try await search.city.secret(.partner)
                let made = try await search.city.api(
                    partner, "POST", "offers", json: offer, headers: ["Idempotency-Key": "offer"])
                #expect(made.status == 201, "\(made.text)")
                #expect(try await search.positions(("about", "毛布")).count == 1, "the offer is there")
                for hidden in ["内緒", "096-000-1234", "090-1234-5678", "hanako@city.example.jp", "hanako"] {
                    let page = try await search.page(("about", hidden))
                    #expect(page.text.contains("当てはまる記録はありませんでした"), "\(hidden)")
                    let answer = try await search.api(("about", hidden))
                    #expect(answer.status == 200 && answer.names.isEmpty, "\(hidden)")
                }
                let told = try await search.api(("about", "s-1")).text
                #expect(told.contains("person.registered") && told.contains("090-1234-5678") == (role == .headquarters))
            }
        }
    }

    @Test func `is open to nobody who may not read the log`() async throws {
        try await Self.settled { search in
            for role in [Role.partner, .carrier] {
                let secret = try await search.city.secret(role)
                #expect(try await search.city.page(secret, "/hq/log?about=a").status == 403)
                #expect(try await search.city.api(secret, "GET", "log?about=a").status == 403)
            }
        }
    }

    @Test func `says of an empty result what was looked for`() async throws {
        try await Self.settled { search in
            let page = try await search.page(
                ("about", "<b>どこにもない</b>"), ("kind", "swap"), ("by", "鈴木"), ("since", "2016-04-16T09:00"))
            #expect(page.status == 200)
            for part in [
                "「&lt;b&gt;どこにもない&lt;/b&gt;」について", "種類「勤務の交代」", "発信者「鈴木」", "2016年4月16日 09:00から",
                "0件が当てはまりました", "当てはまる記録はありませんでした",
            ] { #expect(page.text.contains(part), "\(part)") }
            let english = try await search.page(("about", "nowhere"), ("lang", "en")).text
            #expect(english.contains("Looked for: about “nowhere”") && english.contains("Nothing fits."))
        }
    }

    @Test(arguments: [
        ("kind", "needs", "input/not-a-choice"), ("since", "昨日", "input/not-a-time"),
        ("until", "2016-04-31", "input/not-a-time"),
        ("about", String(repeating: "水", count: 101), "input/out-of-range"),
    ])
    func `refuses what it cannot read, and keeps what was typed`(
        _ name: String, _ value: String, _ code: String
    ) async throws {
        try await Self.settled { search in
            let page = try await search.page((name, value), ("by", "鈴木"))
            #expect(page.status == 422)
            #expect(page.text.contains(code) && page.text.contains("value=\"鈴木\""), "\(page.text)")
            #expect(page.text.contains("\(name)-problem"))
            let answer = try await search.api((name, value))
            #expect(answer.status == 422 && answer.text.contains(code), "\(answer.text)")
            #expect(answer.text.contains("\"place\":\"\(name)\"") && answer.text.contains("\"found\":\"\(value)\""))
        }
    }

    @Test func `tells all that is wrong at once, in the reader's language`() async throws {
        try await Self.settled { search in
            let path = "log?kind=x&since=2016-04-17&until=2016-04-16T00:00"
            let answer = try await search.city.api(
                search.secret, "GET", path, headers: ["Accept-Language": "en"])
            #expect(answer.status == 422)
            #expect(answer.text.contains("must come after the beginning") && answer.text.contains("input/not-a-choice"))
            let page = try await search.page(("since", "2016-04-17"), ("until", "2016-04-16T00:00"))
            #expect(page.text.contains("終わり「2016-04-16T00:00」は始まり「2016-04-17」より後にしてください"))
            #expect(try await search.page(("about", "a"), ("before", "x")).status == 422)
        }
    }

    @Test func `goes on page by page, each with its own address`() async throws {
        try await Self.settled { search in
            let post = search.city.post
            for number in 1...60 { _ = try await post.issue(.partner, label: "団体\(number)", from: .console) }
            let first = try await search.page(("about", "団体"))
            #expect(first.text.contains("50件が当てはまりました") && first.text.contains("まだ調べていません"))
            let next = try #require(first.text.firstMatch(of: /href="([^"]*before=[0-9]+)#found"/)).output.1
            let second = try await search.city.page(search.secret, String(next).replacing("&amp;", with: "&"))
            #expect(second.text.contains("団体1。") && second.text.contains("団体10。") && !second.text.contains("団体11。"))
            #expect(second.text.contains("調べ残しはありません") && second.text.contains("最新の記録から探す"))
        }
    }

    @Test func `is read on by a program up to the end`() async throws {
        try await Self.settled { search in
            let all = try await search.api(("kind", "need"))
            #expect(all.names == ["need.raised", "need.raised"])
            let position = await search.city.post.wall.position
            #expect(all.text.hasSuffix(#"],"next":null,"position":\#(position),"looked":\#(position)}"#))

            let first = try await search.api(("kind", "need"), ("limit", "1"))
            let next = try #require(first.value("next")?.split(separator: "/api/v1/").last)
            let second = try await search.city.api(search.secret, "GET", String(next))
            #expect(first.names + second.names == all.names)
            #expect(next.contains("kind=need") && next.contains("limit=1"))
            #expect(try await search.api(("kind", "need"), ("after", "\(Int64.max)")).names.isEmpty)
            let plain = try await search.city.api(search.secret, "GET", "log?limit=3")
            #expect(plain.text.hasSuffix(#""position":3,"looked":3}"#))
        }
    }

    @Test func `offers its form on the chronology's page, with every kind in words`() async throws {
        try await Self.settled { search in
            let page = try await search.city.page(search.secret, "/hq/log").text
            for family in EventFamily.allCases {
                #expect(page.contains("value=\"\(family.rawValue)\""), "\(family)")
            }
            #expect(page.contains("action=\"/hq/log\"") && page.contains("method=\"get\""))
            #expect(page.contains("配送・受取") && page.contains("記録を探す"))
        }
    }
}
