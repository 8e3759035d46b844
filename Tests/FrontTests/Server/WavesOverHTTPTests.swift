import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, a wave of seconded staff` {
    private static let first =
        #"{"sender":"徳島県","receiver":"熊本市","site":"shelter-1","role":"避難所運営","from":"2016-04-14","#
        + #""to":"2016-04-18","headcount":7,"leader":"阿波 太郎","phone":"090-0000-1234","overlapDays":1}"#

    @Test func `is announced, changed and cancelled by a program`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let made = try await city.api(desk, "POST", "waves", json: Self.first)
            #expect(made.status == 201, "\(made.text)")
            let id = try #require(made.value("wave"))
            let list = try await city.api(desk, "GET", "waves").text
            #expect(list.contains(#""number":1"#) && list.contains("090-0000-1234") && list.contains(#""isHere":true"#))

            let next = Self.first.replacing("04-14", with: "04-17").replacing("04-18", with: "04-22")
            let meets = try await city.api(desk, "POST", "waves", json: next)
            #expect(
                meets.status == 409 && meets.text.contains("wave/meets-another") && meets.text.contains("2016-04-18"))

            let gap = Self.first.replacing("04-14", with: "04-21").replacing("04-18", with: "04-25")
            #expect(try await city.api(desk, "POST", "waves", json: gap).status == 201)
            let gaps = try await city.api(desk, "GET", "waves").text
            #expect(gaps.contains(#""from":"2016-04-19","to":"2016-04-20","days":2"#), "\(gaps)")
            #expect(try await city.page(desk, "/hq/waves").text.contains("空白2日"))

            let changed = try await city.api(
                desk, "POST", "waves/\(id)/change", json: Self.first.replacing(":7", with: ":9"))
            #expect(changed.status == 200, "\(changed.text)")
            #expect(try await city.api(desk, "POST", "waves/\(id)/cancel", json: #"{"reason":"県内で災害"}"#).status == 200)
            #expect(await city.post.wall.waves[.of(id)]?.wave.isStanding == false)
        }
    }

    @Test func `is announced on the page, and comes back as it was typed`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            var typed = [
                "sender": "長崎県<b>", "receiver": "熊本市", "role": "避難所運営", "from": "2016-04-14", "to": "2016-04-21",
                "headcount": "６", "overlapDays": "9", "key": "a",
            ]
            let refused = try await city.form(desk, "/hq/waves", typed)
            #expect(refused.status == 422 && refused.text.contains("wave/overlap-outside"))
            #expect(refused.text.contains("長崎県&lt;b&gt;") && refused.text.contains("２") == false)

            typed["overlapDays"] = "2"
            typed["key"] = "b"
            let done = try await city.form(desk, "/hq/waves", typed)
            #expect(done.status == 303)
            let wave = try #require(await city.post.wall.waves.all.first?.wave)
            #expect(wave.details.headcount == .of(6))
            #expect(try await city.page(desk, done.header("Location") ?? "").text.contains("派遣を登録しました"))

            let page = try await city.page(desk, "/hq/waves/\(wave.id)").text
            #expect(page.contains("次の陣を登録する"))
            let cancelled = try await city.form(desk, "/hq/waves/\(wave.id)/cancel", ["reason": "中止", "key": "c"])
            #expect(cancelled.status == 303)
            let again = try await city.form(
                desk, "/hq/waves/\(wave.id)", typed.merging(["headcount": "8", "key": "d"]) { $1 })
            #expect(again.status == 409 && again.text.contains("wave/cancelled"))
        }
    }

    @Test func `is handed over on a sheet with what concerns it`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let id = try #require(try await city.api(desk, "POST", "waves", json: Self.first).value("wave"))
            _ = try await city.api(desk, "POST", "roads/closures", json: #"{"name":"県道28号","shelters":["shelter-1"]}"#)
            _ = try await city.api(
                desk, "POST", "sites/shelter-1/headcounts", json: #"{"total":120,"observedAt":"2016-04-15T18:00"}"#)
            let sheet = try await city.page(desk, "/hq/waves/\(id)/hand-over")
            #expect(sheet.status == 200)
            for words in [
                "引継ぎ書　城東小学校", "徳島県 第1陣 → 次の陣は未登録", "県道28号", "阿波 太郎 090-0000-1234", "4/15", "120", "引き継いだ人",
            ] { #expect(sheet.text.contains(words), "\(words)") }
            #expect(try await city.page(desk, "/hq/hand-over?since=2016-04-15").text.contains("災害対策本部"))
            #expect(try await city.page(desk, "/hq/hand-over?since=tomorrow").status == 422)
            #expect(try await city.page(desk, "/hq/waves/nobody/hand-over").status == 404)

            let shelter = try await city.secret(.shelter, at: "shelter-1")
            #expect(try await city.page(shelter, "/s/shelter-1/hand-over").text.contains("090-0000-1234"))
            #expect(try await city.page(shelter, "/s/shelter-2/hand-over").status == 403)
        }
    }

    @Test func `is kept by headquarters; auditors read it without telephones`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            _ = try await city.api(desk, "POST", "waves", json: Self.first)
            for (role, site, reads) in [
                (Role.shelter, "shelter-1" as String?, 403), (.depot, "depot-1", 403), (.partner, nil, 403),
                (.auditor, nil, 200),
            ] {
                let secret = try await city.secret(role, at: site)
                #expect(try await city.api(secret, "GET", "waves").status == reads, "\(role)")
                #expect(try await city.api(secret, "POST", "waves", json: Self.first).status == 403, "\(role)")
                #expect(try await city.form(secret, "/hq/waves", ["sender": "x"]).status == 403, "\(role)")
            }
            let auditor = try await city.secret(.auditor)
            #expect(try await city.api(auditor, "GET", "waves").text.contains("090-") == false)
            #expect(try await city.page(auditor, "/hq/waves").text.contains("090-") == false)
        }
    }
}
