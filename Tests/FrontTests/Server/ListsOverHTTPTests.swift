import Boards
import CommandPost
import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `Over HTTP, a list of headquarters` {
    private static let units = "部署コード,部署名,上位部署コード\r\nu-1,危機管理班,\r\nu-2,物資班,u-1\r\n"

    @Test func `is looked at before it is stored, and stored once`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            #expect(try await city.page(desk, "/hq/lists").text.contains("href=\"/hq/lists/units\""))
            let preview = try await city.upload(desk, "/hq/lists/units", Self.units, on: "/hq/lists/units")
            #expect(preview.status == 200 && preview.text.contains("まだ登録していません"), "\(preview.text)")
            #expect(preview.text.contains("物資班") && preview.text.contains("2件を登録する"))
            #expect(await city.post.wall.people.directory.units.isEmpty)

            let stored = try await city.submit(desk, "/hq/lists/units/confirm", on: preview.text)
            #expect(
                stored.status == 303 && stored.header("Location")?.hasPrefix("/hq/lists/units?did=listStored") == true)
            #expect(await city.post.wall.people.directory.units.count == 2)
            let again = try await city.submit(desk, "/hq/lists/units/confirm", on: preview.text)
            #expect(again.status == 303)
            let same = try await city.upload(desk, "/hq/lists/units", Self.units, on: "/hq/lists/units")
            #expect(same.text.contains("この表で変わるものはありません"))
        }
    }

    @Test func `with one bad cell stores nothing, and says where it is and what was expected`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let sheet = "部署コード,部署名,電話\r\nu-1,危機管理班,\r\nu-2,<b>班,内線12\r\n"
            let refused = try await city.upload(desk, "/hq/lists/units", sheet, on: "/hq/lists/units")
            #expect(refused.status == 422 && refused.text.contains("何も登録していません"), "\(refused.text)")
            #expect(refused.text.contains("3行目 電話") && refused.text.contains("内線12") && !refused.text.contains("<b>"))
            #expect(await city.post.wall.people.directory.units.isEmpty)
            let none = try await city.upload(desk, "/hq/lists/units", "", on: "/hq/lists/units")
            #expect(none.status == 422 && none.text.contains("ファイルを選んでください"))
        }
    }

    @Test(arguments: SheetKind.lists) func `has a page and a blank sheet for those who may store it`(
        _ kind: SheetKind
    ) async throws {
        try await RunningCity.run { city in
            let admin = try await city.secret(.admin)
            let page = try await city.page(admin, "/hq/lists/\(kind.rawValue)")
            #expect(page.status == 200 && page.text.contains("/hq/lists/\(kind.rawValue)/blank.csv"))
            let blank = try await city.page(admin, "/hq/lists/\(kind.rawValue)/blank.csv")
            #expect(
                blank.status == 200 && blank.header("Content-Disposition")?.contains("\(kind.rawValue).csv") == true)
            let desk = try await city.secret(.headquarters)
            let mayStore = Role.headquarters.everywhere.contains(kind.permission)
            let read = try await city.page(desk, "/hq/lists/\(kind.rawValue)")
            #expect(read.status == 200 && read.text.contains("type=\"file\"") == mayStore)
            #expect(try await city.form(desk, "/hq/lists/\(kind.rawValue)", [:]).status == (mayStore ? 415 : 403))
            let partner = try await city.secret(.partner)
            #expect(try await city.page(partner, "/hq/lists/\(kind.rawValue)").status == 403)
        }
    }

    @Test func `is asked of whoever its rows would be asked of`() async throws {
        try await RunningCity.run { city in
            let admin = try await city.secret(.admin)
            for kind in SheetKind.lists {
                let sent = try await city.sheet(admin, "lists/\(kind.rawValue)", Sheets.blank(kind))
                // Some name things that this small city does not have; none is forbidden.
                #expect([201, 422].contains(sent.status), "\(kind): \(sent.text)")
            }
            let desk = try await city.secret(.headquarters)
            for kind in SheetKind.lists where Role.headquarters.everywhere.contains(kind.permission) {
                let sent = try await city.sheet(desk, "lists/\(kind.rawValue)", Sheets.blank(kind))
                #expect([201, 422].contains(sent.status), "\(kind): \(sent.text)")
            }
            let auditor = try await city.secret(.auditor)
            #expect(try await city.sheet(auditor, "lists/units", Sheets.blank(.units)).status == 403)
            #expect(try await city.form(auditor, "/hq/lists/units", [:]).status == 403)
        }
    }

    @Test func `is taken from programs, with a preview`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            #expect(try await city.api(desk, "GET", "lists").text.contains(#""list":"units""#))
            let preview = try await city.sheet(desk, "lists/units?preview=true", Array(Self.units.utf8))
            #expect(preview.status == 200 && preview.text.contains(#""kind":"new""#), "\(preview.text)")
            #expect(await city.post.wall.people.directory.units.isEmpty)
            #expect(try await city.sheet(desk, "lists/units", Array(Self.units.utf8)).status == 201)
            let bad = try await city.sheet(desk, "lists/units", Array("部署コード,部署名\r\n,班\r\n".utf8))
            #expect(bad.status == 422 && bad.text.contains(#""place":"2:部署コード""#), "\(bad.text)")
            #expect(try await city.sheet(desk, "lists/stock", Array(Self.units.utf8)).status == 404)
            #expect(try await city.sheet(desk, "lists/nothing", Array(Self.units.utf8)).status == 404)
        }
    }
}

extension RunningCity {
    /// Sends a sheet as a program does.
    fileprivate func sheet(_ secret: String, _ path: String, _ bytes: [UInt8]) async throws -> Loopback.Answer {
        try await web.send(
            "POST", "/api/v1/\(path)", headers: ["Authorization": "Bearer \(secret)", "Content-Type": "text/csv"],
            body: bytes)
    }
}
