import CommandPost
import Relief
import ReliefTesting
import Testing

@Suite struct `The head of the log` {
    @Test func `stands on the chronology's page, in one line on the situation, and on a sheet to print`() async throws {
        try await RunningCity.run(on: ScriptedChronology()) { city in
            let auditor = try await city.secret(.auditor)
            let (position, hash) = try await city.post.head()
            let groups = stride(from: 0, to: 64, by: 4).map { "<span>\(hash.dropFirst($0).prefix(4))</span>" }.joined()
            for path in ["/hq", "/hq/log", "/hq/log/head"] {
                let page = try await city.page(auditor, path).text
                #expect(page.contains(groups), "\(path)")
                #expect(page.contains("\(position)"), "\(path)")
            }
            #expect(try await city.page(auditor, "/hq/log").text.contains("href=\"/hq/log/head\""))
            #expect(try await city.page(auditor, "/hq/log").text.contains("rnet verify --data DIR --head \(hash)"))

            let sheet = try await city.page(auditor, "/hq/log/head").text
            for part in [
                "rnet-head:\(position):\(hash)", "rnet verify --data DIR --head \(hash)", "【訓練】訓練", "確認者", "日時",
                "保管場所", "この紙で分かること", "2016-04-16 10:00:00",
            ] { #expect(sheet.contains(part), "\(part)") }
            #expect(try await city.post.head().position == position, "looking at it records nothing")
        }
    }

    @Test func `is shown to nobody else`() async throws {
        try await RunningCity.run(on: ScriptedChronology()) { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let partner = try await city.secret(.partner)
            for secret in [shelter, partner] { #expect(try await city.page(secret, "/hq/log/head").status == 403) }
            #expect(try await city.page("", "/hq/log/head").status == 401)
        }
    }

    @Test func `that cannot be read leaves the pages readable`() async throws {
        let log = ScriptedChronology()
        try await RunningCity.run(on: log) { city in
            let desk = try await city.secret(.headquarters)
            log.begin(.unreadable)
            #expect(try await city.page(desk, "/hq").status == 200)
            #expect(try await city.page(desk, "/hq/log").text.contains("いまは記録の末尾を読めません"))
            #expect(try await city.page(desk, "/hq/log/head").status == 500)
        }
    }
}

@Suite struct `Older entries` {
    @Test func `are read page by page to the first`() async throws {
        try await RunningCity.run(on: ScriptedChronology()) { city in
            let desk = try await city.secret(.headquarters)
            for number in 1...60 { _ = try await city.post.issue(.partner, label: "団体\(number)", from: .console) }
            let latest = try await city.page(desk, "/hq/log").text
            #expect(latest.contains("団体60") && !latest.contains("団体10。"))
            #expect(latest.contains("href=\"/hq/log?before=21\""))
            let older = try await city.page(desk, "/hq/log?before=21").text
            #expect(older.contains("団体10。") && !older.contains("団体11。") && older.contains("訓練「訓練」"))
            #expect(older.contains("記録番号20〜1"))
            #expect(older.contains("data-live=\"\"") && !older.contains("before="))
            #expect(try await city.page(desk, "/hq/log?before=1").status == 200)
            #expect(try await city.page(desk, "/hq/log?before=x").status == 422)
        }
    }
}
