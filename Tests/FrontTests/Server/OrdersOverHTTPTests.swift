import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, an order` {
    private static let shop = #"{"name":"若葉食品","isSmall":true,"lat":32.8,"lon":130.71}"#
    private static let terms = """
        {"supplier":"shop-1","name":"食料の協定","validFrom":"2014-04-01","validUntil":"2017-03-31","leadHours":12,
         "radiusKilometres":30,"transports":true,
         "items":[{"item":"water-500ml","unit":"case","piecesPerCase":24,"yen":2352},{"item":"rice-ball","unit":"piece"}]}
        """
    static let order = """
        {"agreement":"agreement-1","destination":"depot-1","lines":[{"item":"water-500ml","quantity":34}],
         "call":{"caller":"佐藤","callee":"田中","at":"2016-04-16T09:50:00+09:00"}}
        """

    /// A desk of headquarters in a city with one supplier.
    static func desk(_ city: RunningCity) async throws -> String {
        let desk = try await city.secret(.headquarters)
        #expect(try await city.api(desk, "POST", "suppliers/shop-1", json: shop).status == 201)
        let agreed = try await city.api(desk, "POST", "agreements/agreement-1", json: terms)
        #expect(agreed.status == 201, "\(agreed.text)")
        return desk
    }

    private static func stock(_ city: RunningCity) async -> [Int] {
        await city.post.wall.depots[.of("depot-1")]?.lots.map(\.onHand.value) ?? []
    }

    @Test func `goes from the telephone to the money, and its goods are in stock with it`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.desk(city)
            let placed = try await city.api(desk, "POST", "orders", json: Self.order)
            #expect(placed.status == 201, "\(placed.text)")
            let id = try #require(placed.value("order"))
            for (step, json) in [
                ("request", #"{"number":"危管第12号","date":"2016-04-16"}"#),
                ("confirm", #"{"by":"田中","lines":[{"line":1,"quantity":30}]}"#),
                ("deliveries", #"{"receiver":"中村","lines":[{"line":1,"delivered":36,"damaged":1,"wrong":2}]}"#),
                ("report", #"{"date":"2016-04-16","by":"田中","number":"納第8号"}"#),
                ("settle", #"{"pot":"災害救助費"}"#),
            ] {
                let answer = try await city.api(desk, "POST", "orders/\(id)/\(step)", json: json)
                #expect(answer.status < 300, "\(step): \(answer.text)")
            }
            let read = try await city.api(desk, "GET", "orders/\(id)").text
            #expect(read.contains(#""state":"settled""#) && read.contains(#""outcome":"over""#))
            #expect(read.contains(#""yen":84672"#), "36 × 2,352 yen")
            #expect(await Self.stock(city) == [864])
            let share = try await city.api(desk, "GET", "purchases").text
            #expect(share.contains(#""smallYenPerMille":1000"#) && share.contains(#""yenSettled":84672"#))
        }
    }

    @Test func `is refused with the reason, and nothing is stored`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.desk(city)
            for (old, new, code) in [
                ("agreement-1", "agreement-9", "agreement/unknown"), ("depot-1", "depot-9", "site/unknown"),
                ("water-500ml", "blanket", "order/not-in-agreement"), (":34", ":0", "input/out-of-range"),
                (":34", ":-1", "input/out-of-range"), (":34", ":\"3.5\"", "input/not-a-whole-number"),
                (":34", ":34,\"price\":\"98.5\"", "input/not-yen"), (":34", ":34,\"price\":98", "order/price-agreed"),
                (#""at":"2016-04-16T09:50:00+09:00""#, #""at":"""#, "input/missing"),
                ("2016-04-16T09:50", "2016-04-16T12:50", "observed/in-the-future"),
            ] {
                let answer = try await city.api(
                    desk, "POST", "orders", json: Self.order.replacing(old, with: new))
                #expect(answer.status >= 400 && answer.text.contains(code), "\(new): \(answer.text)")
            }
            #expect(await city.post.wall.orders.count == 0)
        }
    }

    @Test func `said twice under one key is one order, and under another is warned of`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.desk(city)
            let key = ["Idempotency-Key": "order-a"]
            let first = try await city.api(desk, "POST", "orders", json: Self.order, headers: key)
            let again = try await city.api(desk, "POST", "orders", json: Self.order, headers: key)
            #expect(first.value("order") == again.value("order"))
            let other = try await city.api(desk, "POST", "orders", json: Self.order)
            #expect(other.status == 409 && other.text.contains("order/same-again") && other.text.contains("1"))
            let meant = Self.order.replacing(#""destination""#, with: #""again":true,"destination""#)
            #expect(try await city.api(desk, "POST", "orders", json: meant).status == 201)
            #expect(await city.post.wall.orders.count == 2)
        }
    }

    @Test func `that was delivered wrongly is taken back with its stock, and not as a sheet`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.desk(city)
            let id = try #require(try await city.api(desk, "POST", "orders", json: Self.order).value("order"))
            let came = try await city.api(
                desk, "POST", "orders/\(id)/deliveries", json: #"{"receiver":"中村","lines":[{"line":1,"delivered":34}]}"#
            )
            let delivery = try #require(came.value("delivery"))
            #expect(await Self.stock(city) == [816])
            let undo = try await city.api(desk, "POST", "imports/\(delivery)/undo")
            #expect(undo.status == 409 && undo.text.contains("import/of-a-delivery"))
            let back = try await city.api(
                desk, "POST", "orders/\(id)/deliveries/\(delivery)/withdraw", json: #"{"reason":"入力まちがい"}"#)
            #expect(back.status == 200, "\(back.text)")
            #expect(await Self.stock(city) == [0])
            #expect(try await city.api(desk, "GET", "orders/\(id)").text.contains(#""deliveries":[]"#))
        }
    }

    @Test func `that came in full is expected no more, and is recorded twice only on purpose`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.desk(city)
            let depot = try await city.secret(.depot, at: "depot-1")
            let id = try #require(try await city.api(desk, "POST", "orders", json: Self.order).value("order"))
            let form = ["receiver": "中村", "lines.0.line": "1", "lines.0.damaged": "0"]
            func record(_ cases: String, _ key: String, sure: Bool = false) async throws -> Loopback.Answer {
                var fields = form.merging(["lines.0.delivered": cases, "key": key]) { $1 }
                if sure { fields["sure"] = "lines.0.delivered=\(cases)" }
                return try await city.form(depot, "/hq/orders/\(id)/deliver", fields)
            }
            #expect(try await record("20", "a").status == 303)
            // The answer got lost, and the form is sent again as it was: it is the same delivery, and nobody is asked.
            #expect(try await record("20", "a").status == 303)
            #expect(await Self.stock(city).reduce(0, +) == 20 * 24)
            let half = try await city.page(depot, "/d/depot-1").text
            #expect(half.contains("事業者から届く物資（1件）") && half.contains("納品済み20・残り14"))
            #expect(try await city.page(depot, "/hq/orders/\(id)/deliver").text.contains("これまでの納品 20箱"))
            let same = try await record("20", "b")
            #expect(same.status == 422 && same.text.contains("order/more-came-than-ordered"))
            #expect(try await record("7", "b").status == 303)
            let twin = try await record("7", "c")
            #expect(twin.status == 422 && twin.text.contains("order/came-before"), "\(twin.text)")
            #expect(await Self.stock(city).reduce(0, +) == 27 * 24)
            #expect(try await record("7", "c", sure: true).status == 303)
            let all = try await city.page(depot, "/d/depot-1").text
            #expect(all.contains("すべて届いた発注（1件）") && !all.contains("/hq/orders/\(id)/deliver"))

            let twice = try await record("34", "d")
            #expect(twice.status == 422 && twice.text.contains("order/more-came-than-ordered"))
            #expect(twice.text.contains("これまでに34を受領済みで、足すと68になり、発注の34を超えます"))
            #expect(twice.text.contains("name=\"sure\""))
            #expect(await Self.stock(city).reduce(0, +) == 816)
            #expect(try await record("34", "d", sure: true).status == 303)
            #expect(await Self.stock(city).reduce(0, +) == 1_632)
        }
    }

    @Test func `brought to a shelter serves its needs, and gives them back`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.desk(city)
            let need = try await city.api(
                desk, "POST", "sites/shelter-1/needs", json: #"{"item":"water-500ml","quantity":500,"unit":"piece"}"#)
            let needed = try #require(need.value("need").flatMap { ID<Need>($0) })
            let wish = Self.order.replacing("depot-1", with: "shelter-1")
            let id = try #require(try await city.api(desk, "POST", "orders", json: wish).value("order"))
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let came = try await city.api(
                shelter, "POST", "orders/\(id)/deliveries",
                json: #"{"receiver":"山本","lines":[{"line":1,"delivered":10}]}"#)
            #expect(came.status == 201, "\(came.text)")
            #expect(await city.post.wall.shortfalls[needed]?.need.received == .of(240))
            #expect(await Self.stock(city) == [])
            let delivery = try #require(came.value("delivery"))
            _ = try await city.api(
                shelter, "POST", "orders/\(id)/deliveries/\(delivery)/withdraw", json: #"{"reason":"別の便"}"#)
            #expect(await city.post.wall.shortfalls[needed]?.need.received == .zero)
        }
    }

    @Test func `is placed and followed on the pages, which keep what was typed`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.desk(city)
            #expect(try await city.page(desk, "/hq/suppliers").text.contains("若葉食品"))
            let form = try await city.page(desk, "/hq/orders/new?agreement=agreement-1&item=water-500ml&units=34").text
            #expect(form.contains("value=\"34\""))
            let typed = [
                "agreement": "agreement-1", "destination": "depot-1", "lines.0.item": "water-500ml",
                "lines.0.quantity": "３４", "lines.1.item": "rice-ball", "lines.1.quantity": "", "call.caller": "佐藤",
                "call.callee": "", "call.at": "2016-04-16T09:50", "key": "a",
            ]
            let wrong = try await city.form(desk, "/hq/orders", typed)
            #expect(wrong.status == 422 && wrong.text.contains("value=\"３４\"") && wrong.text.contains("input/missing"))
            let placed = try await city.form(desk, "/hq/orders", typed.merging(["call.callee": "田中"]) { $1 })
            #expect(placed.status == 303, "\(placed.text)")
            let id = try #require(await city.post.wall.orders.all.first?.order.id)
            let again = try await city.form(
                desk, "/hq/orders", typed.merging(["call.callee": "田中", "key": "b"]) { $1 })
            #expect(again.status == 409 && again.text.contains("name=\"again\"") && again.text.contains("第1号"))

            for (step, fields) in [
                ("request", ["number": "危管第12号", "date": "2016-04-16"]),
                ("confirm", ["by": "田中", "at": "2016-04-16T09:55", "lines.0.line": "1", "lines.0.quantity": "34"]),
                (
                    "deliver",
                    [
                        "receiver": "中村", "receivedAt": "2016-04-16T10:00", "lines.0.line": "1",
                        "lines.0.delivered": "34",
                    ]
                ),
                ("report", ["date": "2016-04-16", "by": "田中", "lines.0.line": "1", "lines.0.quantity": "34"]),
                ("settle", ["pot": "災害救助費"]),
            ] {
                #expect(try await city.page(desk, "/hq/orders/\(id)/\(step)").status == 200)
                let done = try await city.form(desk, "/hq/orders/\(id)/\(step)", fields.merging(["key": step]) { $1 })
                #expect(done.status == 303, "\(step): \(done.text)")
            }
            #expect(await city.post.wall.orders[id]?.order.state == .settled)
            #expect(try await city.page(desk, "/hq/orders/\(id)/request-paper").text.contains("平成28年4月16日"))
            #expect(try await city.page(desk, "/hq/orders/\(id)/report-paper").text.contains("79,968"))
        }
    }

    @Test func `is what a shortage is led to, with what the steps before it leave`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.desk(city)
            _ = try await city.api(
                desk, "POST", "sites/shelter-1/needs", json: #"{"item":"water-500ml","quantity":800,"unit":"piece"}"#)
            let read = try await city.api(desk, "GET", "remedies/water-500ml").text
            #expect(read.contains(#""orderedLate":0,"orderedUnconfirmed":0"#), "\(read)")
            #expect(read.contains(#""missing":800"#) && read.contains(#""units":34"#), "\(read)")
            #expect(try await city.api(desk, "GET", "remedies").text.contains(#""item":"water-500ml""#))
            let page = try await city.page(desk, "/hq/remedies/water-500ml").text
            #expect(page.contains("34箱（816個）を発注する"))
            #expect(try await city.page(desk, "/hq/needs").text.contains("/hq/remedies/water-500ml"))
            #expect(try await city.api(desk, "GET", "remedies/no-such-item").status == 404)
        }
    }

    @Test func `is for headquarters to give, and for those who unload to receive`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.desk(city)
            let id = try #require(try await city.api(desk, "POST", "orders", json: Self.order).value("order"))
            for (role, site, reads) in [
                (Role.shelter, "shelter-1" as String?, 403), (.depot, "depot-1", 200), (.partner, nil, 403),
                (.carrier, nil, 403), (.auditor, nil, 200),
            ] {
                let secret = try await city.secret(role, at: site)
                #expect(try await city.api(secret, "GET", "orders/\(id)").status == reads, "\(role)")
                #expect(try await city.page(secret, "/hq/orders/\(id)").status == reads, "\(role)")
                #expect(try await city.api(secret, "POST", "orders", json: Self.order).status == 403, "\(role)")
                let settled = try await city.api(secret, "POST", "orders/\(id)/settle", json: #"{"pot":"x"}"#)
                #expect(settled.status == 403, "\(role)")
                let came = try await city.api(
                    secret, "POST", "orders/\(id)/deliveries",
                    json: #"{"receiver":"中村","lines":[{"line":1,"delivered":1}]}"#)
                #expect(came.status == (role == .depot ? 201 : 403), "\(role)")
                guard role == .depot else { continue }
                let own = try await city.page(secret, "/d/depot-1").text
                #expect(own.contains("/hq/orders/\(id)/deliver"), "whoever unloads is led to the form")
            }
        }
    }

    @Test func `is paid out of a grant in the same decision, or not at all`() async throws {
        try await RunningCity.run { city in
            let desk = try await Self.desk(city)
            try await Self.openPots(city)
            let id = try await Self.reported(city, desk)
            let over = try await city.api(desk, "POST", "orders/\(id)/settle", json: #"{"grant":"g-small"}"#)
            #expect(over.status == 409 && over.text.contains("commitment/over-grant"), "\(over.text)")
            #expect(await city.post.wall.orders[.of(id)]?.order.state == .reported, "all or nothing")
            let unknown = try await city.api(desk, "POST", "orders/\(id)/settle", json: #"{"grant":"g-none"}"#)
            #expect(unknown.status == 404)
            let paid = try await city.api(
                desk, "POST", "orders/\(id)/settle", json: #"{"grant":"g-large","receipt":"領第5号"}"#)
            #expect(paid.status == 200, "\(paid.text)")
            let account = try #require(await city.post.wall.funds[ID<Pot>.of("budget")]?.account)
            #expect((account.committed, account.paid) == (Example.yen(79_968), Example.yen(79_968)))
            let commitment = try #require(await city.post.wall.funds[ID<Commitment>.of(id)])
            #expect(commitment.details.payee == "若葉食品" && commitment.details.reference == id)
            let read = try await city.api(desk, "GET", "orders/\(id)").text
            #expect(read.contains(#""grant":"g-large""#) && read.contains(#""pot":"budget""#))
            #expect(try await city.api(desk, "POST", "orders/\(id)/settle", json: #"{"pot":"x"}"#).status == 409)
        }
    }

    /// An order that was delivered in full and reported.
    private static func reported(_ city: RunningCity, _ desk: String) async throws -> String {
        let id = try #require(try await city.api(desk, "POST", "orders", json: order).value("order"))
        for (step, json) in [
            ("request", #"{"number":"危管第12号","date":"2016-04-16"}"#),
            ("deliveries", #"{"receiver":"中村","lines":[{"line":1,"delivered":34}]}"#),
            ("report", #"{"date":"2016-04-16","by":"田中"}"#),
        ] {
            #expect(try await city.api(desk, "POST", "orders/\(id)/\(step)", json: json).status < 300)
        }
        return id
    }

    /// A budget with a small and a large grant for water.
    private static func openPots(_ city: RunningCity) async throws {
        var commands = Example.money(1_000_000, in: .of("budget"), .budget)
        for (request, grant, yen) in [("r-1", "g-small", Int64(1_000)), ("r-2", "g-large", 100_000)] {
            commands += [
                .request(.of(request), Example.requestDetails(yen)),
                .grant(.of(grant), from: .of("budget"), for: .of(request), Example.yen(yen)),
            ]
        }
        _ = try await city.post.submit(Submission(commands.map(ReliefCommand.fund), from: .console))
    }
}
