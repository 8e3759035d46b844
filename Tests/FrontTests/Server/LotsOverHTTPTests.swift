import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, one lot` {
    private static let cased = Example.details(Example.water, packing: 24)
    private static let loose = Example.details(Example.riceBall)
    private static let path = "/d/depot-1/lots/\(cased.lot)"

    /// 240 bottles in cases and 50 rice balls at the depot, of which nothing is promised.
    private static func stocked(_ body: @Sendable (RunningCity, String) async throws -> Void) async throws {
        try await RunningCity.run { city in
            let sheet = Example.sheet(lines: [(cased, 240), (loose, 50)])
            _ = try await city.post.submit(Submission([.storeStock(sheet)], from: .console))
            try await body(city, try await city.secret(.depot, at: "depot-1"))
        }
    }

    private static func onHand(_ city: RunningCity, _ details: LotDetails = cased) async -> Int? {
        await city.post.wall.depots.lot(details.lot)?.onHand.value
    }

    /// Fills in and sends a form of the page as it stands now.
    private static func press(
        _ city: RunningCity, _ secret: String, _ form: String, _ typed: [String: String], on page: String? = nil
    ) async throws -> Loopback.Answer {
        let page = if let page { page } else { try await city.page(secret, path).text }
        return try await city.submit(secret, "\(path)/\(form)", on: page, typing: typed)
    }

    @Test func `is found on the depot's page, and headquarters find it from their stock`() async throws {
        try await Self.stocked { city, depot in
            let link = "href=\"\(Self.path)\""
            #expect(try await city.page(depot, "/d/depot-1").text.contains(link))
            let desk = try await city.secret(.headquarters)
            #expect(try await city.page(desk, "/hq/stock").text.contains("href=\"/d/depot-1#stock\""))
            #expect(try await city.page(desk, "/d/depot-1").text.contains(link))
            #expect(try await city.page(desk, Self.path).text.contains("\(Self.path)/count"))
            let auditor = try await city.secret(.auditor)
            let read = try await city.page(auditor, Self.path)
            #expect(read.status == 200 && !read.text.contains("\(Self.path)/count"))
            #expect(try await !city.page(auditor, "/d/depot-1").text.contains(link))
            #expect(try await !city.page(depot, "/d/depot-1/print").text.contains(link))
        }
    }

    @Test func `is counted in cases and loose pieces, and everybody reads why`() async throws {
        try await Self.stocked { city, depot in
            let counted = try await Self.press(
                city, depot, "count", ["cases": "８", "loose": "5", "cause": "broken", "note": "落下"])
            #expect(counted.status == 303, "\(counted.text)")
            #expect(await Self.onHand(city) == 197)
            let page = try await city.page(depot, counted.header("Location") ?? "").text
            #expect(page.contains("数えた数が在庫になりました") && page.contains("24入×8箱＋5"))
            let desk = try await city.secret(.headquarters)
            #expect(try await city.page(desk, "/hq/log").text.contains("240個から197個に改めました（破損：落下）"))
            #expect(try await city.page(desk, "/hq/log?lang=en").text.contains("197 instead of 240 (broken: 落下)."))
        }
    }

    @Test func `is thrown away with a reason, and counted anew if that was wrong`() async throws {
        try await Self.stocked { city, depot in
            let unsaid = try await Self.press(city, depot, "discard", [:])
            #expect(unsaid.status == 422 && unsaid.text.contains("href=\"#loss\""))
            #expect(unsaid.text.contains("id=\"discard-form\" open"), "the form stands open as it was left")
            let other = try await Self.press(city, depot, "discard", ["loss": "other"])
            #expect(other.status == 422 && other.text.contains("lot/no-note") && other.text.contains("#loss-note"))
            #expect(await Self.onHand(city) == 240)
            #expect(try await Self.press(city, depot, "discard", ["loss": "expired"]).status == 303)
            #expect(await Self.onHand(city) == 0)
            #expect(try await Self.press(city, depot, "count", ["cases": "10", "cause": "recounted"]).status == 303)
            #expect(await Self.onHand(city) == 240)
        }
    }

    @Test func `keeps what was typed when a number is none, and stores nothing`() async throws {
        try await Self.stocked { city, depot in
            let wrong = try await Self.press(
                city, depot, "count", ["cases": "約8", "loose": "-1", "cause": "recounted", "note": "棚の奥"])
            #expect(wrong.status == 422 && wrong.text.contains("value=\"約8\"") && wrong.text.contains("棚の奥"))
            #expect(wrong.text.contains("href=\"#cases\"") && wrong.text.contains("href=\"#loose\""))
            let empty = try await Self.press(city, depot, "count", ["cause": "recounted", "loose": "3"])
            #expect(empty.status == 422, "a number of cases that nobody says is not 0")
            let grown = try await Self.press(city, depot, "count", ["cases": "11", "cause": "wet"])
            #expect(grown.status == 422 && grown.text.contains("lot/more-by-loss"))
            #expect(await Self.onHand(city) == 240)
        }
    }

    @Test func `is counted once however often it is pressed`() async throws {
        try await Self.stocked { city, depot in
            let page = try await city.page(depot, Self.path).text
            let typed = ["cases": "9", "cause": "recounted"]
            let first = try await Self.press(city, depot, "count", typed, on: page)
            let again = try await Self.press(city, depot, "count", typed, on: page)
            #expect(first.status == 303 && again.header("Location") == first.header("Location"))
            let position = await city.post.wall.position
            let old = try await Self.press(city, depot, "count", ["cases": "7", "cause": "recounted"], on: page)
            #expect(old.status == 409, "under one key only one thing is said")
            #expect(await city.post.wall.position == position)
            #expect(await Self.onHand(city) == 216)
        }
    }

    @Test func `is not counted on a page that is out of date`() async throws {
        try await Self.stocked { city, depot in
            let page = try await city.page(depot, Self.path).text
            #expect(try await Self.press(city, depot, "count", ["cases": "9", "cause": "recounted"]).status == 303)
            let stale = try await Self.press(city, depot, "count", ["cases": "8", "cause": "recounted"], on: page)
            #expect(stale.status == 409 && stale.text.contains("lot/changed-meanwhile"))
            #expect(stale.text.contains("240から216に変わりました") && stale.text.contains("value=\"8\""))
            let sure = try await Self.press(
                city, depot, "count", ["cases": "8", "cause": "recounted"], on: stale.text)
            #expect(sure.status == 303, "the page that came back has the new number")
            #expect(await Self.onHand(city) == 192)
        }
    }

    @Test func `asks once before less is left than is promised, says to whom, and leaves the promise`() async throws {
        try await Self.stocked { city, depot in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let need = ["item": "water-500ml", "quantity": "100", "unit": "piece", "note": "", "key": "a"]
            #expect(try await city.form(shelter, "/s/shelter-1/needs", need).status == 303)
            let desk = try await city.secret(.headquarters)
            let plan = try #require(try await city.api(desk, "POST", "plans").value("plan"))
            #expect(try await city.form(desk, "/hq/plans/\(plan)/approve", ["key": "b"]).status == 303)
            #expect(try await city.page(depot, Self.path).text.contains(">城東小学校</a> 100個"))

            let asked = try await Self.press(city, depot, "discard", ["loss": "wet"])
            #expect(asked.status == 422 && asked.text.contains("lot/fewer-than-promised"))
            #expect(asked.text.contains("避難所1か所に約束した100個のうち100個が足りなくなります"))
            #expect(await Self.onHand(city) == 240)
            let sure = try await Self.press(city, depot, "discard", ["loss": "wet"], on: asked.text)
            #expect(sure.status == 303, "\(sure.text)")
            let lot = try #require(await city.post.wall.depots.lot(Self.cased.lot))
            #expect(lot.onHand == .zero && lot.reservedPieces == .of(100))
            #expect(try await city.page(depot, Self.path).text.contains("約束より100個足りません"))
            let enough = try await Self.press(city, depot, "count", ["cases": "5", "cause": "recounted"])
            #expect(enough.status == 303, "more than before breaks no promise")
        }
    }

    @Test func `is nobody's but its depot's`() async throws {
        try await Self.stocked { city, depot in
            let fields = ["cases": "1", "cause": "recounted", "before": "240", "key": "x"]
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            #expect(try await city.page(shelter, Self.path).status == 403)
            #expect(try await city.form(shelter, "\(Self.path)/count", fields).status == 403)
            let auditor = try await city.secret(.auditor)
            #expect(try await city.form(auditor, "\(Self.path)/count", fields).status == 403)
            #expect(try await city.page(depot, "/d/depot-1/lots/nothing").status == 404)
            #expect(try await city.form(depot, "\(Self.path)/count", fields, csrf: "x").status == 403)
            #expect(await Self.onHand(city) == 240)
        }
    }

    @Test func `is counted by a program in pieces`() async throws {
        try await Self.stocked { city, depot in
            let call = "lots/\(Self.loose.lot)/count"
            func send(_ json: String, key: String) async throws -> Loopback.Answer {
                try await city.api(depot, "POST", call, json: json, headers: ["Idempotency-Key": key])
            }
            let counted = try await send(#"{"pieces":40,"before":50,"cause":"expired"}"#, key: "1")
            #expect(counted.status == 200 && counted.value("lot") == Self.loose.lot.text)
            let again = try await send(#"{"pieces":40,"before":50,"cause":"expired"}"#, key: "1")
            #expect(again.value("position") == counted.value("position"))
            #expect(try await send(#"{"pieces":30,"before":50}"#, key: "2").text.contains("lot/changed-meanwhile"))
            #expect(try await send(#"{}"#, key: "3").text.contains("input/missing"))
            #expect(try await send(#"{"pieces":30,"cause":"eaten"}"#, key: "4").text.contains("input/not-a-choice"))
            #expect(try await send(#"{"pieces":30}"#, key: "5").status == 200)
            #expect(await Self.onHand(city, Self.loose) == 30)
            let desk = try await city.secret(.headquarters)
            let unknown = try await city.api(desk, "POST", "lots/none/count", json: #"{"pieces":1}"#)
            #expect(unknown.status == 404 && unknown.text.contains("lot/unknown"))
            let foreign = try await city.secret(.shelter, at: "shelter-1")
            #expect(try await city.api(foreign, "POST", call, json: #"{"pieces":1}"#).status == 403)
        }
    }
}
