import Formats
import ReliefTesting
import Testing

@Suite struct `An uploaded text` {
    func problem(_ bytes: [UInt8]) -> FormatProblem? {
        #expect(throws: FormatProblem.self) { try DecodedText(bytes) }
    }

    @Test func `is read in the encoding it came in`() throws {
        let text = "避難所,水 500ml\r\n"
        let units = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let cases: [([UInt8], DecodedText.Encoding)] = [
            (Array(text.utf8), .utf8),
            ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8WithMark),
            ([0xFF, 0xFE] + units, .utf16LittleEndian),
            ([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, .utf16BigEndian),
            (try CP932.encode(text), .cp932),
        ]
        for (bytes, encoding) in cases {
            let decoded = try DecodedText(bytes)
            #expect(decoded.encoding == encoding)
            #expect(decoded.utf8 == Array(text.utf8))
        }
    }

    @Test func `may be empty`() throws {
        #expect(try DecodedText([]).utf8.isEmpty)
    }

    @Test func `from Excel keeps the characters that only Microsoft has`() throws {
        let decoded = try DecodedText(fixture("stock-cp932.csv"))

        #expect(decoded.encoding == .cp932)
        #expect(decoded.text.contains("①保存水㈱髙﨑"))
        #expect(decoded.text.contains("ﾎﾟｶﾘ～"))
    }

    @Test func `tells workbooks to be saved as CSV`() {
        #expect(problem([0x50, 0x4B, 3, 4, 0, 0])?.code == "text/xlsx-file")
        #expect(problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1])?.code == "text/xls-file")
    }

    @Test(arguments: [
        "%PDF-1.7\n", "<?xml version=\"1.0\"?><a>\"", "\r\n<!DOCTYPE html>", "<HTML><table>",
        "\u{FEFF}<table><tr><td>1",
        "<meta charset=\"Shift_JIS\">",
    ])
    func `tells PDF, web pages and XML to be saved as CSV, whatever their names`(_ text: String) {
        #expect(problem(Array(text.utf8))?.code == "text/other-file")
    }

    @Test(arguments: ["<備考>,数\n", "<5,6\n", "%,P\n", "$B,a\n", "a\u{1B}[1m,b\n", "a\u{1B}", "a\u{1B}$"])
    func `is no other kind of file for a mark that stands there by chance`(_ text: String) throws {
        #expect(try DecodedText(Array(text.utf8)).text == text)
    }

    @Test(arguments: [([0x61, 0x0A, 0x1A], "a\n"), ([0xEF, 0xBB, 0xBF, 0x61, 0x1A], "a"), ([0x88, 0xC0, 0x1A], "安")])
    func `ends before the mark with which old systems close a file`(_ bytes: [UInt8], _ text: String) throws {
        #expect(try DecodedText(bytes).text == text)
    }

    @Test func `names JIS, which would pass for ASCII`() {
        let bad = problem(Array("ID,".utf8) + [0x1B, 0x24, 0x42, 0x3F, 0x65, 0x1B, 0x28, 0x42])

        #expect(bad?.code == "text/jis")
        #expect(bad?.position == .byte(3) && bad?.found == "1B 24 42 3F")
    }

    @Test func `is refused at its first impossible byte`() throws {
        let bad = problem(Array("a,b\n".utf8) + [0x81, 0x40, 0xFD, 0x41])

        #expect(bad?.code == "text/unknown-encoding")
        #expect(bad?.position == .byte(6))
        #expect(bad?.found == "FD 41")
    }

    @Test func `cut in the middle of a character is refused`() throws {
        let whole = try CP932.encode("避難")
        #expect(problem(Array(whole.dropLast()))?.position == .byte(2))
        #expect(problem([0xFF, 0xFE, 0x42])?.code == "text/broken-utf16")
        #expect(problem([0xFF, 0xFE, 0x00, 0xD8, 0x42, 0x00])?.position == .byte(2))
        #expect(problem([0xEF, 0xBB, 0xBF, 0xE3, 0x81])?.code == "text/broken-utf8")
    }

    @Test func `in damaged UTF-8 is not taken for CP932`() {
        var bytes = Array("避難所の名前,住所,電話番号,避難者数,必要な物資\n".utf8)
        bytes[4] = 0x20

        #expect(problem(bytes)?.code == "text/broken-utf8")
    }

    @Test func `with a zero byte is refused`() {
        #expect(problem([0x61, 0x00, 0x62])?.position == .byte(1))
        #expect(problem([0x83, 0x00, 0x62])?.code == "text/nul-byte")
    }

    @Test func `that was garbled before is refused`() {
        let readAsCP932 = "繝輔ぃ繧､繝ｫ縺ｮ荳ｭ霄ｫ,24"
        let readAsLatin1 = String(String.UnicodeScalarView("避難所の名前".utf8.map { Unicode.Scalar($0) }))

        #expect(problem(Array(readAsCP932.utf8))?.code == "text/mojibake")
        #expect(problem(Array(readAsLatin1.utf8))?.code == "text/mojibake")
    }

    @Test func `never crashes, whatever the bytes`() throws {
        try Chance.cases(2000) { random in
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            if let text = try? DecodedText(bytes) {
                #expect(String(validating: text.utf8, as: UTF8.self) != nil, "\(random)")
            }
        }
    }
}

@Suite struct `Shift JIS` {
    @Test func `takes what Macs and Unicode write differently`() throws {
        #expect(try CP932.encode("〜−‖") == [0x81, 0x60, 0x81, 0x7C, 0x81, 0x61])
        #expect(try CP932.encode("か\u{3099}") == CP932.encode("が"))
    }

    @Test func `names the first character it has not`() {
        let problem = #expect(throws: FormatProblem.self) { try CP932.encode("水𠮷🏠") }

        #expect(problem?.code == "text/not-in-cp932")
        #expect(problem?.found == "𠮷")
    }

    @Test func `gives back what it was given`() throws {
        let text = String(
            String.UnicodeScalarView(
                (0x4E00...0x9FA0).compactMap { value in
                    Unicode.Scalar(value).flatMap { (try? CP932.encode(String($0))) == nil ? nil : $0 }
                }))
        #expect(text.unicodeScalars.count > 6300)
        #expect(try CP932.decode(CP932.encode(text)) == Array(text.utf8))
    }
}
