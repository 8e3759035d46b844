import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing

@Suite struct `While nothing can be recorded` {
    typealias Failure = ScriptedChronology.Failure

    private static func run(
        _ body: @Sendable (RunningCity, ScriptedChronology) async throws -> Void
    ) async throws {
        let log = ScriptedChronology()
        try await RunningCity.run(on: log) { try await body($0, log) }
    }

    @Test(arguments: [
        (Failure.full, "chronology/full"), (.stopped, "chronology/stopped"), (.damaged, "chronology/damaged"),
    ])
    func `every page says so in both languages, until it is over`(_ failure: Failure, _ code: String) async throws {
        try await Self.run { city, log in
            let pages = [
                (try await city.secret(.shelter, at: "shelter-1"), "/s/shelter-1"),
                (try await city.secret(.depot, at: "depot-1"), "/d/depot-1"),
                (try await city.secret(.headquarters), "/hq"), (try await city.secret(.auditor), "/hq/log"),
                (try await city.secret(.auditor), "/hq/log/head"), (try await city.secret(.partner), "/partner"),
                ("", "/"), ("", "/nowhere"),
            ]
            log.begin(failure)
            for (secret, path) in pages {
                let japanese = try await city.page(secret, path).text
                let english = try await city.page(secret, "\(path)?lang=en").text
                #expect(japanese.contains("いまは記録できません") && japanese.contains(code), "\(path)")
                #expect(english.contains("Nothing can be recorded at present"), "\(path)")
            }
            log.recover()
            for (secret, path) in pages {
                let page = try await city.page(secret, path).text
                #expect(!page.contains("いまは記録できません"), "\(path)")
                #expect(page.contains("<div id=\"trouble\" role=\"status\"></div>"), "\(path)")
            }
        }
    }

    @Test func `no page is kept by a browser, and no board of the API changes its tag`() async throws {
        try await Self.run { city, log in
            let desk = try await city.secret(.headquarters)
            let tag = try #require(try await city.api(desk, "GET", "sites").header("ETag"))
            log.begin(.stopped)
            let page = try await city.page(desk, "/hq")
            #expect(page.header("Cache-Control") == "private, no-store")
            #expect(page.header("ETag") == nil)
            #expect(try await city.api(desk, "GET", "sites", headers: ["If-None-Match": tag]).status == 304)
        }
    }

    @Test(arguments: [
        (Failure.full, 507, "chronology/full"), (.stopped, 503, "chronology/stopped"),
        (.damaged, 503, "chronology/damaged"), (.damagedFile, 503, "chronology/damaged-file"),
        (.overloaded, 503, "chronology/busy"),
    ])
    func `a need comes back as it was typed, and is recorded once`(
        _ failure: Failure, _ status: Int, _ code: String
    ) async throws {
        try await Self.run { city, log in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let page = try await city.page(shelter, "/s/shelter-1?q=%E6%B0%B4").text
            log.begin(failure)
            let refused = try await city.submit(
                shelter, "/s/shelter-1/needs", on: page,
                typing: ["item": "water-500ml", "quantity": "２４", "unit": "piece", "note": "急ぎ"])
            #expect(refused.status == status)
            #expect(refused.header("Retry-After") != nil)
            #expect(refused.text.contains("value=\"２４\"") && refused.text.contains("急ぎ</textarea>"))
            #expect(refused.text.contains(code))
            #expect(refused.text.contains("入力した内容は下に残っています"))
            #expect(refused.text.contains("data-live=\"\""))

            log.recover()
            let sent = try await city.submit(shelter, "/s/shelter-1/needs", on: refused.text)
            #expect(sent.status == 303, "\(sent.text)")
            #expect(try await city.submit(shelter, "/s/shelter-1/needs", on: refused.text).status == 303)
            #expect(await city.post.wall.shortfalls.all.map(\.need.pieces) == [.of(24)])
        }
    }

    @Test func `a damaged log is called that, and says whom to call`() async throws {
        try await Self.run { city, log in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            log.begin(.damaged)
            let page = try await city.page(shelter, "/s/shelter-1").text
            #expect(page.contains("記録の一部が書き込んだ内容と違います") && page.contains("システム管理者に連絡してください"))
            let english = try await city.page(shelter, "/s/shelter-1?lang=en").text
            #expect(english.contains("part of the log is not what was written; call the system administrator"))
            let refused = try await city.api(
                shelter, "POST", "sites/shelter-1/needs", json: #"{"item":"water-500ml","quantity":24,"unit":"piece"}"#,
                headers: ["Idempotency-Key": "k", "Accept-Language": "en"])
            #expect(refused.header("Retry-After") == "10")
            let title = try #require(refused.value("title"))
            #expect(title.contains("position 7") && title.contains("Call the system administrator"))
        }
    }

