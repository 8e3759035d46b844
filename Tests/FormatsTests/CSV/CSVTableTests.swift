import Formats
import Testing
import Vocabulary

@Suite struct `A table` {
    enum Column { case name, people, note }

    let columns = [
        CSVColumn(Column.name, ["施設名", "名称", "避難所名"], isRequired: true),
        CSVColumn(Column.people, ["避難者数", "人数"], isRequired: true),
        CSVColumn(Column.note, ["備考"], isRequired: false),
    ]

    @Test func `finds its headings below a preamble and under any known name`() throws {
        let table = try CSVTable(
            sheet("#LINK,x\n#property\n\n避難所　名,ID,人　数\n白川小,7,１２０\n,,\n帯山小\n"), columns: columns)

        #expect(table.header.line == 4)
        #expect(table.preamble.map(\.line) == [1, 2])
        #expect(table.rows.map(\.line) == [5, 7])
        #expect(table.cell(.name, in: table.rows[0]) == "白川小")
        #expect(table.cell(.people, in: table.rows[0]) == "１２０")
        #expect(table.cell(.people, in: table.rows[1]) == "")
        #expect(table.cell(.note, in: table.rows[0]) == nil)
        #expect(table.heading(of: .people) == "人　数")
        #expect(table.number(of: .people) == 3)
        #expect(!table.has(.note))
    }

    @Test func `says everything that is wrong with its headings`() throws {
        let read = try sheet("備考,施設名,備 考\n")
        let problems = #expect(throws: CSVHeaderProblems.self) { try CSVTable(read, columns: columns) }

        #expect(problems?.all.map(\.code) == ["csv/duplicate-column", "csv/missing-column"])
        #expect(problems?.all.first?.position == .cell(line: 1, column: 3))
        #expect(problems?.all.last?.wording.japanese.contains("避難者数") == true)
    }

    @Test func `says what to write where a column is missing that knows few words`() throws {
        let kind = CSVColumn(Column.note, ["区分"], isRequired: true, words: ["避難所", "物資拠点"])
        let read = try sheet("施設名,避難者数\n")
        let problems = #expect(throws: CSVHeaderProblems.self) {
            try CSVTable(read, columns: columns.dropLast() + [kind])
        }
        let wording = problems?.all.last?.wording

        #expect(wording?.japanese.hasSuffix("なければ列を足し、各行に「避難所」か「物資拠点」と入れてください。") == true)
        #expect(wording?.english.hasSuffix("add it, with 避難所 or 物資拠点 in each row.") == true)
    }

    @Test(arguments: ["", "a,b\n1,2\n", String(repeating: "x\n", count: 20) + "施設名,人数\n"])
    func `without headings is refused`(_ text: String) throws {
        let read = try sheet(text)
        let problems = #expect(throws: CSVHeaderProblems.self) { try CSVTable(read, columns: columns) }

        #expect(problems?.all.map(\.code) == ["csv/no-header"])
    }

    @Test func `is read from a depot's own file`() throws {
        let read = try CSVReader.read(DecodedText(fixture("stock-cp932.csv")))
        let table = try CSVTable(
            read,
            columns: [
                CSVColumn("item", ["品目"], isRequired: true), CSVColumn("cases", ["箱数"], isRequired: true),
            ])

        #expect(table.rows.map { table.cell("cases", in: $0) } == ["１，１８２", "24"])
        #expect(table.rows.map(\.line) == [4, 5])
        #expect(table.rows.map(\.fileLine) == [4, 6])
    }
}
