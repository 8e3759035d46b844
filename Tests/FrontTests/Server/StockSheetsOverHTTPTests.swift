import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, a stock sheet` {
    private static let first = "品目コード,箱数,入数,バラ数,賞味期限,区分\r\nwater-500ml,10,24,0,,備蓄\r\nrice-ball,1,50,0,,備蓄\r\n"
    private static let other = "品目コード,箱数,入数,バラ数,賞味期限,区分\r\nrice-ball,2,50,0,,備蓄\r\n"
    private static let path = "/d/depot-1/stock"

    /// Stores a sheet as somebody at the depot does, looking at it first.
    private static func store(_ sheet: String, as mode: String, _ city: RunningCity, _ depot: String) async throws {
        let looked = try await city.upload(depot, path, sheet, as: mode)
        let stored = try await city.submit(depot, "\(path)/confirm", on: looked.text)
        #expect(stored.status == 303, "\(stored.text)")
    }

    /// Water that one shelter asked for is promised to it.
    private static func promise(_ city: RunningCity) async throws {
        let shelter = try await city.secret(.shelter, at: "shelter-1")
        let asked = try await city.form(
            shelter, "/s/shelter-1/needs",
            ["item": "water-500ml", "quantity": "100", "unit": "piece", "note": "", "key": "a"])
        #expect(asked.status == 303)
        let desk = try await city.secret(.headquarters)
        let plan = try #require(try await city.api(desk, "POST", "plans").value("plan"))
        #expect(try await city.form(desk, "/hq/plans/\(plan)/approve", ["key": "b"]).status == 303)
    }

    private static func load(_ city: RunningCity, _ depot: String) async throws {
        let consignment = try #require(await city.post.wall.consignments.all.first?.consignment.id)
        let loaded = try await city.form(depot, "/d/depot-1/consignments/\(consignment)/load", ["key": "d"])
        #expect(loaded.status == 303)
    }

    @Test func `of which nobody says what it is changes nothing, and the question comes back`() async throws {
        try await RunningCity.run { city in
            let depot = try await city.secret(.depot, at: "depot-1")
            for mode in [nil, "", "everything"] {
                let asked = try await city.upload(depot, Self.path, Self.first, as: mode)
                #expect(asked.status == 422 && asked.text.contains("href=\"#mode\""))
                #expect(asked.text.contains("「今の在庫全部」か「入荷分だけ」かを選び"))
                #expect(!asked.text.contains("stock/confirm"))
            }
            let looked = try await city.upload(depot, Self.path, Self.first, as: "delta")
            let guessed = try await city.submit(depot, "\(Self.path)/confirm", on: looked.text, typing: ["mode": ""])
            #expect(guessed.status == 422, "no mode is taken for granted on the last step either")
            #expect(await city.post.wall.depots.all.allSatisfy { $0.lots.isEmpty })
        }
    }

    @Test func `says before it is stored what goes to nothing, and which shelter loses what it was promised`()
        async throws
    {
        try await RunningCity.run { city in
            let depot = try await city.secret(.depot, at: "depot-1")
            try await Self.store(Self.first, as: "delta", city, depot)
            let harmless = try await city.upload(depot, Self.path, Self.other, as: "snapshot").text
            #expect(harmless.contains("いまの在庫2件のうち1件が、この表にないため0になります"))
            #expect(!harmless.contains("約束した物資"), "nothing is promised yet")

            try await Self.promise(city)
            let text = try await city.upload(depot, Self.path, Self.other, as: "snapshot").text
            #expect(text.contains("避難所1か所に約束した物資が足りなくなります（1件の在庫）"))
            #expect(text.contains("約束100個、登録後の在庫0個、100個足りません。届け先 城東小学校 100個"))

            let less = "品目コード,箱数,入数,バラ数,賞味期限,区分\r\nwater-500ml,1,24,0,,備蓄\r\nrice-ball,1,50,0,,備蓄\r\n"
            let some = try await city.upload(depot, Self.path, less, as: "snapshot").text
            #expect(some.contains("約束100個、登録後の在庫24個、76個足りません") && !some.contains("この表にないため"))
            let more = try await city.upload(depot, Self.path, Self.other, as: "delta").text
            #expect(!more.contains("約束した物資") && !more.contains("この表にないため"))
            #expect(more.contains("<button class=\"primary\">1件を登録する</button>"), "nothing to be afraid of")
            #expect(text.contains("<button class=\"danger\">2件を登録する（1件は0になります）</button>"))

            try await Self.load(city, depot)
            let gone = try await city.upload(depot, Self.path, Self.other, as: "snapshot").text
            #expect(!gone.contains("約束した物資"), "what is on the truck is not promised any more")
        }
    }

    @Test func `says before it is stored what is out of date`() async throws {
        try await RunningCity.run { city in
            let depot = try await city.secret(.depot, at: "depot-1")
            let head = "品目コード,箱数,入数,バラ数,賞味期限,区分\r\n"
            let rows = ["water-500ml,10,24,0,2010-04-30,備蓄", "rice-ball,1,50,0,2016-04-16,備蓄"]
            let sheet = head + rows.joined(separator: "\r\n") + "\r\n"
            let text = try await city.upload(depot, Self.path, sheet, as: "delta").text
            #expect(text.contains("期限が過ぎている物が1行あります：飲料水 500ml 2010-04-30。"))
            #expect(text.contains("stock/confirm"), "it may be true, and can be stored")
            let good = try await city.upload(depot, Self.path, Self.first, as: "delta").text
            #expect(!good.contains("期限が過ぎている"))
        }
    }

    @Test func `stays on the page when it cannot be taken back any more, and why`() async throws {
        try await RunningCity.run { city in
            let depot = try await city.secret(.depot, at: "depot-1")
            try await Self.store(Self.first, as: "delta", city, depot)
            #expect(try await city.page(depot, "/d/depot-1").text.contains("この取込を取り消す"))

            try await Self.promise(city)
            let promised = try await city.page(depot, "/d/depot-1").text
            #expect(promised.contains("元に戻せません：避難所への割当 1件。") && !promised.contains("この取込を取り消す"))
            #expect(promised.contains("入荷分だけ：2件の変更") && promised.contains("取り消せません"))

            try await Self.load(city, depot)
            let loaded = try await city.page(depot, "/d/depot-1").text
            #expect(loaded.contains("元に戻せません：積込 1件。"))

            try await Self.store(Self.other, as: "delta", city, depot)
            let counted = try await city.page(depot, "/d/depot-1").text
            #expect(counted.contains("元に戻せません：積込 1件、別の在庫表での数え直し 1件。"))
            let last = try #require(
                await city.post.wall.depots[.of("depot-1")]?.stock.sheets.values.first { $0.changed.count == 1 })
            let action = "/d/depot-1/imports/\(last.sheet)/undo"
            #expect(try await city.submit(depot, action, on: counted).status == 303)
            let undone = try await city.page(depot, "/d/depot-1").text
            #expect(undone.contains("取消済み") && undone.contains("もう取り消してあります"))
            #expect(!undone.contains("この取込を取り消す"))
        }
    }
}
