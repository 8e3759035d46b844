import Importers
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The reference page of sheets` {
    private let page: String

    init() throws { page = try Repository.text("Docs/Reference/sheets.md") }

    @Test(arguments: SheetKind.allCases) func `names every sheet and every heading`(_ kind: SheetKind) {
        #expect(page.contains("## \(kind.name.japanese) · `\(kind.rawValue)`"))
        for column in Sheets.columns(of: kind) {
            #expect(page.contains("| \(column.headings.joined(separator: "・")) | \(column.isRequired ? "○" : "") |"))
        }
    }

    @Test func `names every code that a sheet's own folder gives`() throws {
        let code = /(?:Self\(|CellFault\(|refuse\([^"\n]*|repeated\(|otherwise: )\s*"([a-z-]+)"/
        for file in try Repository.files(below: "Sources/Importers", endingIn: ".swift") {
            for match in try Repository.text(file).matches(of: code) {
                #expect(page.contains("/\(match.output.1)`"), "\(match.output.1) of \(file)")
            }
        }
    }
}
