import Relief
import Testing

@testable import Front

@Suite struct `An address that is known` {
    @Test func `says what it takes when it is asked in another way`() async throws {
        try await RunningCity.run { city in
            let answer = try await city.web.send("DELETE", "/livez", headers: ["Accept-Language": "en"])
            #expect(answer.status == 405 && answer.header("Allow") == "GET, HEAD, OPTIONS")
            #expect(answer.value("code") == "http/method-not-allowed" && answer.text.contains("GET, HEAD, OPTIONS"))
            let japanese = try await city.web.send("PROPFIND", "/livez")
            #expect(japanese.status == 405 && japanese.text.contains("使えません"))
            let desk = try await city.secret(.headquarters)
            let read = try await city.api(desk, "GET", "needs/need-1/cancel")
            #expect(read.status == 405 && read.header("Allow") == "OPTIONS, POST")
        }
    }

    @Test func `says so on a page to people, and to nobody of the API who has not signed in`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let page = try await city.page(desk, "/s/shelter-1/headcounts")
            #expect(page.status == 405 && page.header("Content-Type")?.hasPrefix("text/html") == true)
            #expect(page.text.contains("ここは開くページではなく、ボタンの送信先です"))
            #expect(try await city.web.send("DELETE", "/api/v1/needs").status == 401)
        }
    }

    @Test func `tells to OPTIONS what it takes`() async throws {
        try await RunningCity.run { city in
            let answer = try await city.web.send("OPTIONS", "/hq")
            #expect(answer.status == 204 && answer.header("Allow") == "GET, HEAD, OPTIONS" && answer.body.isEmpty)
            #expect(try await city.web.send("OPTIONS", "/nowhere").status == 404)
        }
    }

    @Test func `is the same with letters that need no escape`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let plain = try await city.api(desk, "GET", "sites/shelter-1")
            let escaped = try await city.api(desk, "GET", "sit%65s/shelter%2D1")
            #expect(plain.status == 200 && escaped.status == 200 && escaped.text == plain.text)
            #expect(try await city.page(desk, "/s/shelter%2d1").status == 200)
            for odd in ["shelter%2F1", "shelter%00", "shelter%", "shelter%zz", "%2E%2E", "shelter%252D1"] {
                #expect(try await city.api(desk, "GET", "sites/\(odd)").status == 404, "\(odd)")
            }
        }
    }

    @Test func `is read the same before the question mark only`() {
        #expect(PlainPath.of("/a%2Db?c=%2D") == "/a-b?c=%2D")
        #expect(PlainPath.of("/%E6%9C%AC/%2f/%7E%5f.") == "/%E6%9C%AC/%2f/~_.")
    }

    @Test func `of a page or feed answers HEAD as it answers GET, without the body`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            for path in Self.readable {
                let whole = try await city.page(desk, path)
                let head = try await city.web.send("HEAD", path, headers: ["Cookie": "rnet=\(desk)"])
                #expect(whole.status == 200 && head.status == 200 && head.body.isEmpty, "\(path)")
                #expect(head.header("Content-Type") == whole.header("Content-Type"), "\(path)")
                #expect(head.header("Content-Length") == whole.header("Content-Length"), "\(path)")
            }
        }
    }

    private static let readable = [
        "/hq", "/hq/needs", "/hq/log", "/hq/lists", "/hq/offers", "/s/shelter-1", "/d/depot-1", "/offers",
        "/feed/needs.json", "/feed/needs.atom", "/feed/needs.csv", "/feed/needs.geojson", "/feed/wanted.json",
        "/api/v1/needs", "/api/v1/picture", "/openapi.json", "/livez", "/version",
    ]
}

@Suite struct `An answer that was given before` {
    @Test(arguments: ["/api/v1/needs", "/feed/needs.json", "/openapi.json"])
    func `is not given again to who says so, in a list or weakly`(_ path: String) async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            func ask(_ headers: [String: String]) async throws -> Loopback.Answer {
                try await city.web.send(
                    "GET", path, headers: headers.merging(["Cookie": "rnet=\(desk)"]) { first, _ in first })
            }
            let tag = try #require(try await ask([:]).header("ETag"))
            for sent in [tag, "W/\(tag)", "\"other\", W/\(tag)", "\"other\",\(tag)", "*"] {
                let answer = try await ask(["If-None-Match": sent])
                #expect(answer.status == 304 && answer.body.isEmpty && answer.header("ETag") == tag, "\(sent)")
            }
            #expect(try await ask(["If-None-Match": "\"other\""]).status == 200)
            #expect(try await ask(["Range": "bytes=0-3"]).status == 200)
        }
    }
}
