import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, an order to the plans` {
    private static let sheet = "品目コード,箱数,入数,バラ数,賞味期限,区分\r\nwater-500ml,10,24,0,,備蓄\r\n"

    /// A city with 240 bottles and two needs for 200 each.
    private static func city(_ body: @Sendable (RunningCity, String, String) async throws -> Void) async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            _ = try await city.web.send(
                "POST", "/api/v1/sites/depot-1/stock-sheets?mode=snapshot",
                headers: ["Authorization": "Bearer \(desk)", "Content-Type": "text/csv"], body: Array(sheet.utf8))
            let wish = #"{"item":"water-500ml","quantity":200,"unit":"piece"}"#
            let need = try #require(
                try await city.api(desk, "POST", "sites/shelter-1/needs", json: wish).value("need"))
            _ = try await city.api(desk, "POST", "sites/shelter-2/needs", json: wish)
            try await body(city, desk, need)
        }
    }

    @Test func `pins goods, is kept by the plan, shown, and lifted`() async throws {
        try await Self.city { city, desk, need in
            let pin = #"{"need":"\#(need)","pieces":180,"depot":"depot-1","reason":"透析患者がいるため"}"#
            let given = try await city.api(desk, "POST", "directives/pins", json: pin)
            #expect(given.status == 201, "\(given.text)")
            #expect(try await city.api(desk, "GET", "directives").text.contains(#""planned":180"#))

            let plan = try #require(try await city.api(desk, "POST", "plans").value("plan"))
            #expect(try await city.api(desk, "GET", "plans/\(plan)").text.contains(#""code":"pinned""#))
            let page = try await city.page(desk, "/hq/plans/\(plan)").text
            #expect(page.contains("透析患者がいるため") && page.contains("/hq/directives/new?need=\(need)"))

            let id = try #require(given.value("directive"))
            #expect(try await city.api(desk, "POST", "directives/\(id)/lift").status == 200)
            #expect(await city.post.wall.directives.standing.isEmpty)
        }
    }

    @Test func `is given and lifted on the pages`() async throws {
        try await Self.city { city, desk, need in
            let form = try await city.page(desk, "/hq/directives/new?need=\(need)").text
            let lot = try #require(await city.post.wall.depots.all.first?.lots.first?.id)
            #expect(form.contains("lot:\(lot)") && form.contains("depot:depot-1"))

            let pinned = try await city.form(
                desk, "/hq/directives/pins",
                ["need": need, "from": "lot:\(lot)", "pieces": "５０", "reason": "急ぎ", "key": "a"])
            #expect(pinned.status == 303, "\(pinned.text)")
            let banned = try await city.form(
                desk, "/hq/directives/bans",
                ["on": need, "shelter": "shelter-2", "what": "depot:depot-1", "why": "余震", "key": "b"])
            #expect(banned.status == 303, "\(banned.text)")
            let orders = await city.post.wall.directives.standing.map(\.directive)
            #expect(orders.compactMap(\.pin?.pieces) == [.of(50)])
            #expect(orders.compactMap(\.ban) == [.way(Way(depot: .of("depot-1"), shelter: .of("shelter-2")))])

            let page = try await city.page(desk, "/hq/directives").text
            #expect(page.contains("急ぎ") && page.contains("余震"))
            for order in orders {
                let lifted = try await city.form(
                    desk, "/hq/directives/\(order.id)/lift", ["key": "lift.\(order.id)"])
                #expect(lifted.status == 303)
            }
            #expect(await city.post.wall.directives.standing.isEmpty)
        }
    }

    @Test func `that cannot be comes back as it was typed, with what is wrong`() async throws {
        try await Self.city { city, desk, need in
            for (typed, code) in [
                (["from": "depot:depot-1", "pieces": "500", "reason": "急ぎ"], "directive/more-than-missing"),
                (["from": "depot:depot-1", "pieces": "50", "reason": ""], "directive/no-reason"),
                (["pieces": "50", "reason": "急ぎ"], "directive/no-source"),
                (["from": "depot:depot-1", "pieces": "たくさん", "reason": "急ぎ"], "input/not-a-whole-number"),
            ] {
                let answer = try await city.form(
                    desk, "/hq/directives/pins", typed.merging(["need": need, "key": code]) { $1 })
                #expect(answer.status >= 400 && answer.text.contains(code), "\(code): \(answer.status)")
                #expect(answer.text.contains("value=\"\(typed["reason"] ?? "")\""), "\(code)")
            }
            let none = try await city.form(
                desk, "/hq/directives/bans", ["on": need, "shelter": "shelter-1", "why": "余震", "key": "x"])
            #expect(none.status == 422 && none.text.contains("input/not-a-choice"))
            let gone = try await city.form(desk, "/hq/directives/o-none/lift", ["key": "y"])
            #expect(gone.status == 404 && gone.text.contains("directive/unknown"))
            #expect(try await city.page(desk, "/hq/directives/new?need=none").status == 404)
        }
    }

    @Test func `changes what people were told, and the plan says how`() async throws {
        try await Self.city { city, desk, need in
            _ = try await city.api(desk, "POST", "plans")
            let pin = #"{"need":"\#(need)","pieces":180,"depot":"depot-1","reason":"急ぎ"}"#
            _ = try await city.api(desk, "POST", "directives/pins", json: pin)
            let plan = try #require(try await city.api(desk, "POST", "plans").value("plan"))

            let changes = try await city.api(desk, "GET", "plans/\(plan)/changes").text
            #expect(changes.contains(#""changed":2"#) && changes.contains(#""difference":"#), "\(changes)")
            let page = try await city.page(desk, "/hq/plans/\(plan)").text
            #expect(page.contains("前に伝えたことからの変更") && page.contains("数が変わる行"))
            #expect(try await city.api(desk, "GET", "plans/none/changes").status == 404)
        }
    }

    @Test func `or a limit of a depot is told by the depot itself`() async throws {
        try await RunningCity.run { city in
            let depot = try await city.secret(.depot, at: "depot-1")
            #expect(try await city.page(depot, "/d/depot-1").text.contains("1日に出せる重量"))
            let typed = try await city.form(
                depot, "/d/depot-1/dispatch-limit", ["kilogramsPerDay": "１２，０００", "key": "a"])
            #expect(typed.status == 303)
            #expect(await city.post.wall.site(.of("depot-1"))?.dispatchPerDay == .of(12_000_000))
            #expect(try await city.page(depot, "/d/depot-1").text.contains("12,000kg"))

            let wrong = try await city.form(
                depot, "/d/depot-1/dispatch-limit", ["kilogramsPerDay": "12.5", "key": "b"])
            #expect(wrong.status == 422 && wrong.text.contains("input/not-a-whole-number"))
            let null = try await city.api(
                depot, "POST", "sites/depot-1/dispatch-limit", json: #"{"kilogramsPerDay":null}"#)
            #expect(null.status == 200)
            #expect(await city.post.wall.site(.of("depot-1"))?.dispatchPerDay == nil)
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            #expect(try await city.api(shelter, "POST", "sites/depot-1/dispatch-limit").status == 403)
        }
    }
}
