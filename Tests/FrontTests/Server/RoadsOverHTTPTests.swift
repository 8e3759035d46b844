import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, a road` {
    private static let bridge = #"{"name":"国道57号 阿蘇大橋","reason":"崩落","shelters":["shelter-1"]}"#

    @Test func `is closed and opened by a program, and everybody reads the same`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)

            let closed = try await city.api(desk, "POST", "roads/closures", json: Self.bridge)
            #expect(closed.status == 201, "\(closed.text)")
            let id = try #require(closed.value("closure"))
            let road = try await city.api(desk, "GET", "roads?from=\(closed.value("position") ?? "")").text
            #expect(road.contains(#""isClosed":true"#) && road.contains(#""cutOff":["shelter-1"]"#))
            #expect(try await city.page(desk, "/hq/roads").text.contains("国道57号 阿蘇大橋 崩落"))
            #expect(try await city.page(desk, "/hq/shelters/shelter-1").text.contains("国道57号 阿蘇大橋 崩落"))
            #expect(try await city.page(desk, "/hq").text.contains("mark cut"), "the map shows who is cut off")

            let open = try await city.api(desk, "POST", "roads/closures/\(id)/reopen")
            #expect(open.status == 200, "\(open.text)")
            #expect(try await city.api(desk, "GET", "roads").text.contains(#""isClosed":false"#))
        }
    }

    @Test func `is closed and opened on the page`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let typed = [
                "name": "県道28号", "reason": "落石", "observedAt": "2016-04-16T09:00", "shelters.3": "shelter-1",
                "depots.0": "depot-1", "key": "a",
            ]
            let closed = try await city.form(desk, "/hq/roads", typed)
            #expect(closed.status == 303)
            let closure = try #require(await city.post.wall.roads.standing.first)
            #expect(closure.details.shelters == [.of("shelter-1")] && closure.details.depots == [.of("depot-1")])
            #expect(closure.details.observedAt == .of("2016-04-16T09:00"))

            let open = try await city.form(
                desk, "/hq/roads/\(closure.id)/reopen", ["observedAt": "2016-04-16T09:30", "key": "b"])
            #expect(open.status == 303)
            #expect(try await city.page(desk, open.header("Location") ?? "").text.contains("通行再開を記録しました"))
        }
    }

    @Test func `that is told badly comes back as it was typed, with what is wrong`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let answer = try await city.form(
                desk, "/hq/roads",
                ["name": "県道<28>", "observedAt": "2016-04-16T09:00", "depots.0": "depot-1", "key": "a"])
            #expect(answer.status == 422)
            #expect(answer.text.contains("road/nothing-cut-off") && answer.text.contains("県道&lt;28&gt;"))

            for (json, code) in [
                (#"{"shelters":["shelter-1"]}"#, "input/missing"), (#"{"name":"x"}"#, "road/nothing-cut-off"),
                (#"{"name":"x","shelters":"shelter-1"}"#, "input/not-a-list"),
                (#"{"name":"x","shelters":["nowhere"]}"#, "site/unknown"),
                (#"{"name":"x","shelters":["depot-1"]}"#, "site/not-a-shelter"),
                (#"{"name":"x","wards":["西原村"]}"#, "road/no-such-area"),
                (#"{"name":"x","shelters":["shelter-1"],"observedAt":"2030-01-01T00:00"}"#, "observed/in-the-future"),
            ] {
                let answer = try await city.api(desk, "POST", "roads/closures", json: json)
                #expect(answer.status >= 400 && answer.text.contains(code), "\(json): \(answer.text)")
            }
            #expect(await city.post.wall.roads.all.isEmpty)
        }
    }

    @Test func `that seems to be recorded already is asked about once, with a link to it`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let typed = [
                "name": "国道57号 阿蘇大橋", "observedAt": "2016-04-16T09:00", "shelters.3": "shelter-1", "key": "a",
            ]
            #expect(try await city.form(desk, "/hq/roads", typed).status == 303)
            #expect(try await city.form(desk, "/hq/roads", typed).status == 303, "the same sending is no second one")
            let first = try #require(await city.post.wall.roads.standing.first)

            let again = typed.merging(["name": "国道５７号;阿蘇大橋", "key": "b"]) { $1 }
            #expect(try await city.form(desk, "/hq/roads", again).status == 303, "another name at another place")
            let same = typed.merging(["name": "国道５７号　阿蘇大橋", "key": "c"]) { $1 }
            let asked = try await city.form(desk, "/hq/roads", same)
            #expect(asked.status == 422 && asked.text.contains("road/seems-recorded"))
            #expect(asked.text.contains("<a href=\"#closure-\(first.id)\">国道57号 阿蘇大橋</a>"))
            #expect(asked.text.contains("別の通行止めなら「別の通行止めとして記録する」に印を付けて"))
            #expect(asked.text.contains("国道57号 阿蘇大橋</a></li>") && asked.text.contains("value=\"国道５７号　阿蘇大橋\""))
            #expect(asked.text.contains("name=\"sure\" value=\"name=国道５７号　阿蘇大橋\" required"))

            let other = same.merging(["name": "国道57号;阿蘇大橋", "sure": "name=国道５７号　阿蘇大橋", "key": "d"]) { $1 }
            let anew = try await city.form(desk, "/hq/roads", other)
            #expect(anew.status == 422 && anew.text.contains("value=\"name=国道５７号　阿蘇大橋;name=国道57号,阿蘇大橋\""))
            let sure = other.merging(["sure": "name=国道57号,阿蘇大橋"]) { $1 }
            #expect(try await city.form(desk, "/hq/roads", sure).status == 303)
            #expect(await city.post.wall.roads.standing.count == 3)
        }
    }

    @Test func `that is open again is closed again without a question, and a program is asked nothing`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            for _ in 0..<2 {
                #expect(try await city.api(desk, "POST", "roads/closures", json: Self.bridge).status == 201)
            }
            for closure in await city.post.wall.roads.standing {
                #expect(try await city.api(desk, "POST", "roads/closures/\(closure.id)/reopen").status == 200)
            }
            let typed = [
                "name": "国道57号 阿蘇大橋", "observedAt": "2016-04-16T09:00", "shelters.3": "shelter-1", "key": "a",
            ]
            #expect(try await city.form(desk, "/hq/roads", typed).status == 303)
        }
    }

    @Test func `is measured`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let way = #"{"depot":"depot-1","shelter":"shelter-1","minutes":95,"metres":31400}"#
            #expect(try await city.api(desk, "POST", "roads/ways", json: way).status == 201)
            #expect(try await city.api(desk, "GET", "roads").text.contains(#""minutes":95"#))

            let bad = try await city.api(desk, "POST", "roads/ways", json: way.replacing("95", with: "0"))
            #expect(bad.status == 422 && bad.text.contains("input/out-of-range"))
            let typed = ["depot": "depot-1", "shelter": "shelter-2", "minutes": "４０", "measuredAt": "2016-04-16T09:00"]
            let posted = try await city.form(desk, "/hq/ways", typed.merging(["key": "a"]) { $1 })
            #expect(posted.status == 303)
            #expect(await city.post.wall.roads.measured.map(\.measure.minutes) == [95, 40])
        }
    }

    @Test func `is changed by headquarters only, and read by those who may see the picture`() async throws {
        try await RunningCity.run { city in
            for (role, site, reads) in [
                (Role.shelter, "shelter-1" as String?, 403), (.depot, "depot-1", 403), (.partner, nil, 403),
                (.carrier, nil, 403), (.auditor, nil, 200),
            ] {
                let secret = try await city.secret(role, at: site)
                #expect(try await city.api(secret, "GET", "roads").status == reads, "\(role)")
                #expect(try await city.api(secret, "GET", "directives").status == reads, "\(role)")
                #expect(try await city.api(secret, "POST", "roads/closures", json: Self.bridge).status == 403)
                #expect(try await city.api(secret, "POST", "directives/bans", json: #"{"lot":"x"}"#).status == 403)
                #expect(try await city.page(secret, "/hq/roads").status == reads, "\(role)")
                #expect(try await city.form(secret, "/hq/roads", ["name": "x"]).status == 403, "\(role)")
                #expect(try await city.form(secret, "/hq/directives/pins", ["need": "x"]).status == 403, "\(role)")
            }
        }
    }
}
