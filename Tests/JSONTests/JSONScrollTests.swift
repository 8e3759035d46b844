import JSON
import Testing

@Suite struct `A text that is passed` {
    private static func pieces(_ count: Int) -> [[UInt8]] {
        (0..<count).map { piece in (0..<9_999).map { UInt8(truncatingIfNeeded: $0 * 7 + piece) } }
    }

    @Test func `is what was appended to it, however it grew`() {
        let pieces = Self.pieces(60)
        for reserved in [0, 1, 100_000, 1_000_000] {
            let scroll = JSONScroll()
            scroll.reserve(reserved)
            for piece in pieces { piece.withUnsafeBytes { scroll.append($0) } }
            #expect(scroll.withBytes { Array($0) } == pieces.flatMap { $0 })
        }
    }

    @Test func `still has what comes behind the place that was passed`() {
        let scroll = JSONScroll()
        let whole = Self.pieces(60).flatMap { $0 }
        whole.withUnsafeBytes { scroll.append($0) }
        for place in [1, 70_000, 70_001, 300_000, whole.count] {
            scroll.pass(place)
            #expect(scroll.withBytes { Array($0[place...]) } == Array(whole[place...]))
        }
    }
}
