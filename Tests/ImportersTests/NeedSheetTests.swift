import Boards
import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A list of needs` {
    private func sheet(_ rows: String...) -> [UInt8] {
        Array((["要請番号,施設コード,品目コード,品名,数量,単位,備考"] + rows).joined(separator: "\n").utf8)
    }

    private func codes(_ bytes: [UInt8], _ kind: SheetKind = .needs) throws -> [String] {
        var post = try TestPost.knowingTheCity()
        try post.take("Sheets/needs/good.csv", .needs)
        do { _ = try post.read(bytes, kind) } catch { return error.all.map(\.code) }
        return []
    }

    @Test func `raises what is not known yet`() throws {
        var post = try TestPost.knowingTheCity()
        #expect(try post.take("Sheets/needs/good.csv", .needs).commands.count == 3)
        #expect(post.wall.shortfalls[.of("n-90002")]?.need.pieces == .of(300))
        #expect(try post.take("Sheets/needs/good.csv", .needs).count(of: .same) == 3)
    }

    @Test func `understands the item's own unit and holds cases of unknown packing`() throws {
        var post = try TestPost.knowingTheCity()
        let reading = try post.read(
            sheet("n-1,k-0001,water-500ml,,240,本,", "n-2,k-0001,,パン,3,ケース,"), .needs)
        try post.carryOut(reading.commands)

        #expect(post.wall.shortfalls[.of("n-1")]?.need.asked == Asked(240, .piece))
        #expect(post.wall.shortfalls[.of("n-2")]?.need.isHeld == true)
    }

    @Test func `refuses what cannot be`() throws {
        #expect(try codes(sheet("n-90001,k-0001,water-500ml,,1,個,")) == ["need/already-raised"])
        #expect(try codes(sheet("n 1,k-0001,water-500ml,,1,個,")) == ["need/bad-code"])
        #expect(try codes(sheet("n-1,depot-south,water-500ml,,1,個,")) == ["site/not-a-shelter"])
        #expect(try codes(sheet("n-1,k-0001,water-500ml,,0,個,")) == ["need/out-of-range"])
        let twice = "n-1,k-0001,water-500ml,,1,個,"
        #expect(try codes(sheet(twice, twice)) == ["need/duplicate-number"])
        #expect(
            try codes(sheet("n-1,k-0001,water-500ml,,1,個,\(String(repeating: "長", count: 501))")) == ["need/too-long"])
    }
}

@Suite struct `Sheets of rules` {
    private func codes(_ text: String, _ kind: SheetKind) throws -> [String] {
        let post = try TestPost.knowingTheCity()
        do { _ = try post.read(Array(text.utf8), kind) } catch { return error.all.map(\.code) }
        return []
    }

    @Test func `list items with every figure`() throws {
        var post = TestPost()
        try post.take("Rules/catalogue.csv", .catalogue)
        let water = try #require(post.wall.item(.of("water-2l")))
        #expect(water.name == Wording("飲料水 2L", "Drinking water 2 L"))
        #expect(water.daily == DailyNeed(pieces: 3, persons: 2))
        #expect(water.packings == [.of(6)])
        #expect(water.tier == .life)
        #expect(water.synonyms.contains("大きい水"))
        // The eight of the national push support in its order, and water.
        #expect(
            post.wall.catalogue.presets.map(\.id.text) == [
                "alpha-rice", "blanket", "milk-powder", "diaper-baby", "diaper-adult", "toilet-portable",
                "toilet-paper", "napkin", "water-500ml",
            ])
    }

    @Test func `refuse what cannot be`() throws {
        let headings = "品目コード,品名,英語名,単位,優先度,入数,一人一日量\n"
        #expect(try codes(headings + "a,あ,A,個,4,,", .catalogue) == ["item/out-of-range"])
        #expect(try codes(headings + "a,あ,A,個,1,20001,", .catalogue) == ["item/out-of-range"])
        #expect(try codes(headings + "a,あ,A,個,1,10|,", .catalogue) == ["item/not-a-number"])
        #expect(try codes(headings + "a,あ,A,個,1,,1/2/3", .catalogue) == ["item/bad-fraction"])
        #expect(try codes(headings + "a,あ,,個,1,,\na,い,B,個,1,,", .catalogue) == ["item/missing"])
        #expect(try codes(headings + "a,あ,A,個,1,,\na,い,B,個,1,,", .catalogue) == ["item/duplicate-code"])
        let pairs = "品目コード,代替品目コード,ペナルティ\n"
        #expect(try codes(pairs + "bread,bread,5", .substitutes) == ["substitute/itself"])
        #expect(try codes(pairs + "bread,none,5", .substitutes) == ["substitute/unknown-item"])
        #expect(try codes(pairs + "bread,onigiri,0", .substitutes) == ["substitute/out-of-range"])
        #expect(try codes(pairs + "bread,onigiri,1\nbread,onigiri,2", .substitutes) == ["substitute/duplicate"])
    }
}
