import Formats
import ReliefTesting
import Testing
import Vocabulary

func sheet(_ text: String, limits: CSVLimits = CSVLimits()) throws -> CSVSheet {
    try CSVReader.read(DecodedText(Array(text.utf8)), limits: limits)
}

@Suite struct `A sheet` {
    @Test func `may end its lines in any way`() throws {
        let read = try sheet("a,b\r\nc,d\ne,f\rg,h")

        #expect(read.rows.map(\.cells) == [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]])
        #expect(read.rows.map(\.line) == [1, 2, 3, 4])
    }

    @Test func `keeps line breaks, quotes and commas inside quotes`() throws {
        let read = try sheet("名前,備考\r\n\"第一\r\n体育館\",\"\"\"大\"\", 広い\"\r\n次,x\r\n")

        #expect(read.rows[1].cells == ["第一\r\n体育館", "\"大\", 広い"])
        #expect(read.rows[2].line == 3)
        #expect(read.rows[2].fileLine == 4)
    }

    @Test func `takes stray quotes as text`() throws {
        #expect(try sheet("5\" 釘,a\"\"b,\"x\"y,\"\"\n").rows[0].cells == ["5\" 釘", "a\"\"b", "xy", ""])
    }

    @Test func `keeps ragged rows as they are`() throws {
        #expect(try sheet("a,b,c\nd\ne,f,g,h\n,\n").rows.map(\.cells.count) == [3, 1, 4, 2])
    }

    @Test func `leaves out empty lines but counts them`() throws {
        let read = try sheet("a\n\n\nb\n,,\n\n\n")

        #expect(read.rows.map(\.line) == [1, 4, 5])
        #expect(read.rows.map(\.isBlank) == [false, false, true])
        #expect(try sheet("").rows.isEmpty)
        #expect(try sheet("\r\n\r\n").rows.isEmpty)
    }

    @Test(arguments: [("a,b,c\n1,2", CSVDelimiter.comma), ("a\tb\tc", .tab), ("題名\na;b;c", .semicolon), ("a", .comma)])
    func `shows what separates its cells`(_ text: String, _ delimiter: CSVDelimiter) throws {
        #expect(try sheet(text).delimiter == delimiter)
    }

    @Test func `separated by something inside quotes only is not misread`() throws {
        #expect(try sheet("\"a;b;c;d\",e\n").rows[0].cells == ["a;b;c;d", "e"])
    }

    @Test func `with an unclosed quote says where it opened`() {
        let problem = #expect(throws: FormatProblem.self) { try sheet("a,b\nc,\"d\ne,f\n") }

        #expect(problem?.code == "csv/unclosed-quote")
        #expect(problem?.position == .cell(line: 2, column: 2))
        #expect(problem?.found == "\"d\ne,f\n")
        #expect(problem?.message.japanese.hasPrefix("2行目2列目: 引用符") == true)
    }

    @Test func `beyond the limits is refused`() {
        let limits = CSVLimits(rows: 2, cellsPerRow: 3, bytesPerRow: 20)
        let cases = [
            ("a\nb\nc\n", "csv/too-many-rows"), ("a,b,c,d", "csv/too-many-cells"),
            ("abcdefghijklmnopqrstuvwxyz", "csv/row-too-long"),
            ("\"abcdefghijklmnopqrstuvwxyz\"", "csv/row-too-long"),
            ("\"ab\n" + String(repeating: "cd\n", count: 20) + "\",x", "csv/unclosed-quote"),
        ]
        for (text, code) in cases {
            #expect(refusalCode { try sheet(text, limits: limits) } == code)
        }
    }

    @Test func `written and read again is the same`() throws {
        let alphabet = ["a", "水", "\"", ",", "\r", "\n", "\r\n", " ", ";", "\t", "=", "🏠", "が", ""]
        try Chance.cases(500) { random in
            let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                (0..<Int.random(in: 1...5, using: &random)).map { _ in
                    (0..<Int.random(in: 0...6, using: &random)).map { _ in
                        alphabet.randomElement(using: &random) ?? ""
                    }.joined()
                }
            }
            var writer = CSVWriter()
            for row in rows { writer.row(row) }
            let read = try CSVReader.read(DecodedText(writer.bytes), delimiter: .comma)
            #expect(read.rows.map(\.cells) == rows, "\(random)")
            #expect(read.rows.map(\.line) == Array(1...rows.count), "\(random)")
        }
    }
}
