import Formats
import Testing

@Suite struct `A drawn QR code` {
    @Test func `has half blocks for a terminal, light ones filled`() throws {
        let lines = try QRCode(Array("rnet".utf8)).terminal.split(separator: "\n").map(Array.init)
        #expect(lines.count == 15)
        #expect(lines.allSatisfy { $0.count == 29 })
        #expect(lines[0].allSatisfy { $0 == "█" })
        #expect(String(lines[2].prefix(12)) == "████ ▄▄▄▄▄ █")
        #expect(Set(lines.joined()) == [" ", "▀", "▄", "█"])
    }

    @Test func `has one path and a quiet zone of four as SVG`() throws {
        let svg = try QRCode(Array("rnet".utf8)).svg
        #expect(svg.hasPrefix(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29""#))
        #expect(svg.components(of: "<path") == 1)
        #expect(svg.contains(#"d="M4 4h7v1h-7z"#))
        #expect(svg.hasSuffix(#"z"/></svg>"#))
    }

    /// As `zbarimg` read it back, kept so that a change of the drawing shows.
    @Test func `is drawn as it was when a reader read it`() throws {
        let code = try QRCode(Array("https://example.jp/t/rnet".utf8))
        #expect(Array(code.terminal.utf8) == (try fixture("../../QR/rnet.txt")))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}

@Suite struct `Correction codewords` {
    /// `HELLO WORLD` as version 1-M in alphanumeric mode; only its data codewords matter here.
    ///
    /// Source: https://www.thonky.com/qr-code-tutorial/error-correction-coding
    @Test func `are those of the worked example`() {
        let data: [UInt8] = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17]
        #expect(ReedSolomon.correction(of: data, count: 10) == [196, 35, 39, 119, 235, 215, 231, 226, 93, 23])
    }

    /// `01234567` as version 1-M, ISO/IEC 18004:2015, annex I.
    @Test func `are those of the standard's example`() {
        let data: [UInt8] = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17]
        #expect(ReedSolomon.correction(of: data, count: 10) == [165, 36, 212, 193, 237, 54, 199, 135, 44, 85])
    }

    @Test func `are zero for zeros`() {
        #expect(ReedSolomon.correction(of: [0, 0, 0], count: 4) == [0, 0, 0, 0])
    }
}
