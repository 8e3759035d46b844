import Importers
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A damaged sheet` {
    private static let sheets: [(String, SheetKind)] = [
        ("Sheets/stock/good-cp932.csv", .stock), ("Sheets/stock/good-utf8-bom.csv", .stock),
        ("Sheets/sites/good.csv", .sites), ("Sheets/headcounts/good.csv", .headcounts),
        ("Sheets/needs/good.csv", .needs), ("Rules/substitutes.csv", .substitutes),
        ("Rules/staples.csv", .staples), ("Rules/criteria.csv", .criteria),
    ]

    @Test(arguments: sheets) func `is refused with a reason or read, and never crashes`(
        _ file: String, _ kind: SheetKind
    ) throws {
        let post = try TestPost.knowingTheCity()
        let good = try Fixture.bytes(file)
        try Chance.cases(300) { dice in
            var bytes = good
            for _ in 0..<Int.random(in: 1...6, using: &dice) { Self.damage(&bytes, &dice) }
            let site = kind == .stock ? "depot-south" : nil
            switch Result(catching: { () throws(SheetProblems) in try post.read(bytes, kind, at: site) }) {
            case .success(let reading): #expect(reading.commands.count <= reading.rows, "\(dice)")
            case .failure(let problems): expectClear(problems, "\(dice)")
            }
        }
    }

    private func expectClear(_ problems: SheetProblems, _ comment: Comment) {
        #expect(problems.total > 0, comment)
        #expect(problems.all.allSatisfy { !$0.wording.japanese.isEmpty && !$0.wording.english.isEmpty }, comment)
        #expect(problems.all.allSatisfy { $0.code.contains("/") && $0.found.unicodeScalars.count <= 60 }, comment)
    }

    private static func damage(_ bytes: inout [UInt8], _ dice: inout DrawnCase) {
        guard let place = bytes.indices.randomElement(using: &dice) else { return }
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: bytes[place] = .random(in: 0...255, using: &dice)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert([0x22, 0x2C, 0x0A, 0x2D, 0x39][Int.random(in: 0..<5, using: &dice)], at: place)
        default: bytes.removeSubrange(place..<min(place + 20, bytes.count))
        }
    }
}
