import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, the feeds for partners` {
    /// A city whose shelters have asked `count` times.
    private static func run(
        asking count: Int, _ body: @Sendable (RunningCity, _ partner: String) async throws -> Void
    ) async throws {
        try await RunningCity.run { city in
            let needs = (1...count).map { number in
                ReliefCommand.raiseNeed(
                    .init(
                        need: .of("need-\(number)"), site: .of("shelter-1"), item: Example.water.id,
                        asked: Asked(number, .piece), neededBy: nil, note: "内緒"))
            }
            _ = try await city.post.submit(Submission(needs, from: .console))
            try await body(city, try await city.secret(.partner))
        }
    }

    @Test func `hold everything as CSV and GeoJSON, and the latest hundred as Atom`() async throws {
        try await Self.run(asking: 130) { city, partner in
            let csv = try await city.page(partner, "/feed/needs.csv")
            #expect(csv.text.split(separator: "\r\n").count == 2 + 130)
            #expect(csv.header("Content-Disposition")?.contains("-all-130.csv") == true)
            #expect(csv.header("Link") == nil)
            let map = try await city.page(partner, "/feed/needs.geojson")
            #expect(map.text.ranges(of: #""need":"need-"#).count == 130)

            let atom = try await city.page(partner, "/feed/needs.atom")
            #expect(atom.text.ranges(of: "<entry>").count == 100)
            let entries = atom.text.split(separator: "<entry>")
            #expect(entries.dropFirst().first?.contains("need/need-130<") == true)
            let next = try #require(
                atom.header("Link")?.split(separator: ">").first?.dropFirst("<http://127.0.0.1".count))
            let older = try await city.page(partner, String(next))
            #expect(older.text.ranges(of: "<entry>").count == 30 && older.header("Link") == nil)
        }
    }

    @Test func `are given by pages to whoever asks for them`() async throws {
        try await Self.run(asking: 130) { city, partner in
            let csv = try await city.page(partner, "/feed/needs.csv?limit=50")
            #expect(csv.text.split(separator: "\r\n").count == 2 + 50)
            #expect(csv.header("Content-Disposition")?.contains("-50-of-130.csv") == true)
            #expect(csv.header("Link")?.contains("rel=\"next\"") == true)
            #expect(try await city.page(partner, "/feed/needs.csv?limit=0").status == 422)
            #expect(try await city.page(partner, "/feed/needs.atom?before=x").status == 422)
        }
    }

    @Test func `lead to a page of each need, for partners, without a word of what shelters write`() async throws {
        try await Self.run(asking: 1) { city, partner in
            let atom = try await city.page(partner, "/feed/needs.atom")
            let path = "/partner/needs/need-1"
            #expect(atom.text.contains("href=\"http://127.0.0.1\(path)\""))

            let page = try await city.page(partner, path)
            #expect(page.status == 200 && page.text.contains("あと1個足りません"))
            #expect(page.text.contains("/offers/new?kind=goods&amp;item=water-500ml"))
            #expect(!page.text.contains("内緒") && !page.text.contains("href=\"/hq"))
            #expect(try await city.page(partner, "/offers/new?kind=goods&item=water-500ml").status == 200)
            #expect(try await city.page(partner, "/partner/needs/need-2").status == 404)
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            #expect(try await city.page(shelter, path).status == 403)

            _ = try await city.post.submit(Submission([.cancelNeed(.of("need-1"), reason: "内緒")], from: .console))
            let over = try await city.page(partner, path)
            #expect(over.text.contains("この要請は終わっています（取消）") && !over.text.contains("内緒"))
            #expect(!over.text.contains("/offers/new"))
        }
    }

    @Test(arguments: [
        "/feed/needs.csv", "/feed/needs.json", "/feed/needs.atom", "/partner", "/livez", "/nowhere", "/hq",
    ])
    func `answer HEAD as GET, without the body`(_ path: String) async throws {
        try await Self.run(asking: 3) { city, partner in
            let get = try await city.page(partner, path)
            let head = try await city.web.send("HEAD", path, headers: ["Cookie": "rnet=\(partner)"])
            #expect(head.status == get.status && head.body.isEmpty)
            for name in ["Content-Type", "Content-Length", "ETag", "Content-Disposition", "Cache-Control"] {
                #expect(head.header(name) == get.header(name), "\(name)")
            }
        }
    }
}