    @Test func `what was recorded after all is not recorded again`() async throws {
        try await Self.run { city, log in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let page = try await city.page(shelter, "/s/shelter-1?q=%E6%B0%B4").text
            log.begin(.untold)
            let refused = try await city.submit(
                shelter, "/s/shelter-1/needs", on: page,
                typing: ["item": "water-500ml", "quantity": "24", "unit": "piece"])
            #expect(refused.status == 503)
            log.recover()
            #expect(try await city.submit(shelter, "/s/shelter-1/needs", on: refused.text).status == 303)
            #expect(await city.post.wall.shortfalls.all.count == 1)
        }
    }

    @Test func `a headcount comes back as it was typed`() async throws {
        try await Self.run { city, log in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let page = try await city.page(shelter, "/s/shelter-1").text
            log.begin(.full)
            let refused = try await city.submit(
                shelter, "/s/shelter-1/headcounts", on: page, typing: ["total": "120", "infants": "3"])
            #expect(refused.status == 507)
            #expect(refused.text.contains("value=\"120\"") && refused.text.contains("value=\"3\""))
            log.recover()
            #expect(try await city.submit(shelter, "/s/shelter-1/headcounts", on: refused.text).status == 303)
            #expect(await city.post.wall.site(.of("shelter-1"))?.headcount?.total == .of(120))
        }
    }

    @Test func `a decision keeps its reason and waits to be sent again`() async throws {
        try await Self.run { city, log in
            let desk = try await city.secret(.headquarters)
            let path = "/hq/sites/shelter-2/status"
            log.begin(.stopped)
            let refused = try await city.form(desk, path, ["status": "closed", "reason": "停電", "key": "k.status"])
            #expect(refused.status == 503)
            #expect(refused.header("Retry-After") == "1")
            #expect(refused.text.contains("<dd>停電</dd>") && refused.text.contains("<dd>閉鎖</dd>"))
            #expect(refused.text.contains("もう一度送信する"))
            #expect(refused.text.contains("data-live=\"\""))
            log.recover()
            #expect(try await city.submit(desk, path, on: refused.text).status == 303)
            #expect(await city.post.wall.site(.of("shelter-2"))?.status == .closed)
        }
    }

    @Test func `a plan is asked for again with one button`() async throws {
        try await Self.run { city, log in
            let desk = try await city.secret(.headquarters)
            log.begin(.full)
            let refused = try await city.form(desk, "/hq/plans", ["key": "k.plan"])
            #expect(refused.status == 507)
            log.recover()
            #expect(try await city.submit(desk, "/hq/plans", on: refused.text).status == 303)
        }
    }

    @Test func `a sheet is kept on the screen and stored once`() async throws {
        try await Self.run { city, log in
            let depot = try await city.secret(.depot, at: "depot-1")
            let looked = try await city.upload(depot, "/d/depot-1/stock", Self.sheet)
            #expect(looked.status == 200, "\(looked.text)")
            log.begin(.full)
            let refused = try await city.submit(depot, "/d/depot-1/stock/confirm", on: looked.text)
            #expect(refused.status == 507)
            #expect(refused.header("Retry-After") == "10")
            #expect(refused.text.contains("この在庫表はまだ登録されていません"))
            #expect(refused.text.contains("<dd>在庫.csv</dd>"))
            #expect(await city.post.wall.depots[.of("depot-1")]?.lots.isEmpty == true)
            log.recover()
            #expect(try await city.submit(depot, "/d/depot-1/stock/confirm", on: refused.text).status == 303)
            #expect(await city.post.wall.depots[.of("depot-1")]?.lots.map(\.onHand) == [.of(240)])
        }
    }

    private static let sheet = "品目コード,箱数,入数,バラ数,賞味期限,区分\r\nwater-500ml,10,24,0,,備蓄\r\n"

    @Test(arguments: [
        (Failure.full, 507, "chronology/full"), (.stopped, 503, "chronology/stopped"),
        (.damaged, 503, "chronology/damaged"),
        (.overloaded, 503, "chronology/busy"),
    ])
    func `a program hears when to come back, and is answered once`(
        _ failure: Failure, _ status: Int, _ code: String
    ) async throws {
        try await Self.run { city, log in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let body = #"{"item":"water-500ml","quantity":24,"unit":"piece"}"#
            func send(_ language: String) async throws -> Loopback.Answer {
                try await city.api(
                    shelter, "POST", "sites/shelter-1/needs", json: body,
                    headers: ["Idempotency-Key": "k", "Accept-Language": language])
            }
            log.begin(failure)
            let (japanese, english) = (try await send("ja"), try await send("en"))
            for answer in [japanese, english] {
                #expect(answer.status == status)
                #expect(answer.value("code") == code)
                #expect(answer.header("Retry-After") != nil)
                #expect(answer.header("Content-Type")?.hasPrefix("application/problem+json") == true)
            }
            #expect(japanese.value("title") != english.value("title"))
            log.recover()
            let first = try await send("ja")
            #expect(first.status == 201)
            #expect(try await send("ja").text == first.text)
            #expect(await city.post.wall.shortfalls.all.count == 1)
        }
    }
}
