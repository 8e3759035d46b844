extension QRGrid {
    /// Draws the bits in columns two modules wide, from the right, upwards and downwards in turn.
    ///
    /// The modules left over, at most seven, stay light. Source: ISO/IEC 18004:2015, 7.7.3.
    mutating func drawCodewords(_ codewords: [UInt8]) {
        for (index, place) in freePlaces.enumerated() where index < codewords.count * 8 {
            draw(place.x, place.y, codewords[index / 8] >> UInt8(7 - index % 8) & 1 == 1)
        }
    }

    private var freePlaces: [(x: Int, y: Int)] {
        rightColumns.enumerated().flatMap { turn, right in
            let rows = turn.isMultiple(of: 2) ? Array((0..<size).reversed()) : Array(0..<size)
            return rows.flatMap { y in [(x: right, y: y), (x: right - 1, y: y)] }
        }.filter { !isFixed($0.x, $0.y) }
    }

    /// The right halves of the double columns; column 6 is the timing pattern and is stepped over.
    private var rightColumns: [Int] {
        Array(stride(from: size - 1, to: 6, by: -2)) + Array(stride(from: 5, to: 0, by: -2))
    }
}
