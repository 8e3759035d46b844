/// The patterns by which a reader finds the code (ISO/IEC 18004:2015, 6.3).
extension QRGrid {
    mutating func drawPatterns(of version: QRVersion) {
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawRings(x, y, reach: 4) }
        drawAlignment(version.alignment)
        drawTiming()
        drawFormat(0)
        if version.number >= 7 { drawVersion(QRMarks.version(version.number)) }
    }

    private mutating func drawTiming() {
        for place in 8..<(size - 8) {
            fix(place, 6, place.isMultiple(of: 2))
            fix(6, place, place.isMultiple(of: 2))
        }
    }

    private mutating func drawAlignment(_ middles: [Int]) {
        for y in middles {
            // Three of the corners hold finder patterns already.
            for x in middles where !isFixed(x, y) { drawRings(x, y, reach: 2) }
        }
    }

    /// Rings around a dark middle; ring 2 and the one beyond the finder pattern are light.
    private mutating func drawRings(_ x: Int, _ y: Int, reach: Int) {
        for down in -reach...reach {
            for right in -reach...reach {
                let ring = max(abs(down), abs(right))
                fix(x + right, y + down, reach == 4 ? ring != 2 && ring != 4 : ring != 1)
            }
        }
    }

    /// Draws the fifteen format bits twice, and the module that is always dark.
    mutating func drawFormat(_ bits: Int) {
        for index in 0..<15 {
            let isDark = bits >> index & 1 == 1
            fix(index < 8 ? size - 1 - index : Self.besideCorner[14 - index], 8, isDark)
            fix(8, index < 8 ? Self.besideCorner[index] : size - 15 + index, isDark)
        }
        fix(8, size - 8, true)
    }

    /// The places along row or column 8 at the top left, without that of the timing pattern.
    private static let besideCorner = [0, 1, 2, 3, 4, 5, 7, 8]

    private mutating func drawVersion(_ bits: Int) {
        for index in 0..<18 {
            let isDark = bits >> index & 1 == 1
            fix(size - 11 + index % 3, index / 3, isDark)
            fix(index / 3, size - 11 + index % 3, isDark)
        }
    }
}
