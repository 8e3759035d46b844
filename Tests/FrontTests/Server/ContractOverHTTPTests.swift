import Boards
import CommandPost
import Foundation
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

/// What the contract of the API promises beside each single call.
@Suite struct `Whatever is asked of the API` {
    @Test(arguments: [
        ("sites/nowhere/status", "{}"), ("needs/nothing/amend", "{}"), ("lots/nothing/count", "{"),
        ("plans/nothing/approve", "[]"), ("orders/nothing/request", "{}"), ("consignments/nothing/load", "{}"),
        ("consignments/nothing/receive", #"{"lines":[{"line":99,"received":-1}]}"#), ("calendars", "{}"),
    ])
    func `tells nobody what exists or what is wrong before it knows who asks`(_ path: String, _ body: String)
        async throws
    {
        try await RunningCity.run { city in
            for headers in [[:], ["Authorization": "Bearer invented"]] {
                let answer = try await city.web.send(
                    "POST", "/api/v1/\(path)", headers: headers.merging(["Content-Type": "application/json"]) { $1 },
                    body: Array(body.utf8))
                #expect(answer.status == 401, "\(answer.text)")
            }
        }
    }

    @Test func `takes true and false for a preview, and stores nothing for any other word`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let sheet = Array("品目コード,箱数,入数,バラ数,賞味期限,区分\r\nwater-500ml,10,24,0,,備蓄\r\n".utf8)
            func send(_ preview: String) async throws -> Loopback.Answer {
                try await city.web.send(
                    "POST", "/api/v1/sites/depot-1/stock-sheets?mode=snapshot&preview=\(preview)",
                    headers: ["Authorization": "Bearer \(desk)", "Content-Type": "text/csv"], body: sheet)
            }
            let before = await city.post.wall.position
            for word in ["1", "yes", "TRUE", ""] {
                let answer = try await send(word)
                #expect(
                    answer.status == 422 && answer.text.contains("\"place\":\"preview\""), "\(word): \(answer.text)")
            }
            #expect(try await send("true").status == 200)
            #expect(await city.post.wall.position == before)
            let stored = try await send("false")
            #expect(stored.status == 201 && stored.value("import") != nil, "\(stored.text)")
            let again = try await send("false")
            #expect(
                again.status == 201 && again.value("import") == nil && again.value("position") != nil, "\(again.text)")
        }
    }

    @Test func `adds to a register and empties no column of it`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let details = SiteDetails(
                kind: .shelter, name: "西原中学校", kana: "にしはら", ward: "東区", address: "西原1-1",
                place: Place(latitude: 32.8, longitude: 130.7), capacity: Count(300))
            _ = try await city.post.submit(
                Submission([.registerSite(.of("k-1"), details, status: .open)], from: .console))
            let said = #"{"id":"k-1","kind":"shelter","name":"西原中学校（体育館）","capacity":250}"#
            #expect(try await city.api(desk, "POST", "sites", json: said).status == 201)
            let known = try #require(await city.post.wall.site(.of("k-1")))
            #expect(
                known.details
                    == SiteDetails(
                        kind: .shelter, name: "西原中学校（体育館）", kana: "にしはら", ward: "東区", address: "西原1-1",
                        place: Place(latitude: 32.8, longitude: 130.7), capacity: Count(250)))
        }
    }

    @Test func `takes a place by the names that it gives it, and refuses what is no place`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let said = #"{"id":"k-2","kind":"shelter","name":"公民館","lat":32.81,"lon":130.72}"#
            #expect(try await city.api(desk, "POST", "sites", json: said).status == 201)
            let site = try await city.api(desk, "GET", "sites/k-2").text
            #expect(site.contains("32.81") && site.contains("130.72"), "\(site)")
            for wrong in [#""lat":200,"lon":130"#, #""latitude":32,"longitude":"east""#] {
                let answer = try await city.api(
                    desk, "POST", "sites", json: #"{"id":"k-3","kind":"shelter","name":"公民館",\#(wrong)}"#)
                #expect(answer.status == 422 && answer.text.contains("input/out-of-range"), "\(answer.text)")
            }
        }
    }

    @Test func `says one by one what is wrong, also where a rule refuses the whole`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let long = String(repeating: "あ", count: 501)
            let answer = try await city.api(
                shelter, "POST", "sites/shelter-1/needs",
                json: #"{"item":"water-500ml","quantity":1,"unit":"piece","note":"\#(long)"}"#)
            #expect(answer.status == 422 && answer.value("code") == "need/note-too-long", "\(answer.text)")
            #expect(answer.text.contains(#""errors":[{"place":"body","found":"","code":"need/note-too-long""#))
            let desk = try await city.secret(.headquarters)
            let empty = try await city.api(desk, "POST", "calendars", json: "{}")
            #expect(empty.status == 422 && empty.text.contains("\"place\":\"site\""), "\(empty.text)")
        }
    }

    @Test func `takes no letter with a thousand marks on it`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let letter = "a" + String(repeating: "\u{301}", count: 1_900)
            let answer = try await city.api(
                shelter, "POST", "sites/shelter-1/needs",
                json: #"{"item":"water-500ml","quantity":1,"unit":"piece","note":"\#(letter)"}"#)
            #expect(answer.status == 422 && answer.text.contains("input/not-text"), "\(answer.text)")
            let families = String(repeating: "👨‍👩‍👧‍👦", count: 200)
            let taken = try await city.api(
                shelter, "POST", "sites/shelter-1/needs",
                json: #"{"item":"water-500ml","quantity":1,"unit":"piece","note":"\#(families)"}"#)
            #expect(taken.status == 201, "\(taken.text)")
        }
    }

    @Test func `lists the needs that were wanted by now and have not come`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            for (need, day) in [("a", "2016-04-01T00:00:00Z"), ("b", "2099-04-01T00:00:00Z")] {
                let json = #"{"item":"water-500ml","quantity":1,"unit":"piece","neededBy":"\#(day)","note":"\#(need)"}"#
                #expect(try await city.api(desk, "POST", "sites/shelter-1/needs", json: json).status == 201)
            }
            let expired = try await city.api(desk, "GET", "needs?state=expired")
            #expect(expired.status == 200, "\(expired.text)")
            #expect(expired.text.contains(#""note":"a""#) && !expired.text.contains(#""note":"b""#), "\(expired.text)")
            #expect(try await city.api(desk, "GET", "needs?state=late").status == 422)
        }
    }

    @Test func `opens one calendar for one key, and gives its secret again to the same sender alone`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            func open(_ secret: String, _ site: String) async throws -> Loopback.Answer {
                try await city.api(
                    secret, "POST", "calendars", json: #"{"site":"\#(site)"}"#, headers: ["Idempotency-Key": "k"])
            }
            let first = try await open(desk, "shelter-1")
            #expect(first.status == 201 && first.value("position") != nil, "\(first.text)")
            #expect(try await open(desk, "shelter-1").text == first.text)
            let other = try await open(desk, "shelter-2")
            #expect(other.status == 409 && other.value("code") == "idempotency/other-body", "\(other.text)")
            let colleague = try await open(try await city.secret(.headquarters), "shelter-1")
            #expect(colleague.status == 201 && colleague.value("address") != first.value("address"))
        }
    }

    @Test func `answers 304 to whoever has seen the latest change, by tag or by date`() async throws {
        let clock = SetClock()
        try await RunningCity.run(by: clock) { city in
            let partner = try await city.secret(.partner)
            func feed(_ headers: [String: String]) async throws -> Loopback.Answer {
                try await city.web.send(
                    "GET", "/feed/needs.json", headers: headers.merging(["Authorization": "Bearer \(partner)"]) { $1 })
            }
            // In the second of the change itself it may change once more.
            let early = try #require(try await feed([:]).header("Last-Modified"))
            #expect(try await feed(["If-Modified-Since": early]).status == 200)
            clock.set(Example.now + .minutes(1))
            let date = try #require(try await feed([:]).header("Last-Modified"))
            #expect(date != early)
            #expect(try await feed(["If-Modified-Since": early]).status == 200)
            #expect(try await feed(["If-Modified-Since": date]).status == 304)
            #expect(try await feed(["If-Modified-Since": "Thu, 01 Jan 1970 00:00:00 GMT"]).status == 200)
            #expect(try await feed(["If-Modified-Since": "yesterday"]).status == 200)
            #expect(try await feed(["If-Modified-Since": date, "If-None-Match": "\"other\""]).status == 200)
        }
    }

    @Test func `keeps whom to call at a supplier from those who may not read it in the log`() async throws {
        try await RunningCity.run { city in
            let (desk, auditor) = (try await city.secret(.headquarters), try await city.secret(.auditor))
            let supplier = #"{"name":"若葉食品","contact":"田中","phone":"096-000-0001","mail":"t@example.jp"}"#
            let stored = try await city.api(desk, "POST", "suppliers/shop-1", json: supplier)
            #expect(stored.status < 300, "\(stored.text)")
            for (secret, sees) in [(desk, true), (auditor, false)] {
                let pages = [
                    try await city.api(secret, "GET", "suppliers"),
                    try await city.api(secret, "GET", "suppliers/shop-1"),
                    try await city.page(secret, "/hq/suppliers"),
                ]
                for page in pages {
                    #expect(page.status == 200 && page.text.contains("若葉食品"))
                    #expect(page.text.contains("096-000-0001") == sees && page.text.contains("t@example.jp") == sees)
                }
            }
        }
    }

    @Test func `gives its cookie to TLS alone where the proxy says that TLS is on`() async throws {
        try await RunningCity.run { city in
            let secret = try await city.secret(.headquarters)
            let plain = try await city.web.send("GET", "/t/\(secret)")
            #expect(plain.header("Set-Cookie")?.contains("Secure") == false)
            let behind = try await city.web.send("GET", "/t/\(secret)", headers: ["X-Forwarded-Proto": "https"])
            #expect(behind.header("Set-Cookie")?.contains("Secure") == true)
        }
    }

    @Test(arguments: [
        "offers", "suppliers", "waves", "swaps", "joint-plans", "directives", "roads", "approvals", "needs", "sites",
    ])
    func `holds every list that grows to a limit`(_ list: String) async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            for limit in ["0", "1001", "-1", "abc", ""] {
                let answer = try await city.api(desk, "GET", "\(list)?limit=\(limit)")
                #expect(answer.status == 422 || limit.isEmpty, "\(limit): \(answer.text)")
            }
            for limit in ["1", "1000"] {
                #expect(try await city.api(desk, "GET", "\(list)?limit=\(limit)").status == 200)
            }
        }
    }

    @Test func `walks a list to its end by its links, without holes or repeats`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            for number in 1...5 {
                let closure = #"{"name":"道路\#(number)","reason":"崩落","shelters":["shelter-1"]}"#
                let answer = try await city.api(desk, "POST", "roads/closures", json: closure)
                #expect(answer.status == 201, "\(answer.text)")
            }
            let whole = try await city.api(desk, "GET", "roads").text.matches(of: /"name":"(道路.)"/).map(\.output.1)
            var (seen, link): ([Substring], String?) = ([], "/api/v1/roads?limit=2")
            var parts = 0
            while let path = link {
                let answer = try await city.api(desk, "GET", String(path.dropFirst("/api/v1/".count)))
                seen += answer.text.matches(of: /"name":"(道路.)"/).map(\.output.1)
                (link, parts) = (answer.value("next"), parts + 1)
            }
            #expect(seen == whole && parts == 3)
        }
    }

    @Test func `takes no line of a load twice`() async throws {
        var fields = try Fields(json: Array(#"{"lines":[{"line":1,"loaded":1},{"line":1,"loaded":0}]}"#.utf8))
        let consignment = Example.consignment(
            "consignment-1", [Example.allocation(), Example.allocation("allocation-2")])
        let problem = #expect(throws: Problem.self) { try LoadedLines.read(&fields, consignment) }
        #expect(problem?.errors.map(\.code) == ["consignment/line-twice"])
    }
}
