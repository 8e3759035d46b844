import Boards
import Relief
import Vocabulary

/// How many people sites need, as one sheet (必要人員の基準表).
///
/// A rule that the sheet does not name stays.
enum ManningSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<ManningColumn>(request.bytes)
        var lines: [ID<ManningRule>: Int] = [:]
        return sheet.reading(
            try sheet.read { row in
                guard let rule = row.rule() else { return nil }
                if let first = lines.updateValue(row.line, forKey: rule.id) {
                    row.refuse(.rule, .repeated("duplicate-code", rule.id.text, first: first, line: row.line))
                }
                return finding(rule, wall.posts.book, &row)
            })
    }

    private static func finding(
        _ rule: ManningRule, _ book: ManningBook, _ row: inout RowReader<ManningColumn>
    ) -> Finding? {
        let known = book.rules[rule.id]
        do {
            let isKnown = try ManningDecider.decide(rule, book).isEmpty
            return Finding(
                command: isKnown ? nil : .setManning(rule),
                difference: SheetDifference(
                    subject: rule.id.text, title: rule.name.japanese, aspect: Wording("必要人員の基準", "rule of manning"),
                    before: known.map(summary), after: summary(rule),
                    kind: known == nil ? .new : isKnown ? .same : .changed))
        } catch {
            row.refuse(.rule, error)
            return nil
        }
    }

    /// `1/100, >= 2`: one for a hundred heads, and two in any case.
    private static func summary(_ rule: ManningRule) -> String {
        (rule.headsPerPerson.map { "1/\($0), " } ?? "") + ">= \(rule.least)"
    }
}
