import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, a page that answers a form` {
    private static let bad = ["item": "water-500ml", "quantity": "", "unit": "piece", "note": "ミルクも", "key": "a"]

    private static func answer(_ city: RunningCity, _ shelter: String) async throws -> (page: String, address: String) {
        let answer = try await city.form(shelter, "/s/shelter-1/needs", bad, staying: true)
        #expect(answer.status == 422)
        return (answer.text, "/s/shelter-1?answer=\(try #require(answer.header("Rnet-Answer")))")
    }

    @Test func `is fetched again with what was typed, and nothing is sent by that`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let (page, address) = try await Self.answer(city, shelter)
            for _ in 0..<2 {
                let again = try await city.page(shelter, address)
                #expect(again.status == 200 && again.text == page && again.text.contains("ミルクも"))
                #expect(again.header("Cache-Control") == "private, no-store")
                #expect(again.header("Content-Security-Policy") != nil)
            }
            #expect(await city.post.wall.shortfalls.all.isEmpty)
        }
    }

    @Test func `is shown to nobody else, nor to its owner once the link is closed`() async throws {
        try await RunningCity.run { city in
            let issued = try await city.post.issue(.shelter, site: .of("shelter-1"), from: .console)
            let (_, address) = try await Self.answer(city, issued.secret)
            for other in [try await city.secret(.shelter, at: "shelter-1"), try await city.secret(.headquarters)] {
                let page = try await city.page(other, address).text
                #expect(!page.contains("ミルクも") && page.contains("もう表示できません"))
            }
            #expect(try await city.web.send("GET", address).status == 401)
            _ = try await city.post.submit(Submission([.revokeToken(issued.token)], from: .console))
            let closed = try await city.page(issued.secret, address)
            #expect(closed.status == 401 && !closed.text.contains("ミルクも"))
        }
    }

    @Test func `is a preview with the sheet in it`() async throws {
        try await RunningCity.run { city in
            let depot = try await city.secret(.depot, at: "depot-1")
            let sheet = "品目コード,箱数,入数,バラ数,賞味期限,区分\r\nrice-ball,1,50,0,,備蓄\r\n"
            let looked = try await city.upload(depot, "/d/depot-1/stock", sheet, staying: true)
            let name = try #require(looked.header("Rnet-Answer"))
            let again = try await city.page(depot, "/d/depot-1?answer=\(name)").text
            #expect(again == looked.text)
            #expect(try await city.submit(depot, "/d/depot-1/stock/confirm", on: again).status == 303)
        }
    }

    @Test func `is not kept where a browser asks by itself, nor when it leads on or turns somebody away`() async throws
    {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            #expect(try await city.form(shelter, "/s/shelter-1/needs", Self.bad).header("Rnet-Answer") == nil)
            let good = Self.bad.merging(["quantity": "5", "key": "b"]) { $1 }
            let done = try await city.form(shelter, "/s/shelter-1/needs", good, staying: true)
            #expect(done.status == 201 && done.header("Rnet-Answer") == nil)
            let foreign = try await city.form(shelter, "/s/shelter-1/needs", good, csrf: "x", staying: true)
            #expect(foreign.status == 403 && foreign.header("Rnet-Answer") == nil)
        }
    }
}
