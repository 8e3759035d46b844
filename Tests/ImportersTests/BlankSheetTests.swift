import Formats
import Importers
import Testing
import Vocabulary

@Suite struct `A blank sheet` {
    /// Each may name what those before it bring.
    private static let order: [SheetKind] = [
        .catalogue, .substitutes, .staples, .criteria, .sites, .headcounts, .needs, .suppliers, .agreements, .approvals,
        .skills, .units, .staff, .volunteers, .waves, .manning, .purposes, .municipalities, .ceilings, .households,
        .pots, .fundRequests, .offers,
    ]

    @Test func `of every kind can be handed in as it is, and fits the others`() throws {
        #expect(Set(Self.order) == Set(SheetKind.lists))
        var post = TestPost()
        try post.take("Rules/catalogue.csv", .catalogue)
        for kind in Self.order {
            do {
                let reading = try post.read(Sheets.blank(kind), kind)
                #expect(reading.rows == 1 && reading.ignoredHeadings.isEmpty, "\(kind)")
                // Nothing builds on offers.
                if kind != .offers { try post.carryOut(reading.commands) }
            } catch let problems as SheetProblems {
                Issue.record("\(kind): \(problems.all.map(\.wording.japanese))")
            }
        }
    }

    @Test(arguments: SheetKind.allCases) func `has the usual headings, for Excel`(_ kind: SheetKind) throws {
        let bytes = Sheets.blank(kind)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let sheet = try CSVReader.read(try DecodedText(bytes))
        #expect(sheet.rows.first?.cells == Sheets.columns(of: kind).map { $0.headings[0] })
        #expect(sheet.rows.count == 2)
        let needed = zip(Sheets.columns(of: kind), sheet.rows[1].cells).filter { $0.0.isRequired && $0.1.isEmpty }
        #expect(needed.isEmpty, "\(needed.map { $0.0.headings[0] })")
    }
}
