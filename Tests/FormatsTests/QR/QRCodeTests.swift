import Formats
import Testing

@Suite struct `A QR code` {
    /// The most bytes of versions 1 to 12 at error correction M, ISO/IEC 18004:2015, table 7.
    private static let capacities = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287]

    private static let finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]

    @Test(arguments: 1...12)
    func `takes exactly what the standard says before it grows`(_ version: Int) throws {
        let most = Self.capacities[version - 1]
        let letters = [UInt8](repeating: UInt8(ascii: "r"), count: most)
        #expect(try QRCode(letters).size == 17 + 4 * version)
        guard version < 12 else { return }
        #expect(try QRCode(letters + [0]).size == 21 + 4 * version)
    }

    @Test func `refuses more than fits into the largest`() {
        #expect(refusalCode { try QRCode([UInt8](repeating: 0, count: 288)) } == "qr/too-long")
    }

    @Test(arguments: capacities)
    func `has a finder pattern in three corners`(_ count: Int) throws {
        let code = try QRCode([UInt8](repeating: 7, count: count))
        let far = code.size - 7
        for (left, top) in [(0, 0), (far, 0), (0, far)] {
            #expect(square(of: code, left, top, side: 7) == Self.finder)
        }
        for place in 0..<8 {
            #expect(!code[7, place] && !code[place, 7] && !code[code.size - 8, place] && !code[7, far - 1 + place])
        }
    }

    @Test(arguments: capacities)
    func `has timing patterns and the module that is always dark`(_ count: Int) throws {
        let code = try QRCode([UInt8](repeating: 0xA5, count: count))
        for place in 8..<(code.size - 8) {
            #expect(code[place, 6] == place.isMultiple(of: 2))
            #expect(code[6, place] == place.isMultiple(of: 2))
        }
        #expect(code[8, code.size - 8])
    }

    @Test func `has alignment patterns only where there are no finder patterns`() throws {
        let code = try QRCode([UInt8](repeating: 1, count: 122))
        let ring = ["#####", "#...#", "#.#.#", "#...#", "#####"]
        for (x, y) in [(22, 6), (6, 22), (22, 22), (38, 22), (22, 38), (38, 38)] {
            #expect(square(of: code, x - 2, y - 2, side: 5) == ring)
        }
    }

    @Test func `names version 7 beside both finder patterns`() throws {
        let code = try QRCode([UInt8](repeating: 1, count: 122))
        let bits = (0..<18).map { code[code.size - 11 + $0 % 3, $0 / 3] }
        // ISO/IEC 18004:2015, table D.1.
        #expect(number(bits) == 0x07C94)
        #expect(bits == (0..<18).map { code[$0 / 3, code.size - 11 + $0 % 3] })
    }

    @Test(arguments: [0, 1, 14, 15, 60, 100, 200, 287])
    func `says correction M and its mask twice`(_ count: Int) throws {
        let code = try QRCode((0..<count).map { UInt8($0 % 251) })
        let across = (0..<8).map { code[code.size - 1 - $0, 8] } + [7, 5, 4, 3, 2, 1, 0].map { code[$0, 8] }
        let down = [0, 1, 2, 3, 4, 5, 7, 8].map { code[8, $0] } + (8..<15).map { code[8, code.size - 15 + $0] }
        #expect(across == down)
        // ISO/IEC 18004:2015, table C.1, error correction M.
        let known = [0x5412, 0x5125, 0x5E7C, 0x5B4B, 0x45F9, 0x40CE, 0x4F97, 0x4AA0]
        #expect(known.contains(number(across)))
    }

    @Test func `is the same for the same bytes`() throws {
        let bytes = Array("https://example.jp/t/避難所".utf8)
        #expect(try QRCode(bytes) == QRCode(bytes))
        #expect(try QRCode(bytes) != QRCode(bytes + [33]))
    }

    private func square(of code: QRCode, _ left: Int, _ top: Int, side: Int) -> [String] {
        (top..<(top + side)).map { y in String((left..<(left + side)).map { code[$0, y] ? "#" : "." }) }
    }

    /// The first bit is the lowest.
    private func number(_ bits: [Bool]) -> Int { bits.reversed().reduce(0) { $0 << 1 | ($1 ? 1 : 0) } }
}
