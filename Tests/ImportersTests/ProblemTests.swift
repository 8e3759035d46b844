import Importers
import ReliefTesting
import Testing
import Vocabulary

/// One fixture and the one problem in it.
struct Flaw: CustomTestStringConvertible, Sendable {
    let file: String
    let kind: SheetKind
    let line: Int?
    let column: String?
    let code: String

    init(_ file: String, _ kind: SheetKind, _ line: Int?, _ column: String?, _ code: String) {
        self.file = file
        self.kind = kind
        self.line = line
        self.column = column
        self.code = code
    }

    var testDescription: String { file }
}

@Suite struct `A sheet with one problem` {
    private static let flaws = [
        Flaw("stock/unknown-item", .stock, 5, "品目コード", "stock/unknown-item"),
        Flaw("stock/negative", .stock, 2, "箱数", "stock/negative"),
        Flaw("stock/fractional", .stock, 2, "箱数", "stock/fractional"),
        Flaw("stock/enormous", .stock, 2, "箱数", "stock/out-of-range"),
        Flaw("stock/missing-cell", .stock, 2, "箱数", "stock/missing"),
        Flaw("stock/missing-column", .stock, 1, nil, "csv/missing-column"),
        Flaw("stock/bad-date", .stock, 2, "賞味期限", "stock/bad-date"),
        Flaw("stock/unclosed-quote", .stock, 4, "箱数", "csv/unclosed-quote"),
        Flaw("stock/broken-encoding", .stock, nil, nil, "text/unknown-encoding"),
        Flaw("stock/duplicate-line", .stock, 6, "品目コード", "stock/duplicate-line"),
        Flaw("sites/duplicate-code", .sites, 3, "施設コード", "site/duplicate-code"),
        Flaw("sites/off-the-globe", .sites, 3, "経度", "site/off-the-globe"),
        Flaw("sites/unknown-kind", .sites, 3, "区分", "site/unknown-kind"),
        Flaw("sites/missing-name", .sites, 3, "施設名", "site/missing"),
        Flaw("sites/swapped-coordinates", .sites, 3, "緯度", "site/swapped-coordinates"),
        Flaw("needs/unknown-site", .needs, 3, "施設コード", "need/unknown-site"),
        Flaw("needs/unknown-item", .needs, 3, "品目コード", "need/unknown-item"),
        Flaw("needs/bad-unit", .needs, 3, "単位", "need/unknown-unit"),
        Flaw("headcounts/negative", .headcounts, 3, "避難者数", "headcount/negative"),
        Flaw("headcounts/parts-exceed-total", .headcounts, 4, "高齢者", "headcount/part-exceeds-total"),
        Flaw("suppliers/duplicate-code", .suppliers, 3, "事業者コード", "supplier/duplicate-code"),
        Flaw("suppliers/missing-name", .suppliers, 3, "事業者名", "supplier/missing"),
        Flaw("suppliers/not-yes-or-no", .suppliers, 3, "中小企業", "supplier/not-yes-or-no"),
        Flaw("suppliers/half-a-place", .suppliers, 3, "経度", "supplier/half-a-place"),
        Flaw("suppliers/bad-code", .suppliers, 4, "事業者コード", "supplier/bad-code"),
        Flaw("agreements/unknown-supplier", .agreements, 4, "事業者コード", "supplier/unknown"),
        Flaw("agreements/unknown-item", .agreements, 4, "品目コード", "agreement/unknown-item"),
        Flaw("agreements/unknown-unit", .agreements, 4, "単位", "agreement/unknown-unit"),
        Flaw("agreements/packing-needed", .agreements, 4, "入数", "agreement/packing-needed"),
        Flaw("agreements/bad-price", .agreements, 4, "単価", "agreement/bad-price"),
        Flaw("agreements/negative-price", .agreements, 4, "単価", "agreement/negative"),
        Flaw("agreements/fractional-price", .agreements, 4, "単価", "agreement/fractional"),
        Flaw("agreements/free-of-charge", .agreements, 4, "単価", "agreement/out-of-range"),
        Flaw("agreements/bad-date", .agreements, 4, "有効開始日", "agreement/bad-date"),
        Flaw("agreements/ends-before-it-begins", .agreements, 4, "有効期限", "agreement/ends-before-it-begins"),
        Flaw("agreements/radius-out-of-range", .agreements, 4, "配送距離km", "agreement/out-of-range"),
        Flaw("agreements/unknown-transport", .agreements, 4, "運搬", "agreement/unknown-transport"),
        Flaw("agreements/item-twice", .agreements, 3, "品目コード", "agreement/item-twice"),
        Flaw("agreements/differs", .agreements, 3, "協定コード", "agreement/differs"),
    ]

    private func problems(_ bytes: [UInt8], _ kind: SheetKind) throws -> [SheetProblem] {
        var post = try TestPost.knowingTheCity()
        if kind == .agreements { try post.take("Sheets/suppliers/good.csv", .suppliers) }
        do {
            _ = try post.read(bytes, kind, at: kind == .stock ? "depot-stadium" : nil)
        } catch {
            return error.all
        }
        return []
    }

