import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A stock sheet from a depot` {
    private let depot = "depot-stadium"

    private func sheet(_ rows: String..., headings: String = "品目コード,品名,箱数,入数,バラ数,賞味期限,区分") -> [UInt8] {
        Array(([headings] + rows).joined(separator: "\n").utf8)
    }

    private func lines(_ reading: SheetReading) -> [StockSheet.Line] {
        guard case .storeStock(let sheet) = reading.commands.first else { return [] }
        return sheet.lines
    }

    private func line(_ row: String) throws -> StockSheet.Line {
        try #require(lines(try TestPost.knowingTheCity().read(sheet(row), .stock, at: depot)).first)
    }

    private func codes(
        _ bytes: [UInt8], at depot: String? = "depot-stadium", mode: StockSheet.Mode? = .snapshot
    ) throws -> [String] {
        try problems(bytes, at: depot, mode: mode).map(\.code)
    }

    private func problems(
        _ bytes: [UInt8], at depot: String? = "depot-stadium", mode: StockSheet.Mode?
    ) throws -> [SheetProblem] {
        let post = try TestPost.knowingTheCity()
        do { _ = try post.read(bytes, .stock, at: depot, mode: mode) } catch { return error.all }
        return []
    }

    @Test(
        arguments: [
            "good-utf8", "good-utf8-bom", "good-cp932", "full-width-digits", "tab-separated", "with-preamble",
        ])
    func `means the same however it was saved`(_ name: String) throws {
        let reading = try TestPost.knowingTheCity().read("Sheets/stock/\(name).csv", .stock, at: depot)

        #expect(lines(reading).map(\.pieces.value) == [120 * 24 + 6, 40 * 50, 1200 * 10 + 3, 8 * 480])
        #expect(lines(reading).map(\.details.expiry) == [.of("2017-10-31"), .of("2018-03-31"), nil, nil])
        #expect(lines(reading).map(\.details.origin) == [.procured, .reserve, .reserve, .donated])
        #expect(reading.rows == 4)
    }

    @Test func `takes a month on a label for its last day`() throws {
        #expect(try line("water-500ml,,1,24,0,2028年2月,備蓄").details.expiry == .of("2028-02-29"))
        #expect(try line("water-500ml,,1,24,0,2027/12,備蓄").details.expiry == .of("2027-12-31"))
    }

    @Test func `finds an item by a name that only it has`() throws {
        #expect(try line(",飲料水　５００ｍｌ,1,24,0,,備蓄").details.item == .of("water-500ml"))
        #expect(try codes(sheet(",水,1,24,0,,備蓄")) == ["stock/ambiguous-item"])
        #expect(try codes(sheet(",,1,24,0,,備蓄")) == ["stock/missing"])
    }

    @Test func `takes the only packing of an item and never guesses among several`() throws {
        #expect(try line("water-500ml,,2,,0,,備蓄").pieces == .of(48))
        #expect(try codes(sheet("bread,,2,,0,,備蓄")) == ["stock/packing-needed"])
        #expect(try line("bread,,0,,7,,備蓄").details.packing == nil)
    }

    @Test func `refuses more than a line can hold`() throws {
        #expect(try codes(sheet("water-500ml,,10000000,10000,0,,備蓄")) == ["stock/out-of-range"])
    }

    @Test func `notices a comma that split a number`() throws {
        #expect(try codes(sheet("blanket,毛布,1,200,10,3,,備蓄")).contains("sheet/extra-cells"))
    }

    @Test func `wants to know of which depot it is`() throws {
        #expect(try codes(sheet("water-500ml,,1,24,0,,備蓄"), at: nil) == ["stock/depot-needed"])
        #expect(try codes(sheet("water-500ml,,1,24,0,,備蓄"), at: "k-0001") == ["site/not-a-depot"])
        #expect(try codes(sheet("water-500ml,,1,24,0,,備蓄"), at: "nowhere") == ["site/not-a-depot"])
    }

    @Test func `is never taken for all that is there because nobody said what it is`() throws {
        let problem = try #require(try problems(sheet("water-500ml,,1,24,0,,備蓄"), mode: nil).first)

        #expect(problem.code == "stock/mode-needed")
        for word in ["snapshot", "delta"] {
            #expect(problem.wording.japanese.contains(word) && problem.wording.english.contains(word))
        }
        #expect(problem.wording.japanese.contains("0になります") && problem.wording.english.contains("becomes 0"))
        #expect(try codes(sheet(), mode: nil) == ["stock/mode-needed"], "asked before the sheet is read")
        #expect(try codes(sheet("water-500ml,,1,24,0,,備蓄"), at: nil, mode: nil) == ["stock/depot-needed"])
    }

    @Test func `is the only sheet that has to say so`() throws {
        let post = try TestPost.knowingTheCity()
        for kind in SheetKind.allCases where kind != .stock {
            do { _ = try post.read([], kind, mode: nil) } catch {
                #expect(!error.all.contains { $0.code == "stock/mode-needed" }, "\(kind)")
            }
        }
        #expect(SheetKind.allCases.filter(\.needsMode) == [.stock])
    }

    @Test func `without a single row is no empty depot`() throws {
        #expect(try codes(sheet()) == ["sheet/no-rows"])
    }

    @Test func `blames the column that it has where a line says no item, or one twice`() throws {
        let headings = "品目,箱数,入数,賞味期限,区分"
        let merged = sheet("飲料水 500ml,1,24,,備蓄", ",1,24,2027/5/1,備蓄", headings: headings)
        let twice = sheet("飲料水 500ml,1,24,,備蓄", "飲料水 500ml,1,24,,備蓄", headings: headings)

        #expect(try problems(merged, mode: .snapshot).map(\.wording.japanese) == ["3行目「品目」: 空欄です。値を入力してください。"])
        #expect(try problems(twice, mode: .snapshot).first?.wording.japanese.hasPrefix("3行目「品目」: ") == true)
    }

    @Test func `needs a column for the code or for the name`() throws {
        #expect(try codes(sheet("1,24,,備蓄", headings: "箱数,入数,賞味期限,区分")) == ["csv/missing-column"])
    }

    @Test func `says which headings it did not read`() throws {
        let bytes = sheet("water-500ml,1,24,,備蓄,A-3", headings: "品目コード,ケース数,１箱あたり,消費期限,由来,棚番")
        #expect(try TestPost.knowingTheCity().read(bytes, .stock, at: depot).ignoredHeadings == ["棚番"])
    }

    @Test func `shows what is gone`() throws {
        var post = try TestPost.knowingTheCity()
        try post.take("Sheets/stock/good-utf8.csv", .stock, at: depot)

        let reading = try post.read(sheet("water-500ml,,121,24,6,2017/10/31,調達"), .stock, at: depot)

        #expect(reading.count(of: .gone) == 3)
        let water = try #require(reading.differences.first { $0.kind == .changed })
        #expect((water.before, water.after) == ("2886", "2910"))
        #expect(water.title == "飲料水 500ml ×24 2017-10-31 調達")
    }
}

@Suite struct `The same stock sheet again` {
    private let file = "Sheets/stock/good-utf8.csv"
    private let depot = "depot-stadium"

    private func name(_ reading: SheetReading) -> ID<StockSheet>? {
        guard case .storeStock(let sheet) = reading.commands.first else { return nil }
        return sheet.id
    }

    @Test func `has nothing to do`() throws {
        for mode in StockSheet.Mode.allCases {
            var post = try TestPost.knowingTheCity()
            #expect(try post.take(file, .stock, at: depot, mode: mode).count(of: .new) == 4)
            let again = try post.take(file, .stock, at: depot, mode: mode)
            #expect(again.commands.isEmpty && again.differences.isEmpty)
        }
    }

    @Test func `is a new sheet after it was undone`() throws {
        for mode in StockSheet.Mode.allCases {
            var post = try TestPost.knowingTheCity()
            let first = try #require(name(try post.take(file, .stock, at: depot, mode: mode)))
            try post.carryOut([.undoStock(first)])

            let again = try post.take(file, .stock, at: depot, mode: mode)

            #expect(name(again) != nil && name(again) != first)
            #expect(again.differences.count == 4)
            #expect(try post.take(file, .stock, at: depot, mode: mode).commands.isEmpty)
        }
    }

    @Test func `at another depot or in another mode is another sheet`() throws {
        let post = try TestPost.knowingTheCity()
        let bytes = try Fixture.bytes(file)
        let names = [
            name(try post.read(bytes, .stock, at: depot)), name(try post.read(bytes, .stock, at: "depot-south")),
            name(try post.read(bytes, .stock, at: depot, mode: .delta)),
        ]
        #expect(Set(names.compactMap(\.self)).count == 3)
    }
}
