import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing

@Suite struct `Bad input over HTTP` {
    @Test(arguments: [
        (#"{"item":"nothing","quantity":1,"unit":"piece"}"#, 404, "item/unknown"),
        (#"{"item":"water-500ml","quantity":-1,"unit":"piece"}"#, 422, "input/out-of-range"),
        (#"{"item":"water-500ml","quantity":1.5,"unit":"piece"}"#, 422, "input/not-a-whole-number"),
        (#"{"item":"water-500ml","quantity":99999999999999999999,"unit":"piece"}"#, 422, "input/"),
        (#"{"item":"water-500ml","quantity":1,"unit":"bag"}"#, 422, "input/not-a-choice"),
        (#"{"item":"water-500ml","unit":"piece"}"#, 422, "input/missing"),
        (#"{"item":"#, 400, "json/not-an-object"),
        (#"[1]"#, 400, "json/not-an-object"),
        (#"{"item":"water-500ml","quantity":1,"quantity":2,"unit":"piece"}"#, 400, "「quantity」は1回だけ"),
        (#"{"item":"water-500ml","quantity":1,"unit":"piece","note":"a\u0000b"}"#, 400, "制御文字のない文字列"),
        (#"{"item":"water-500ml","quantity":1,"unit":"piece","z":[[[[[[[[1]]]]]]]]}"#, 400, "入れ子は8段まで"),
        (#"{"item":"water-500ml","quantity":1,"unit":"piece","neededBy":"tomorrow"}"#, 422, "input/not-a-time"),
    ])
    func `is answered with its place and a stable code, and stores nothing`(
        _ body: String, _ status: Int, _ code: String
    ) async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let before = await city.post.wall.position
            let answer = try await city.api(shelter, "POST", "sites/shelter-1/needs", json: body)

            #expect(answer.status == status, "\(answer.text)")
            #expect(answer.text.contains(code), "\(answer.text)")
            #expect(answer.header("Content-Type")?.hasPrefix("application/problem+json") == true)
            #expect(await city.post.wall.position == before)
        }
    }

    @Test func `keeps what was typed into a form`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let answer = try await city.form(
                shelter, "/s/shelter-1/needs",
                ["item": "water-500ml", "quantity": "三箱", "unit": "piece", "note": "急ぎ<b>", "key": "a"])

            #expect(answer.status == 422)
            #expect(answer.text.contains("三箱"))
            #expect(answer.text.contains("急ぎ&lt;b&gt;"))
            #expect(answer.text.contains("role=\"alert\""))
        }
    }

    @Test func `a form sent from within its page is told where to go on instead of being sent there`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let wish = ["item": "water-500ml", "quantity": "3", "unit": "piece", "key": "a"]
            let plain = try await city.form(shelter, "/s/shelter-1/needs", wish)
            let staying = try await city.form(shelter, "/s/shelter-1/needs", wish, staying: true)

            #expect((plain.status, staying.status) == (303, 201))
            #expect(plain.header("Location") != nil)
            #expect(staying.header("Location") == plain.header("Location"))
            let wrong = try await city.form(shelter, "/s/shelter-1/needs", ["key": "b"], staying: true)
            #expect(wrong.status == 422)
        }
    }

    @Test func `a headcount ten times the last one is asked about once, then believed`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let path = "/s/shelter-1/headcounts"
            #expect(try await city.form(shelter, path, ["total": "120", "key": "a"]).status == 303)

            let asked = try await city.form(shelter, path, ["total": "1200", "infants": "3", "key": "b"])
            #expect(asked.status == 422)
            #expect(asked.text.contains("120人でしたが、今回は1,200人です。正しければ"))
            #expect(asked.text.contains("headcount/surprising"))
            #expect(asked.text.contains("value=\"1200\"") && asked.text.contains("value=\"3\""))
            #expect(await city.post.wall.site(.of("shelter-1"))?.headcount?.total == .of(120))

            let tick = Tags(asked.text).all.first { $0.attribute("name") == "sure" }
            #expect(tick?.has("required") == true && tick?.attribute("value") == "total=1200")
            // What was ticked holds for the number that was asked about, and for no other.
            let other = ["total": "12000", "sure": "total=1200", "key": "b"]
            #expect(try await city.form(shelter, path, other).status == 422)
            let said = ["total": "1200", "infants": "3", "sure": "total=1200", "key": "b"]
            #expect(try await city.form(shelter, path, said).status == 303)
            #expect(await city.post.wall.site(.of("shelter-1"))?.headcount?.total == .of(1_200))
        }
    }

    @Test func `the number of a need is corrected, but not below what is promised`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let wish = ["item": "water-500ml", "quantity": "240", "unit": "piece", "key": "a"]
            _ = try await city.form(shelter, "/s/shelter-1/needs", wish)
            let need = try #require(await city.post.wall.shortfalls.all.first?.need)
            let path = "/s/shelter-1/needs/\(need.id)/amend"

            let corrected = try await city.form(shelter, path, ["quantity": "２４", "unit": "piece", "key": "b"])
            #expect(corrected.header("Location")?.contains("did=amended") == true)
            #expect(await city.post.wall.shortfalls.all.first?.need.pieces == .of(24))
            let wrong = try await city.form(shelter, path, ["quantity": "0", "unit": "piece", "key": "c"])
            #expect(wrong.status == 422 && wrong.text.contains("input/out-of-range"))
            // What was typed stays in its own form, which is open, and the message leads there.
            let typed = try await city.form(shelter, path, ["quantity": "二十", "unit": "case", "key": "e"])
            #expect(typed.text.contains("href=\"#amend-quantity-\(need.id)\""))
            let field = Tags(typed.text).all.first { $0.attribute("id") == "amend-quantity-\(need.id)" }
            #expect(field?.attribute("value") == "二十")
            let fold = Tags(typed.text).all.first { $0.attribute("id") == "correct-\(need.id)" }
            #expect(fold?.has("open") == true)
            // A need that is over has no form: it is said at the top, and stays there until it is read.
            let cancel = path.replacing("amend", with: "cancel")
            #expect(try await city.form(shelter, cancel, ["reason": "重複", "key": "f"]).status == 303)
            let over = try await city.form(shelter, path.replacing("amend", with: "confirm"), ["key": "g"])
            #expect(over.status == 409 && over.text.contains("role=\"alert\"") && over.text.contains("data-live=\"\""))
            #expect(!over.text.contains("href=\"#confirm-packing"))
            let stranger = try await city.secret(.shelter, at: "shelter-2")
            let theirs = try await city.form(stranger, path, ["quantity": "9", "unit": "piece", "key": "d"])
            #expect(theirs.status == 403)
            #expect(await city.post.wall.shortfalls.all.first?.need.pieces == .of(24))
        }
    }

    @Test func `without exactly one Host is refused`() async throws {
        try await RunningCity.run { city in
            let none = try await city.web.raw(Array("GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n".utf8))
            let two = try await city.web.raw(
                Array("GET /livez HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n".utf8))

            #expect(none.status == 400)
            #expect(two.status == 400)
            #expect(two.text.contains("http/host"))
            #expect(try await city.web.send("GET", "/livez").status == 200)
        }
    }

    @Test func `of a hundred megabytes is refused before it is read`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let head =
                "POST /api/v1/sites/shelter-1/needs HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(shelter)\r\n"
                + "Content-Type: application/json\r\nContent-Length: 100000000\r\n\r\n"
            let answer = try await city.web.raw(
                Array(head.utf8) + [UInt8](repeating: 0x20, count: 100_000), thenClose: true)

            #expect(answer.status == 413)
            #expect(answer.text.contains("http/too-large"))
            #expect(try await city.web.send("GET", "/livez").status == 200)
        }
    }