    @Test(arguments: flaws) func `says where it is and what it is`(_ flaw: Flaw) throws {
        let problems = try problems(try Fixture.bytes("Sheets/\(flaw.file).csv"), flaw.kind)

        #expect(problems.map(\.code) == [flaw.code])
        #expect(problems.map(\.line) == [flaw.line])
        #expect(problems.map(\.column) == [flaw.column])
    }

    @Test(arguments: flaws) func `tells it in both languages, with the place first`(_ flaw: Flaw) throws {
        for problem in try problems(try Fixture.bytes("Sheets/\(flaw.file).csv"), flaw.kind) {
            #expect(problem.wording.japanese.hasSuffix("。") || problem.wording.japanese.contains("もしかして"))
            #expect(problem.wording.english.hasSuffix(".") || problem.wording.english.hasSuffix("?"))
            if let line = flaw.line {
                #expect(problem.wording.japanese.hasPrefix("\(line)行目"))
                #expect(problem.wording.english.hasPrefix("Line \(line)"))
            }
        }
    }

    @Test func `that is an Excel file says how to save it`() throws {
        let problems = try problems(try Fixture.bytes("Sheets/stock/not-a-csv.xlsx"), .stock)
        #expect(problems.map(\.code) == ["text/xlsx-file"])
    }

    @Test func `suggests the item that was meant`() throws {
        let problem = try #require(try problems(try Fixture.bytes("Sheets/stock/unknown-item.csv"), .stock).first)
        #expect(problem.wording.japanese.contains("（napkin）"))
        #expect(problem.wording.english.hasPrefix("Line 5, “品目コード”: “napkins-xl” is not in the catalogue."))
    }

    @Test func `names both lines of a repeated code`() throws {
        let problem = try #require(try problems(try Fixture.bytes("Sheets/sites/duplicate-code.csv"), .sites).first)
        #expect(
            problem.wording.japanese == "3行目「施設コード」: 「k-0001」は2行目にもあります。2行目と3行目のどちらかを直してください。")
    }
}

@Suite struct `A sheet with many problems` {
    @Test func `tells them all at once and stores nothing`() throws {
        let post = try TestPost.knowingTheCity()
        let sheet = """
            品目コード,品名,箱数,入数,バラ数,賞味期限,区分
            napkins,,一箱,0,1.5,2017/2/30,
            water-500ml,,1,24,0,,備蓄
            """
        let problems = #expect(throws: SheetProblems.self) {
            try post.read(Array(sheet.utf8), .stock, at: "depot-stadium")
        }

        #expect(
            problems?.all.map(\.code) == [
                "stock/unknown-item", "stock/not-a-number", "stock/fractional", "stock/out-of-range", "stock/bad-date",
                "stock/origin-missing",
            ])
        #expect(problems?.total == 6)
        #expect(problems?.all[1].wording.japanese == "2行目「箱数」: 「一箱」は整数ではありません。数字だけを入れてください。")
    }

    @Test(
        arguments: [
            ("品目コード,箱数,入数,賞味期限,区分\nno-1,1,1,,備蓄\nno-2,1,1,,備蓄\n", "UTF-8", 2),
            ("数,区分\n1,備蓄\n", "UTF-8", nil), ("箱数,入数,賞味期限,区分\n1,1,,備蓄\n", "UTF-8", 1),
            ("品目コード,箱数,入数,賞味期限,区分\n", "UTF-8", 0), ("品目コード,\"箱数\n1", "UTF-8", nil),
        ] as [(String, String?, Int?)])
    func `says how far it could be read, and nothing of what is not known`(
        _ sheet: String, _ encoding: String?, _ rows: Int?
    ) throws {
        let post = try TestPost.knowingTheCity()
        let problems = #expect(throws: SheetProblems.self) {
            try post.read(Array(sheet.utf8), .stock, at: "depot-stadium")
        }
        #expect(problems?.encoding == encoding)
        #expect(problems?.rows == rows)
    }

    @Test func `of which no letter can be read has no encoding`() throws {
        let post = try TestPost.knowingTheCity()
        let problems = #expect(throws: SheetProblems.self) {
            try post.read([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00], .stock, at: "depot-stadium")
        }
        #expect(problems?.encoding == nil && problems?.rows == nil && problems?.total == 1)
    }

    @Test func `shows two hundred and counts the rest`() throws {
        let post = try TestPost.knowingTheCity()
        let sheet = "品目コード,箱数,入数,賞味期限,区分\n" + (1...300).map { "no-\($0),1,1,,備蓄\n" }.joined()

        let problems = #expect(throws: SheetProblems.self) {
            try post.read(Array(sheet.utf8), .stock, at: "depot-stadium")
        }

        #expect(problems?.all.count == 200)
        #expect(problems?.total == 300)
    }
}
