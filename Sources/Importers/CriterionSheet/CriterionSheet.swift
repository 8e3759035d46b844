import Boards
import Relief
import Vocabulary

/// What the tiers mean and by which numbers urgency is judged, as one sheet (判断基準表).
///
/// A criterion that the sheet does not name stays.
enum CriterionSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<CriterionColumn>(request.bytes)
        var lines: [Criterion.Key: Int] = [:]
        return sheet.reading(
            try sheet.read { row in
                guard let criterion = row.criterion() else { return nil }
                if let first = lines.updateValue(row.line, forKey: criterion.key) {
                    row.refuse(
                        .key, .repeated("duplicate-code", criterion.key.rawValue, first: first, line: row.line))
                }
                return finding(criterion, wall.rules.book, &row)
            })
    }

    private static func finding(
        _ criterion: Criterion, _ book: RuleBook, _ row: inout RowReader<CriterionColumn>
    ) -> Finding? {
        let known = book.criteria[criterion.key]
        do {
            let isKnown = try RuleDecider.decide(.setCriterion(criterion), book).isEmpty
            return Finding(
                command: isKnown ? nil : .setCriterion(criterion),
                difference: SheetDifference(
                    subject: criterion.key.rawValue, title: criterion.note.reason.japanese,
                    aspect: Wording("基準", "criterion"), before: known.map(summary), after: summary(criterion),
                    kind: known == nil ? .new : isKnown ? .same : .changed))
        } catch {
            row.refuse(.value, error)
            return nil
        }
    }

    private static func summary(_ criterion: Criterion) -> String { criterion.value.map(String.init) ?? "-" }
}

extension RowReader<CriterionColumn> {
    fileprivate mutating func criterion() -> Criterion? {
        let keys = Words(Criterion.Key.allCases.map { ($0, [$0.rawValue]) })
        let key = required(.key, Cell.word(keys, otherwise: "bad-key"))
        let value = optional(.value, Cell.whole(in: 0...1_000_000))
        let japanese = required(.japanese, Cell.text(upTo: 500))
        let english = required(.english, Cell.text(upTo: 500))
        let verified = required(.verified, Cell.word(StapleWords.verified, otherwise: "bad-mark"))
        let source = required(.source, Cell.text(upTo: 500))
        guard let key, let japanese, let english, let verified, let source else { return nil }
        let note = RuleNote(reason: Wording(japanese, english), source: source, isVerified: verified)
        return Criterion(key, value, note: note)
    }
}
