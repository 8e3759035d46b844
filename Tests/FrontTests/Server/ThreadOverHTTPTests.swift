import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, one need` {
    @Test func `goes from a phone to a receipt, and everybody reads the same`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let depot = try await city.secret(.depot, at: "depot-1")
            let desk = try await city.secret(.headquarters)
            let partner = try await city.secret(.partner)

            let asked = try await city.form(
                shelter, "/s/shelter-1/needs",
                ["item": "water-500ml", "quantity": "２４", "unit": "piece", "note": "", "key": "a"])
            #expect(asked.status == 303)
            #expect(try await city.page(shelter, asked.header("Location") ?? "").text.contains("24"))

            let sheet = "品目コード,箱数,入数,バラ数,賞味期限,区分\r\nwater-500ml,10,24,0,,備蓄\r\n"
            let stored = try await city.api(
                depot, "POST", "sites/depot-1/stock-sheets?mode=snapshot", json: "",
                headers: ["Content-Type": "text/csv"])
            #expect(stored.status == 422, "an empty sheet empties no depot")
            let sent = try await city.web.send(
                "POST", "/api/v1/sites/depot-1/stock-sheets?mode=snapshot",
                headers: ["Authorization": "Bearer \(depot)", "Content-Type": "text/csv"], body: Array(sheet.utf8))
            #expect(sent.status == 201, "\(sent.text)")

            let plan = try #require(try await city.api(desk, "POST", "plans").value("plan"))
            #expect(try await city.page(desk, "/hq/plans/\(plan)").text.contains("城東小学校"))
            #expect(try await city.form(desk, "/hq/plans/\(plan)/approve", ["key": "b"]).status == 303)
            let again = try await city.form(desk, "/hq/plans/\(plan)/approve", ["key": "c"])
            #expect(again.status == 409)
            #expect(again.text.contains("plan/already-approved"))

            let list = try await city.api(depot, "GET", "consignments?site=depot-1").text
            let consignment = try #require(await city.post.wall.consignments.all.first?.consignment.id.text)
            #expect(list.contains(consignment))
            #expect(
                try await city.form(depot, "/d/depot-1/consignments/\(consignment)/load", ["key": "d"]).status == 303)
            #expect(
                try await city.form(
                    depot, "/d/depot-1/consignments/\(consignment)/depart", ["vehicle": "4t", "key": "e"]
                ).status == 303)

            #expect(try await city.page(shelter, "/s/shelter-1").text.contains(consignment))
            let received = try await city.form(
                shelter, "/s/shelter-1/consignments/\(consignment)/receive",
                ["received-1": "23", "damaged-1": "1", "wrong-1": "0", "key": "f"])
            #expect(received.status == 303)

            let need = try #require(await city.post.wall.shortfalls.all.first?.need)
            #expect(need.received == .of(23))
            #expect(try await city.api(desk, "GET", "needs/\(need.id)").text.contains(#""received":23"#))
            let feed = try await city.web.send(
                "GET", "/feed/needs.json", headers: ["Authorization": "Bearer \(partner)"])
            #expect(feed.status == 200)
            #expect(feed.text.contains(#""missing":1"#))
        }
    }

    @Test func `is read from bytes made once, packed, and not sent again unchanged`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let first = try await city.api(desk, "GET", "sites", headers: ["Accept-Encoding": "gzip"])
            #expect(first.status == 200)
            let tag = try #require(first.header("ETag"))

            #expect(try await city.api(desk, "GET", "sites", headers: ["If-None-Match": tag]).status == 304)

            _ = try await city.api(
                desk, "POST", "sites/shelter-1/headcounts", json: #"{"total":120,"categories":{"infants":3}}"#)
            let changed = try await city.api(desk, "GET", "sites", headers: ["If-None-Match": tag])
            #expect(changed.status == 200)
            #expect(changed.text.contains(#""total":120"#))
        }
    }

    @Test func `is answered once under one key, and another body is refused`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let body = #"{"item":"water-500ml","quantity":24,"unit":"piece"}"#
            let key = ["Idempotency-Key": "phone-1"]

            let first = try await city.api(shelter, "POST", "sites/shelter-1/needs", json: body, headers: key)
            let again = try await city.api(shelter, "POST", "sites/shelter-1/needs", json: body, headers: key)
            let other = try await city.api(
                shelter, "POST", "sites/shelter-1/needs", json: body.replacing("24", with: "25"), headers: key)

            #expect(first.status == 201)
            #expect(again.text == first.text)
            #expect(other.status == 409)
            #expect(other.value("code") == "idempotency/other-body")
        }
    }
}
