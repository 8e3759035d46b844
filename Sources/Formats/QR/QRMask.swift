/// A pattern laid over the codewords, so that no large even patches confuse a reader.
///
/// Source: ISO/IEC 18004:2015, table 10.
enum QRMask: Int, CaseIterable, Sendable {
    case checks, rows, columns, diagonals, bricks, crosses, blots, mixed

    func turns(_ x: Int, _ y: Int) -> Bool {
        switch self {
        case .checks: (x + y) % 2 == 0
        case .rows: y % 2 == 0
        case .columns: x % 3 == 0
        case .diagonals: (x + y) % 3 == 0
        case .bricks: (x / 3 + y / 2) % 2 == 0
        case .crosses: x * y % 2 + x * y % 3 == 0
        case .blots: (x * y % 2 + x * y % 3) % 2 == 0
        case .mixed: ((x + y) % 2 + x * y % 3) % 2 == 0
        }
    }
}
