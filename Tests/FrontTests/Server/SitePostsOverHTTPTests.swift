import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, a shelter that needs people` {
    private static let typed = [
        "duty": "炊き出し", "people": "３", "from": "2016-04-17T08:00", "to": "2016-04-17T14:00", "skill": "",
        "reason": "職員が2人とも体調不良",
    ]

    private static func typing(_ changed: [String: String], key: String) -> [String: String] {
        typed.merging(changed) { $1 }.merging(["key": key]) { $1 }
    }

    @Test func `asks on its own page, and headquarters sees it among the posts`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            #expect(try await city.page(shelter, "/s/shelter-1").text.contains("href=\"/s/shelter-1/people\""))
            let asked = try await city.form(shelter, "/s/shelter-1/people", Self.typing([:], key: "a"))
            #expect(asked.status == 303, "\(asked.text)")
            let again = try await city.form(shelter, "/s/shelter-1/people", Self.typing([:], key: "a"))
            #expect(again.status == 303)
            #expect(await city.post.wall.posts.all.count == 1, "the same form twice is one post")

            let page = try await city.page(shelter, "/s/shelter-1/people").text
            #expect(page.contains("炊き出し 3人") && page.contains("調整中") && page.contains("本部が探しています：4月17日"))
            let week = try await city.page(try await city.secret(.headquarters), "/hq/shifts").text
            #expect(week.contains("施設が求めている人（1件）") && week.contains("城東小学校：炊き出し 3人"))
        }
    }

    @Test func `keeps what was typed when something is wrong with it`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let wrong = try await city.form(
                shelter, "/s/shelter-1/people", Self.typing(["to": "2016-04-17T07:00", "duty": "<b>夜番"], key: "a"))
            #expect(wrong.status == 422 && wrong.text.contains("post/bad-times"), "\(wrong.text)")
            #expect(wrong.text.contains("value=\"&lt;b&gt;夜番\"") && wrong.text.contains("2016-04-17T08:00"))
            #expect(wrong.text.contains("職員が2人とも体調不良"))
            let none = try await city.form(shelter, "/s/shelter-1/people", Self.typing(["people": ""], key: "b"))
            #expect(none.status == 422 && none.text.contains("input/missing"))
            #expect(await city.post.wall.posts.all.isEmpty)
        }
    }

    @Test func `changes the number, sees who comes, and takes it back`() async throws {
        try await RunningCity.run { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            _ = try await city.form(shelter, "/s/shelter-1/people", Self.typing([:], key: "a"))
            let post = try #require(await city.post.wall.posts.all.first).id
            let fewer = try await city.form(
                shelter, "/s/shelter-1/people/\(post)", ["people-\(post)": "1", "reason-\(post)": "", "key": "b"])
            #expect(fewer.status == 303, "\(fewer.text)")
            let many = try await city.form(
                shelter, "/s/shelter-1/people/\(post)", ["people-\(post)": "5000", "key": "c"])
            #expect(
                many.status == 422 && many.text.contains("value=\"5000\"") && many.text.contains("input/out-of-range"))

            _ = try await city.post.submit(
                Submission(
                    [
                        .registerPerson(.of("v-1"), .volunteer, Example.plain("西 一郎")),
                        .assignShifts([
                            Example.request("s-1", "v-1", at: post.text, to: "2016-04-17T14:00")
                        ]),
                    ], from: .console))
            let page = try await city.page(shelter, "/s/shelter-1/people").text
            #expect(page.contains("西 一郎") && page.contains("そろいました") && !page.contains("/hq/"))

            let withdrawn = try await city.form(
                shelter, "/s/shelter-1/people/\(post)/withdraw", ["why-\(post)": "応援が来た", "key": "d"])
            #expect(withdrawn.status == 303)
            let over = try await city.page(shelter, "/s/shelter-1/people?like=\(post)").text
            #expect(over.contains("取り下げ") && over.contains("応援が来た"))
            #expect(
                over.contains("value=\"2016-04-18T08:00\"") && over.contains("value=\"炊き出し\""),
                "asked again a day later")
        }
    }

    @Test func `asks for itself alone`() async throws {
        try await RunningCity.run { city in
            let (own, other) = (
                try await city.secret(.shelter, at: "shelter-1"), try await city.secret(.shelter, at: "shelter-2")
            )
            _ = try await city.form(own, "/s/shelter-1/people", Self.typing([:], key: "a"))
            let post = try #require(await city.post.wall.posts.all.first).id
            #expect(try await city.page(other, "/s/shelter-1/people").status == 403)
            #expect(try await city.form(other, "/s/shelter-1/people", Self.typing([:], key: "b")).status == 403)
            let foreign = try await city.form(
                other, "/s/shelter-2/people/\(post)/withdraw", ["why-\(post)": "x", "key": "c"])
            #expect(foreign.status == 404)
            let changed = try await city.form(
                other, "/s/shelter-2/people/\(post)", ["people-\(post)": "1", "key": "d"])
            #expect(changed.status == 404)
            #expect(await city.post.wall.posts[post]?.people == 3)
            let depot = try await city.secret(.depot, at: "depot-1")
            #expect(try await city.page(depot, "/s/depot-1/people").status == 403)
        }
    }
}