    @Test func `that its sender breaks off is no trouble of the server`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let before = await city.post.wall.position
            let head =
                "POST /api/v1/sites/shelter-1/needs HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(shelter)\r\n"
                + "Content-Type: application/json\r\nContent-Length: 400\r\n\r\n"
            let answer = try await city.web.raw(Array((head + #"{"item":"water"#).utf8), thenClose: true)

            #expect(answer.status == 400)
            #expect(answer.text.contains("http/broken-off"))
            #expect(await city.post.wall.position == before)
        }
    }

    @Test func `that breaks off in an upload stores nothing`() async throws {
        try await RunningCity.run { city in
            let depot = try await city.secret(.depot, at: "depot-1")
            let answer = try await city.web.send(
                "POST", "/api/v1/sites/depot-1/stock-sheets?mode=snapshot",
                headers: ["Authorization": "Bearer \(depot)", "Content-Type": "multipart/form-data; boundary=x"],
                body: Array("--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n品目コ".utf8))

            #expect(answer.status == 400)
            #expect(answer.text.contains("multipart/truncated"))
        }
    }

    @Test func `of a stock sheet that does not say what it is stores nothing`() async throws {
        try await RunningCity.run { city in
            let depot = try await city.secret(.depot, at: "depot-1")
            let sheet = Array("品目コード,箱数,入数,バラ数,賞味期限,区分\r\nwater-500ml,10,24,0,,備蓄\r\n".utf8)
            let before = await city.post.wall.position
            func send(_ query: String) async throws -> Loopback.Answer {
                try await city.web.send(
                    "POST", "/api/v1/sites/depot-1/stock-sheets\(query)",
                    headers: ["Authorization": "Bearer \(depot)", "Content-Type": "text/csv"], body: sheet)
            }

            for query in ["", "?mode=", "?preview=true"] {
                let answer = try await send(query)
                #expect(answer.status == 422, "\(query)")
                for word in ["stock/mode-needed", #""place":"mode""#, "snapshot", "delta", "0になります"] {
                    #expect(answer.text.contains(word), "\(query): \(word)")
                }
            }
            let wrong = try await send("?mode=all")
            #expect(wrong.status == 422)
            for word in ["input/not-a-choice", "all", "snapshot, delta"] { #expect(wrong.text.contains(word)) }
            #expect(await city.post.wall.position == before)
            #expect(try await send("?mode=delta").status == 201)
        }
    }

    @Test func `from nobody, a stranger or the wrong place is turned away`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let partner = try await city.secret(.partner)

            #expect(try await city.web.send("GET", "/api/v1/picture").status == 401)
            #expect(try await city.api("invented", "GET", "picture").status == 401)
            #expect(try await city.web.send("GET", "/t/invented").status == 401)
            #expect(try await city.page(shelter, "/s/shelter-2").status == 403)
            #expect(try await city.page(shelter, "/hq").status == 403)
            #expect(try await city.api(shelter, "GET", "needs").status == 403)
            #expect(try await city.api(partner, "GET", "stock").status == 403)
            #expect(try await city.api(partner, "GET", "log").status == 403)
            #expect(try await city.web.send("GET", "/feed/needs.atom").status == 401)
        }
    }

