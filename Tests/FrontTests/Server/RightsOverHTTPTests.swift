import Relief
import ReliefTesting
import Testing

@testable import Front

@Suite struct `Over HTTP, what somebody may not do` {
    private static let writings = OpenAPI.groups.flatMap(\.calls).filter { $0.method == .post }.map(\.path)

    private static func path(_ path: String) -> String {
        path.replacing("{list}", with: "units").replacing("{site}", with: "shelter-1")
            .replacing(/{[a-z]+}/, with: "thing-1")
    }

    @Test func `is refused before anybody looks at what was sent`() async throws {
        try await RunningCity.run { city in
            let auditor = try await city.secret(.auditor)
            for path in Self.writings {
                let answer = try await city.web.send(
                    "POST", Self.path(path),
                    headers: ["Authorization": "Bearer \(auditor)", "Content-Type": "application/json"],
                    body: Array("{".utf8))
                #expect(answer.status == 403 && answer.value("code") == "access/forbidden", "\(path): \(answer.text)")
            }
        }
    }

    @Test func `is refused to a cookie before anybody looks at what was sent`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            for path in Self.writings {
                let answer = try await city.web.send(
                    "POST", Self.path(path), headers: ["Cookie": "rnet=\(desk)"], body: Array("{".utf8))
                #expect(answer.status == 403 && answer.value("code") == "access/bearer-needed", "\(path)")
            }
        }
    }

    @Test func `is not even heard of by who has not signed in`() async throws {
        try await RunningCity.run { city in
            for path in Self.writings {
                let answer = try await city.web.send("POST", Self.path(path), body: Array("{".utf8))
                #expect(answer.status == 401, "\(path)")
            }
        }
    }

    @Test func `does not keep auditors from the offers, but from who made them`() async throws {
        try await RunningCity.run { city in
            let partner = try await city.secret(.partner)
            let offer = """
                {"kind":"money","what":"支援金","amount":1000,"purpose":"aid","place":"福岡市","until":"2016-05-01",
                "giver":"company","name":"株式会社ひご","contact":"096-000-1234"}
                """
            let made = try await city.api(partner, "POST", "offers", json: offer)
            let id = try #require(made.value("offer"), "\(made.text)")
            let auditor = try await city.secret(.auditor)
            for path in ["offers", "offers/\(id)"] {
                let told = try await city.api(auditor, "GET", path)
                #expect(told.status == 200 && told.text.contains(#""what":"支援金""#), "\(told.text)")
                #expect(!told.text.contains("ひご") && !told.text.contains("096-000-1234"), "\(told.text)")
            }
            let desk = try await city.secret(.headquarters)
            #expect(try await city.api(desk, "GET", "offers").text.contains("096-000-1234"))
            #expect(try await city.api(partner, "GET", "offers/\(id)").text.contains("096-000-1234"))
            let page = try await city.page(auditor, "/hq/offers/\(id)")
            #expect(page.status == 200 && !page.text.contains("ひご") && !page.text.contains("096-000-1234"))
        }
    }

    @Test func `does not keep auditors from the lists, but from handing one in`() async throws {
        try await RunningCity.run { city in
            let auditor = try await city.secret(.auditor)
            let lists = try await city.page(auditor, "/hq/lists")
            #expect(lists.status == 200 && lists.text.contains("/hq/lists/units"))
            let list = try await city.page(auditor, "/hq/lists/units")
            #expect(list.status == 200 && list.text.contains("部署コード") && !list.text.contains("type=\"file\""))
            #expect(list.text.contains("この一覧は本部が取り込みます"))
            #expect(try await city.page(auditor, "/hq/lists/units/blank.csv").status == 200)
            #expect(try await city.api(auditor, "GET", "lists").status == 200)
            #expect(try await city.api(auditor, "GET", "lists/units/blank").status == 200)
            #expect(try await city.form(auditor, "/hq/lists/units", [:]).status == 403)
        }
    }
}
