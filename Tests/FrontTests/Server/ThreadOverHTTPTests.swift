import Boards
import CommandPost
import Formats
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
            let many = try await city.form(
                shelter, "/s/shelter-1/consignments/\(consignment)/receive", ["received-1": "5000", "key": "m"])
            #expect(many.status == 422 && many.text.contains("consignment/more-than-sent"))
            #expect(many.text.contains("24個送られたのに、5,000個届いた") && many.text.contains("received-1=5000"), "\(many.text)")
            let received = try await city.form(
                shelter, "/s/shelter-1/consignments/\(consignment)/receive",
                ["received-1": "23", "damaged-1": "1", "wrong-1": "0", "key": "f"])
            #expect(received.status == 303)
            #expect(
                try await city.page(desk, "/hq/log").text.contains("物資を受け取りました（送った24個に対し受領23個、破損1個、品違い0個）"))
            let late = try await city.form(
                shelter, "/s/shelter-1/consignments/\(consignment)/receive", ["received-1": "24", "key": "late"])
            #expect(late.status == 409 && late.text.contains("role=\"alert\""), "whose press did not count is told so")

            let need = try #require(await city.post.wall.shortfalls.all.first?.need)
            #expect(need.received == .of(23))
            #expect(try await city.api(desk, "GET", "needs/\(need.id)").text.contains(#""received":23"#))
            let feed = try await city.web.send(
                "GET", "/feed/needs.json", headers: ["Authorization": "Bearer \(partner)"])
            #expect(feed.status == 200)
            #expect(feed.text.contains(#""missing":1"#))
        }
    }

    @Test func `is received wrongly, corrected, taken back and received again`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let (desk, path) = (try await city.secret(.headquarters), try await Self.onTheRoad(in: city))
            func need() async throws -> Need { try #require(await city.post.wall.shortfalls.all.first?.need) }
            func press(_ form: String, _ fields: [String: String]) async throws -> Loopback.Answer {
                try await city.form(shelter, "\(path)/\(form)", fields)
            }
            #expect(try await press("receive", ["received-1": "24", "key": "a"]).status == 303)
            #expect(try await need().state == .received)
            #expect(try await city.page(shelter, "/s/shelter-1").text.contains("href=\"\(path)\""))

            let unsaid = try await press("correct", ["received-1": "20", "damaged-1": "4", "reason": "", "key": "b"])
            #expect(unsaid.status == 422 && unsaid.text.contains("consignment/no-reason"))
            #expect(unsaid.text.contains(#"value="20""#) && unsaid.text.contains(#"id="correct" open"#))
            let corrected = try await press(
                "correct", ["received-1": "20", "damaged-1": "4", "wrong-1": "0", "reason": "箱の中", "key": "c"])
            #expect(corrected.status == 303 && corrected.header("Location")?.hasPrefix(path) == true)
            #expect(try await need().missing == .of(4))
            let page = try await city.page(desk, path).text
            #expect(page.contains("に数を直しました") && page.contains("<dd>20</dd>"))
            #expect(
                try await city.page(desk, "/hq/log").text.contains("飲料水 500ml 24個→20個（破損4）（箱の中）"))

            let lone = try await press("take-back", ["mistake": "", "key": "d"])
            #expect(lone.status == 422 && lone.text.contains(#"id="take-back" open"#))
            #expect(try await press("take-back", ["mistake": "別の便", "key": "e"]).status == 303)
            #expect(try await need().promisedPieces == .of(24))
            #expect(try await city.page(shelter, path).text.contains("/receive\""))
            #expect(try await press("receive", ["received-1": "24", "key": "f"]).status == 303)
            #expect(try await need().state == .received)
            let stranger = try await city.secret(.shelter, at: "shelter-2")
            let foreign = try await city.form(
                stranger, "\(path)/correct", ["received-1": "1", "reason": "x", "key": "g"])
            #expect(foreign.status == 403)
        }
    }

    @Test func `says everywhere that its load cannot go on, until it can`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let depot = try await city.secret(.depot, at: "depot-1")
            let id = try #require(try await Self.prepared(in: city).split(separator: "/").last)
            func pages() async throws -> [String] {
                [
                    try await city.page(desk, "/hq/consignments").text, try await city.page(depot, "/d/depot-1").text,
                    try await city.page(depot, "/d/depot-1/consignments/\(id)").text,
                ]
            }
            func status(_ site: String, _ status: String) async throws {
                let key = "\(site)-\(status)"
                let done = try await city.form(
                    desk, "/hq/sites/\(site)/status", ["status": status, "reason": "余震", "key": key])
                #expect(done.status == 303, "\(done.text)")
            }
            #expect(try await pages().allSatisfy { !$0.contains("▲") })
            #expect(try await city.page(desk, "/hq/stock").text.contains("/hq/sites/depot-1/status"))

            try await status("depot-1", "unusable")
            let shut = try await pages()
            #expect(shut[0].contains("届けられない便が1便") && shut[0].contains("拠点が使用不可"))
            #expect(shut[1].contains("この拠点は「使用不可」です（余震）") && shut[1].contains("拠点が使用不可"))
            #expect(shut[2].contains("物資拠点が「使用不可：余震」です"))
            try await status("depot-1", "open")
            #expect(try await pages().allSatisfy { !$0.contains("使用不可") || $0.contains("/status\"") })

            try await status("shelter-1", "closed")
            let closed = try await pages()
            #expect(closed[0].contains("避難所が閉鎖") && closed[1].contains("避難所が閉鎖"))
            #expect(closed[2].contains("この避難所は「閉鎖：余震」です"))
        }
    }

    @Test func `is called off on the road by whoever drives, and asked for again`() async throws {
        try await RunningCity.run { city in
            let depot = try await city.secret(.depot, at: "depot-1")
            let carrier = try await city.secret(.carrier)
            let id = try #require(try await Self.onTheRoad(in: city).split(separator: "/").last)
            let path = "/d/depot-1/consignments/\(id)"
            #expect(try await city.page(carrier, "/hq/consignments").text.contains("href=\"\(path)\""))
            let many = try await city.form(
                carrier, "\(path)/call-off", ["returned-1": "25", "reason": "通行止め", "key": "m"])
            #expect(many.status == 422 && many.text.contains("1行目の戻った数「25」は0〜24の範囲外です"))
            let unsaid = try await city.form(
                carrier, "\(path)/call-off", ["returned-1": "20", "reason": "", "key": "a"])
            #expect(
                unsaid.status == 422 && unsaid.text.contains("consignment/no-reason")
                    && unsaid.text.contains(#"value="20""#))
            let done = try await city.form(
                carrier, "\(path)/call-off", ["returned-1": "20", "reason": "通行止め", "key": "b"])
            #expect(done.status == 303, "\(done.text)")
            let need = try #require(await city.post.wall.shortfalls.all.first?.need)
            #expect(need.missing == .of(24))
            #expect(await city.post.wall.depots.all.flatMap(\.lots).map(\.onHand) == [.of(236)])
            let desk = try await city.secret(.headquarters)
            #expect(
                try await city.page(desk, "/hq/log").text.contains("積んだ24個のうち20個が在庫に戻りました（通行止め）"))
            #expect(try await city.page(desk, "/hq/consignments").text.contains("取りやめ（1）"))
            #expect(try await city.page(depot, path).text.contains("取りやめ"))
        }
    }

    @Test func `ends with a load of which nothing was there`() async throws {
        try await RunningCity.run { city in
            let depot = try await city.secret(.depot, at: "depot-1")
            let id = try #require(try await Self.prepared(in: city).split(separator: "/").last)
            let none = #"{"lines":[{"line":1,"loaded":0}]}"#
            #expect(try await city.api(depot, "POST", "consignments/\(id)/load", json: none).status == 200)
            #expect(try await city.api(depot, "GET", "consignments/\(id)").value("state") == "called-off")
            let again = try await city.api(depot, "POST", "consignments/\(id)/call-off", json: #"{"reason":"通行止め"}"#)
            #expect(again.status == 200, "done already")
        }
    }

    @Test func `is received, corrected and taken back by a program`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let id = try #require(try await Self.onTheRoad(in: city).split(separator: "/").last)
            func call(_ step: String, _ json: String) async throws -> Loopback.Answer {
                try await city.api(shelter, "POST", "consignments/\(id)/\(step)", json: json)
            }
            let correction = #"{"lines":[{"line":1,"received":20,"damaged":4}],"reason":"数え直し"}"#
            let early = try await call("receipt/correct", correction)
            #expect(early.status == 409 && early.value("code") == "consignment/not-received")
            #expect(try await call("receive", "{}").status == 200)
            let nothing = try await call("receipt/correct", "{}")
            #expect(nothing.status == 422 && nothing.text.contains(#""place":"lines""#), "\(nothing.text)")
            #expect(nothing.text.contains(#""place":"reason""#) && nothing.text.contains("consignment/no-reason"))
            #expect(try await call("receipt/correct", correction).status == 200)
            let desk = try await city.secret(.headquarters)
            let told = try await city.api(desk, "GET", "consignments/\(id)").text
            #expect(told.contains(#""correctedAt":"#) && told.contains(#""received":20,"damaged":4"#), "\(told)")
            #expect(try await call("receipt/withdraw", #"{"reason":"別の便"}"#).status == 200)
            #expect(try await city.api(desk, "GET", "consignments/\(id)").value("state") == "departed")
        }
    }

    /// The address at which the shelter receives 24 bottles that have left.
    private static func onTheRoad(in city: RunningCity) async throws -> String {
        let address = try await prepared(in: city)
        let id = try #require(address.split(separator: "/").last)
        let depot = try await city.secret(.depot, at: "depot-1")
        _ = try await city.api(depot, "POST", "consignments/\(id)/load")
        _ = try await city.api(depot, "POST", "consignments/\(id)/depart")
        return address
    }

    /// The same when they wait at the depot.
    private static func prepared(in city: RunningCity) async throws -> String {
        let shelter = try await city.secret(.shelter, at: "shelter-1")
        let depot = try await city.secret(.depot, at: "depot-1")
        let desk = try await city.secret(.headquarters)
        let body = #"{"item":"water-500ml","quantity":24,"unit":"piece"}"#
        _ = try await city.api(shelter, "POST", "sites/shelter-1/needs", json: body)
        let sheet = "品目コード,箱数,入数,バラ数,賞味期限,区分\r\nwater-500ml,10,24,0,,備蓄\r\n"
        _ = try await city.web.send(
            "POST", "/api/v1/sites/depot-1/stock-sheets?mode=snapshot",
            headers: ["Authorization": "Bearer \(depot)", "Content-Type": "text/csv"], body: Array(sheet.utf8))
        let plan = try #require(try await city.api(desk, "POST", "plans").value("plan"))
        _ = try await city.api(desk, "POST", "plans/\(plan)/approve")
        let id = try #require(await city.post.wall.consignments.all.first?.consignment.id)
        return "/s/shelter-1/consignments/\(id)"
    }

    @Test func `is read on a page that goes packed, but never with a stranger's words in it`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            func get(_ path: String, _ coding: String? = "gzip, br") async throws -> Loopback.Answer {
                var headers = ["Cookie": "rnet=\(shelter)"]
                headers["Accept-Encoding"] = coding
                return try await city.web.send("GET", path, headers: headers)
            }
            let plain = try await get("/s/shelter-1", nil)
            let packed = try await get("/s/shelter-1")
            #expect(plain.header("Content-Encoding") == nil && packed.header("Content-Encoding") == "gzip")
            #expect(packed.header("Content-Length") == String(packed.body.count))
            #expect(packed.body.count * 3 < plain.body.count)
            let text = String(decoding: try Gzip.decompress(packed.body, limit: 1_000_000), as: UTF8.self)
            #expect(text.contains("</html>") && text.contains("name=\"csrf\""))
            #expect(packed.header("Vary")?.contains("Accept-Encoding") == true)
            #expect(try await get("/s/shelter-1?did=need&from=1").header("Content-Encoding") == "gzip")
            #expect(try await get("/s/shelter-1?needs=2").header("Content-Encoding") == "gzip")
            for path in ["/s/shelter-1?q=water", "/s/shelter-1?did=need&x=csrf", "/s/nowhere"] {
                #expect(try await get(path).header("Content-Encoding") == nil, "\(path)")
            }
            let refused = try await city.form(shelter, "/s/shelter-1/needs", ["key": "a"])
            #expect(refused.header("Content-Encoding") == nil)
            let head = try await city.web.send(
                "HEAD", "/s/shelter-1", headers: ["Cookie": "rnet=\(shelter)", "Accept-Encoding": "gzip"])
            #expect(head.status == 200 && head.body.isEmpty)
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
