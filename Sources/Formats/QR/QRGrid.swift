/// The square of modules, and which of them are patterns that no mask may touch.
struct QRGrid: Hashable, Sendable {
    let size: Int
    private var dark: [Bool]
    private var fixed: [Bool]

    /// Patterns and codewords, before a mask is laid over them.
    init(version: QRVersion, codewords: [UInt8]) {
        size = version.size
        dark = Array(repeating: false, count: size * size)
        fixed = dark
        drawPatterns(of: version)
        drawCodewords(codewords)
    }

    subscript(x: Int, y: Int) -> Bool { dark[y * size + x] }

    func isFixed(_ x: Int, _ y: Int) -> Bool { fixed[y * size + x] }

    /// Draws a module of a pattern; what lies outside is passed over.
    mutating func fix(_ x: Int, _ y: Int, _ isDark: Bool) {
        guard (0..<size).contains(x), (0..<size).contains(y) else { return }
        dark[y * size + x] = isDark
        fixed[y * size + x] = true
    }

    mutating func draw(_ x: Int, _ y: Int, _ isDark: Bool) { dark[y * size + x] = isDark }

    /// The same with `mask` over the codewords, and the bits that name it.
    func masked(_ mask: QRMask) -> QRGrid {
        var copy = self
        for y in 0..<size {
            for x in 0..<size where !isFixed(x, y) && mask.turns(x, y) { copy.draw(x, y, !self[x, y]) }
        }
        copy.drawFormat(QRMarks.format(mask))
        return copy
    }
}
