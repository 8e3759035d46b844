/// A size of QR code, and how its codewords are cut into blocks at error correction M.
struct QRVersion: Hashable, Sendable {
    let number: Int
    /// Correction codewords of each block.
    let correction: Int
    /// Data codewords of each block, in order.
    let blocks: [Int]
    /// Rows and columns in which alignment patterns have their middle.
    let alignment: [Int]

    var size: Int { 17 + 4 * number }
    var dataCodewords: Int { blocks.reduce(0, +) }

    /// Bits that say how many bytes follow.
    var countBits: Int { number < 10 ? 8 : 16 }

    /// Four bits name the mode, then comes the count.
    var mostBytes: Int { (dataCodewords * 8 - 4 - countBits) / 8 }

    static var mostBytes: Int { all.last?.mostBytes ?? 0 }

    static func smallest(for count: Int) -> QRVersion? { all.first { count <= $0.mostBytes } }

    private init(_ number: Int, correction: Int, _ blocks: [Int], alignment: [Int]) {
        self.number = number
        self.correction = correction
        self.blocks = blocks
        self.alignment = alignment
    }
}

extension QRVersion {
    /// Versions 1 to 12 at error correction M.
    ///
    /// Source: ISO/IEC 18004:2015, tables 9 (blocks) and E.1 (alignment).
    static let all = [
        QRVersion(1, correction: 10, [16], alignment: []),
        QRVersion(2, correction: 16, [28], alignment: [6, 18]),
        QRVersion(3, correction: 26, [44], alignment: [6, 22]),
        QRVersion(4, correction: 18, [32, 32], alignment: [6, 26]),
        QRVersion(5, correction: 24, [43, 43], alignment: [6, 30]),
        QRVersion(6, correction: 16, [27, 27, 27, 27], alignment: [6, 34]),
        QRVersion(7, correction: 18, [31, 31, 31, 31], alignment: [6, 22, 38]),
        QRVersion(8, correction: 22, [38, 38, 39, 39], alignment: [6, 24, 42]),
        QRVersion(9, correction: 22, [36, 36, 36, 37, 37], alignment: [6, 26, 46]),
        QRVersion(10, correction: 26, [43, 43, 43, 43, 44], alignment: [6, 28, 50]),
        QRVersion(11, correction: 30, [50, 51, 51, 51, 51], alignment: [6, 30, 54]),
        QRVersion(12, correction: 22, [36, 36, 36, 36, 36, 36, 37, 37], alignment: [6, 32, 58]),
    ]
}
