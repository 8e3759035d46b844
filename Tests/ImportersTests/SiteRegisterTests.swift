import Boards
import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A register of sites` {
    private func sheet(_ rows: String..., headings: String = "ID,区分,名称,緯度,経度,収容人数,開設状況") -> [UInt8] {
        Array(([headings] + rows).joined(separator: "\n").utf8)
    }

    private func codes(_ bytes: [UInt8]) throws -> [String] {
        let post = try TestPost.knowingTheCity()
        do { _ = try post.read(bytes, .sites) } catch { return error.all.map(\.code) }
        return []
    }

    @Test func `registers what it names`() throws {
        var post = TestPost()
        #expect(try post.take("Sheets/sites/good.csv", .sites).count(of: .new) == 3)

        let shelter = try #require(post.wall.site(.of("k-0400")))
        #expect(shelter.details.capacity == nil)
        #expect(shelter.details.designation == .undesignated)
        #expect(shelter.details.place == .of(32.725, 130.695))
        #expect(shelter.status == .notOpen)
        #expect(post.wall.site(.of("depot-stadium"))?.kind == .depot)
        #expect(try post.take("Sheets/sites/good.csv", .sites).commands.isEmpty)
    }

    @Test func `keeps what it has no column for and shows what it changes`() throws {
        var post = TestPost()
        try post.take("Sheets/sites/good.csv", .sites)

        let reading = try post.read(sheet("k-0001,避難所,鶴里会館,32.801491,130.720535,600,"), .sites)
        try post.carryOut(reading.commands)

        let site = try #require(post.wall.site(.of("k-0001")))
        #expect(site.details.address == "熊本市中央区鶴里1丁目7番2号")
        #expect(site.details.capacity == .of(600))
        #expect(site.status == .open)
        #expect(reading.differences.map(\.kind) == [.changed])
        #expect(reading.differences.map(\.before) == ["560"])
        #expect(reading.differences.map(\.after) == ["600"])
    }

    @Test func `refuses what cannot be`() throws {
        #expect(try codes(sheet("k 1,避難所,あ,,,,")) == ["site/bad-code"])
        #expect(try codes(sheet("x-1,避難所,あ,32.8,,,")) == ["site/half-a-place"])
        #expect(try codes(sheet("x-1,避難所,あ,0,0,,")) == ["site/outside-japan", "site/outside-japan"])
        #expect(try codes(sheet("x-1,避難所,あ,32度48分,130.7,,")) == ["site/bad-degrees"])
        #expect(try codes(sheet("x-1,避難所,あ,,,9999999,")) == ["site/out-of-range"])
        #expect(try codes(sheet("x-1,避難所,あ,,,,満員")) == ["site/unknown-status"])
        #expect(try codes(sheet("k-0001,物資拠点,あ,,,,")) == ["site/kind-changed"])
    }
}

@Suite struct `A sheet of headcounts` {
    private func sheet(_ rows: String...) -> [UInt8] {
        Array((["施設コード,観測日時,避難者数,乳児"] + rows).joined(separator: "\n").utf8)
    }

    private func codes(_ bytes: [UInt8]) throws -> [String] {
        let post = try TestPost.knowingTheCity()
        do { _ = try post.read(bytes, .headcounts) } catch { return error.all.map(\.code) }
        return []
    }

    @Test func `keeps unknown apart from nobody`() throws {
        var post = try TestPost.knowingTheCity()
        try post.take("Sheets/headcounts/good.csv", .headcounts)

        #expect(post.wall.site(.of("k-0400"))?.headcount?.categories[.infants] == .zero)
        #expect(post.wall.site(.of("k-0002"))?.headcount?.categories == [:])
        #expect(try post.take("Sheets/headcounts/good.csv", .headcounts).count(of: .same) == 3)
    }

    @Test func `may have rows in any order and leaves the latest standing`() throws {
        var post = try TestPost.knowingTheCity()
        let bytes = sheet("k-0001,2016/4/17 18:00,80,", "k-0001,２０１６/４/１７ 8:00,120,")

        try post.carryOut(try post.read(bytes, .headcounts).commands)

        #expect(post.wall.site(.of("k-0001"))?.headcount?.total == .of(80))
        #expect(post.wall.site(.of("k-0001"))?.headcount?.observedAt == .of("2016-04-17T18:00"))
        let again = try post.read(bytes, .headcounts)
        #expect(again.commands.isEmpty)
        #expect(again.differences.map(\.kind) == [.older, .same])
    }

    @Test func `may correct an observation`() throws {
        var post = try TestPost.knowingTheCity()
        try post.carryOut(try post.read(sheet("k-0001,2016/4/17 18:00,80,"), .headcounts).commands)
        #expect(try post.read(sheet("k-0001,2016/4/17 18:00,85,"), .headcounts).commands.count == 1)
    }

    @Test func `refuses what cannot be`() throws {
        #expect(try codes(sheet("k-0001,昨日,80,")) == ["headcount/bad-moment"])
        #expect(try codes(sheet("k-0001,2016/4/17 25:00,80,")) == ["headcount/bad-moment"])
        #expect(try codes(sheet("k-0001,2016/4/30 8:00,80,")) == ["observed/in-the-future"])
        #expect(try codes(sheet("k-0001,2016/4/17 8:00,,")) == ["headcount/nothing-counted"])
        #expect(try codes(sheet("depot-south,2016/4/17 8:00,3,")) == ["site/not-a-shelter"])
        #expect(try codes(sheet("k-9999,2016/4/17 8:00,3,")) == ["headcount/unknown-site"])
        let twice = "k-0001,2016/4/17 8:00,80,"
        #expect(try codes(sheet(twice, twice)) == ["headcount/duplicate"])
    }
}

@Suite struct `The preview of a register` {
    @Test func `says a status in the words of the sheet`() throws {
        var post = TestPost()
        try post.take("Sheets/sites/good.csv", .sites)
        let sheet = "ID,区分,名称,開設状況\nk-0400,避難所,柳瀬農業用ハウス,開設"

        let difference = try #require(try post.read(Array(sheet.utf8), .sites).differences.first)

        #expect((difference.before, difference.after) == ("未開設", "開設"))
        #expect(difference.aspect == Wording("開設状況", "status"))
    }
}

@Suite struct `Counted stock that moved` {
    @Test func `may be set back by the same sheet`() throws {
        var post = try TestPost.knowingTheCity()
        let good = "Sheets/stock/good-utf8.csv"
        try post.take(good, .stock, at: "depot-stadium")
        try post.take("Incidents/kumamoto-2016/stock-depot-south.csv", .stock, at: "depot-stadium")

        let again = try post.take(good, .stock, at: "depot-stadium")

        #expect(again.commands.count == 1)
        #expect(again.count(of: .gone) > 30)
        #expect(try post.read(good, .stock, at: "depot-stadium").differences.isEmpty)
    }
}
