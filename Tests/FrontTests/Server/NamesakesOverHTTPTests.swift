import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, two sites of one name` {
    private static let east = "東小学校（東区）"

    /// Two shelters of one name in two wards, and goods on the way to one of them; the answer is the consignment.
    private static func settle(_ city: RunningCity) async throws -> String {
        let sites = [("east-1", "東区"), ("west-1", "西区")]
        _ = try await city.post.submit(
            Submission(
                sites.map { id, ward in
                    .registerSite(
                        .of(id), SiteDetails(kind: .shelter, name: "東小学校", ward: ward), status: .open)
                }, from: .console))
        let desk = try await city.secret(.headquarters)
        let sheet = "品目コード,箱数,入数,バラ数,賞味期限,区分\r\nwater-500ml,10,24,0,,備蓄\r\n"
        let stored = try await city.web.send(
            "POST", "/api/v1/sites/depot-1/stock-sheets?mode=delta",
            headers: ["Authorization": "Bearer \(desk)", "Content-Type": "text/csv"], body: Array(sheet.utf8))
        #expect(stored.status == 201, "\(stored.text)")
        let wish = #"{"item":"water-500ml","quantity":24,"unit":"piece"}"#
        #expect(try await city.api(desk, "POST", "sites/east-1/needs", json: wish).status == 201)
        let plan = try #require(try await city.api(desk, "POST", "plans").value("plan"))
        #expect(try await city.form(desk, "/hq/plans/\(plan)/approve", ["key": "a"]).status == 303)
        return try #require(await city.post.wall.consignments.all.first?.consignment.id.text)
    }

    private static func heading(_ page: String) -> String {
        String(page.split(separator: "<h1", maxSplits: 1).last?.prefix { $0 != "\n" }.prefix(120) ?? "")
    }

    @Test func `are told apart by their ward in headings, titles and links`() async throws {
        try await RunningCity.run { city in
            let consignment = try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            for path in ["/hq/shelters/east-1", "/duty/east-1", "/hq/hand-over/east-1"] {
                let page = try await city.page(desk, path)
                #expect(page.status == 200, "\(path)")
                #expect(Self.heading(page.text).contains(Self.east), "\(path): \(Self.heading(page.text))")
            }
            let record = try await city.page(desk, "/hq/shelters/east-1").text
            #expect(record.contains("<title>【訓練】\(Self.east) – R-net</title>"))
            #expect(try await city.page(desk, "/hq/hand-over").text.contains("→\(Self.east)"))

            let shelter = try await city.secret(.shelter, at: "east-1")
            let own = try await city.page(shelter, "/s/east-1").text
            #expect(Self.heading(own).contains(Self.east))
            let receipt = try await city.page(shelter, "/s/east-1/consignments/\(consignment)").text
            #expect(receipt.contains("<span class=\"place\">\(Self.east)</span>"))
            #expect(try await city.page(shelter, "/s/east-1/people").text.contains("← \(Self.east)"))

            let depot = try await city.secret(.depot, at: "depot-1")
            #expect(try await city.page(depot, "/d/depot-1").text.contains(Self.east))
            let load = try await city.page(depot, "/d/depot-1/consignments/\(consignment)").text
            #expect(Self.heading(load).contains(Self.east))
        }
    }

    @Test func `have the ward once where a list shows it in a column, and others have none`() async throws {
        try await RunningCity.run { city in
            _ = try await Self.settle(city)
            let desk = try await city.secret(.headquarters)
            for path in ["/hq/shelters", "/hq/needs"] {
                let list = try await city.page(desk, path).text
                #expect(list.contains(">東小学校</a>") && list.contains("東区") && !list.contains(">\(Self.east)</a>"))
            }
            let alone = try await city.page(desk, "/hq/shelters/shelter-1").text
            #expect(alone.contains("<title>【訓練】城東小学校 – R-net</title>") && !Self.heading(alone).contains("（"))
        }
    }
}
