import Boards
import Relief
import Vocabulary

/// What a person needs of each staple, as one sheet (基本品目の基準表).
///
/// A rule that the sheet does not name stays.
enum StapleSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<StapleColumn>(request.bytes)
        let finder = ItemFinder(wall.catalogue)
        var lines: [ID<Staple>: Int] = [:]
        var book = wall.rules.book
        return sheet.reading(
            try sheet.read { row in
                guard let staple = row.staple(in: finder) else { return nil }
                if let first = lines.updateValue(row.line, forKey: staple.id) {
                    row.refuse(.code, .repeated("duplicate-code", staple.id.text, first: first, line: row.line))
                }
                return finding(staple, &book, known: wall.rules.book.staples[staple.id], &row)
            })
    }

    private static func finding(
        _ staple: Staple, _ book: inout RuleBook, known: Staple?, _ row: inout RowReader<StapleColumn>
    ) -> Finding? {
        do {
            let events = try RuleDecider.decide(.setStaple(staple), book)
            book = events.reduce(book, RuleDecider.evolve)
            let kind: SheetDifference.Kind = known == nil ? .new : events.isEmpty ? .same : .changed
            return Finding(
                command: events.isEmpty ? nil : .setStaple(staple),
                difference: SheetDifference(
                    subject: staple.id.text, title: staple.name.japanese, aspect: Wording("基準", "rule"),
                    before: known.map(summary), after: summary(staple), kind: kind))
        } catch {
            row.refuse(.items, error)
            return nil
        }
    }

    /// The figures of a rule in one line: `3食 / 日`.
    private static func summary(_ staple: Staple) -> String {
        "\(staple.amount)\(staple.unit.japanese) / \(staple.period == .day ? "日" : "一度")"
    }
}

/// The words that a table of rules uses.
enum StapleWords {
    /// A group or everybody; a dictionary cannot hold `nil` as a value.
    struct Group: Hashable, Sendable {
        let category: Headcount.Category?
    }

    static let periods = Words<Staple.Period>([(.day, ["日", "毎日", "day"]), (.once, ["一度", "1度", "once"])])
    static let verified = Words<Bool>([(true, ["済", "確認済み", "yes"]), (false, ["未確認", "未", "no"])])
    static let audiences = Words<Group>([
        (Group(category: nil), ["全員", "避難者", "everyone"]),
        (Group(category: .infants), ["乳児", "infants"]), (Group(category: .toddlers), ["幼児", "toddlers"]),
        (Group(category: .pupils), ["児童生徒", "pupils"]), (Group(category: .elderly), ["高齢者", "elderly"]),
        (Group(category: .pregnant), ["妊産婦", "pregnant"]),
        (Group(category: .careLevel3), ["要介護3以上", "care-level-3"]),
        (Group(category: .disabled), ["障害者", "disabled"]), (Group(category: .foreigners), ["外国人", "foreigners"]),
    ])
}