    @Test func `about another shelter's need shows nothing of that shelter`() async throws {
        try await RunningCity.run { city in
            let stranger = try await city.secret(.shelter, at: "shelter-1")
            let owner = try await city.secret(.shelter, at: "shelter-2")
            let asked = try await city.form(
                owner, "/s/shelter-2/needs",
                ["item": "water-500ml", "quantity": "7", "unit": "piece", "note": "秘密", "key": "a"])
            #expect(asked.status == 303)
            let need = try #require(await city.post.wall.shortfalls.all.first?.need.id)

            for action in ["cancel", "confirm"] {
                let answer = try await city.form(stranger, "/s/shelter-2/needs/\(need)/\(action)", ["key": action])
                #expect(answer.status == 403)
                #expect(!answer.text.contains("秘密"))
                #expect(!answer.text.contains("白川中学校"))
            }
            #expect(await city.post.wall.shortfalls[need]?.need.cancelled == nil)
        }
    }

    @Test func `about a need of others is answered as about one that nobody raised`() async throws {
        try await RunningCity.run { city in
            let owner = try await city.secret(.shelter, at: "shelter-2")
            let wish = ["item": "water-500ml", "quantity": "7", "unit": "piece", "key": "a"]
            #expect(try await city.form(owner, "/s/shelter-2/needs", wish).status == 303)
            let theirs = try #require(await city.post.wall.shortfalls.all.first?.need.id)
            let stranger = try await city.secret(.shelter, at: "shelter-1")
            for action in ["amend", "cancel", "confirm"] {
                for need in [theirs, .of("none")] {
                    let path = "/s/shelter-1/needs/\(need)/\(action)"
                    let text = try await city.form(stranger, path, ["key": "\(action) \(need)"]).text
                    #expect(text.contains("role=\"alert\"") && !text.contains("href=\"#\(action)-"), "\(path)")
                }
            }
        }
    }

    @Test func `in a form of another site is refused`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let answer = try await city.form(
                shelter, "/s/shelter-1/needs", ["item": "water-500ml", "quantity": "1", "unit": "piece"], csrf: "guess")

            #expect(answer.status == 403)
            #expect(await city.post.wall.shortfalls.all.isEmpty)
            let api = try await city.web.send(
                "POST", "/api/v1/sites/shelter-1/needs",
                headers: ["Cookie": "rnet=\(shelter)", "Content-Type": "application/json"],
                body: Array(#"{"item":"water-500ml","quantity":1,"unit":"piece"}"#.utf8))
            #expect(api.status == 403, "a cookie alone writes nothing through the API")
        }
    }
}

@Suite struct `Every answer` {
    @Test(arguments: ["/", "/livez", "/hq", "/nowhere", "/api/v1/picture", "/openapi.json"])
    func `tells the browser to run nothing but our own`(_ path: String) async throws {
        try await RunningCity.run { city in
            let answer = try await city.web.send("GET", path)
            #expect(answer.header("Content-Security-Policy")?.contains("default-src 'none'") == true)
            #expect(answer.header("X-Content-Type-Options") == "nosniff")
            #expect(answer.header("Referrer-Policy") == "no-referrer")
        }
    }

    @Test func `speaks the language that was asked for`() async throws {
        try await RunningCity.run { city in
            let japanese = try await city.web.send("GET", "/api/v1/picture", headers: ["Accept-Language": "ja"])
            let english = try await city.web.send(
                "GET", "/api/v1/picture", headers: ["Accept-Language": "en-GB,en;q=0.9"])
            #expect(japanese.text.contains("リンク"))
            #expect(english.text.contains("link"))
        }
    }
}
