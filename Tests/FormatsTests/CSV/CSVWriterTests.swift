import Formats
import Testing

@Suite struct `A written sheet` {
    func text(_ cells: String..., formulas: CSVWriter.Formulas = .kept, mark: Bool = false) -> String {
        var writer = CSVWriter(byteOrderMark: mark, formulas: formulas)
        writer.row(cells)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func `quotes only where needed`() {
        #expect(text("水", "a,b", "say \"x\"", "") == "水,\"a,b\",\"say \"\"x\"\"\",\r\n")
        #expect(text("") == "\"\"\r\n")
    }

    @Test func `opens in Excel as UTF-8 when it has the mark`() {
        #expect(text("水", mark: true).unicodeScalars.first == "\u{FEFF}")
    }

    @Test(arguments: ["=1+1", "+1", "-1+1", "@SUM(A1)", "\tx", "＝1", "－A"])
    func `disarms what a spreadsheet would run`(_ cell: String) {
        #expect(text(cell, formulas: .disarmed) == "'\(cell)\r\n")
        #expect(text(cell) == "\(cell)\r\n")
    }

    @Test(arguments: ["-5", "-12.5", "240", "a=b", "水", ""])
    func `leaves numbers and ordinary text alone`(_ cell: String) {
        #expect(text(cell, "x", formulas: .disarmed) == "\(cell),x\r\n")
    }
}
