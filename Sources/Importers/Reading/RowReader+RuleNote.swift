import Relief
import Vocabulary

/// Columns that say why a rule of a sheet is so, by which source, and whether somebody has verified it.
protocol RuleColumn: SheetColumn {
    static var reason: Self { get }
    static var englishReason: Self { get }
    static var source: Self { get }
    static var verified: Self { get }
}

extension RowReader where Column: RuleColumn {
    /// Why the row is so, or `nil` after a problem.
    mutating func note() -> RuleNote? {
        let reason = wording(.reason, .englishReason)
        let source = required(.source, Cell.text(upTo: 500))
        let verified = required(.verified, Cell.word(StapleWords.verified, otherwise: "bad-mark"))
        guard let reason, let source, let verified else { return nil }
        return RuleNote(reason: reason, source: source, isVerified: verified)
    }
}

extension RowReader {
    /// A text in both languages, or `nil` after a problem.
    mutating func wording(_ japanese: Column, _ english: Column, upTo most: Int = 500) -> Wording? {
        let japanese = required(japanese, Cell.text(upTo: most))
        let english = required(english, Cell.text(upTo: most))
        guard let japanese, let english else { return nil }
        return Wording(japanese, english)
    }
}
