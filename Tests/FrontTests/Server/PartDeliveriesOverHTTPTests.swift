import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, an order of which a part came` {
    @Test func `is led to the rest, and its report is asked about before it shuts the rest out`() async throws {
        try await RunningCity.run { city in
            let desk = try await `Over HTTP, an order`.desk(city)
            let json = `Over HTTP, an order`.order
            let id = try #require(try await city.api(desk, "POST", "orders", json: json).value("order"))
            let came = #"{"receiver":"中村","lines":[{"line":1,"delivered":30}]}"#
            #expect(try await city.api(desk, "POST", "orders/\(id)/deliveries", json: came).status == 201)

            func report(_ units: String, sure: String? = nil) async throws -> Loopback.Answer {
                var fields = [
                    "date": "2016-04-16", "by": "田中", "lines.0.line": "1", "lines.0.quantity": units,
                    "key": "report-\(units)",
                ]
                fields["sure"] = sure
                return try await city.form(desk, "/hq/orders/\(id)/report", fields)
            }
            let asked = try await report("30")
            #expect(asked.status == 422 && asked.text.contains("order/not-all-came"), "\(asked.text)")
            #expect(asked.text.contains("4箱（96個）がまだ納品されていません"), "\(asked.text)")
            #expect(asked.text.contains("value=\"lines.0.quantity=30\""))
            #expect(try await report("31", sure: "lines.0.quantity=30").status == 422, "it was said of another number")
            #expect(await city.post.wall.orders[.of(id)]?.order.report == nil)
            #expect(try await report("30", sure: "lines.0.quantity=30").status == 303)
            #expect(await city.post.wall.orders[.of(id)]?.order.state == .reported)
        }
    }
}
