/// A QR code, so that a link on a screen or on paper can be opened with a phone.
///
/// Byte mode, error correction M (15 % may be damaged), versions 1 to 12: up to 287 bytes. The same bytes always
/// give the same code. Source: ISO/IEC 18004:2015.
package struct QRCode: Hashable, Sendable {
    private let grid: QRGrid

    /// Light modules that have to stay free on every side.
    package static let quietZone = 4

    package init(_ bytes: [UInt8]) throws(FormatProblem) {
        guard let version = QRVersion.smallest(for: bytes.count) else {
            throw .qrTooLong(bytes.count, limit: QRVersion.mostBytes)
        }
        let blank = QRGrid(version: version, codewords: QRCodewords.all(of: bytes, version))
        grid = QRMask.allCases.map { blank.masked($0) }.min { $0.penalty < $1.penalty } ?? blank
    }

    /// Modules on each side, without the quiet zone.
    package var size: Int { grid.size }

    /// Whether the module in column `x` and row `y` is dark; outside, everything is light.
    package subscript(x: Int, y: Int) -> Bool {
        let range = 0..<size
        return range.contains(x) && range.contains(y) && grid[x, y]
    }
}
