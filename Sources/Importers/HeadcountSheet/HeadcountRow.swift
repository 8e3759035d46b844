import Relief
import Vocabulary

extension RowReader<HeadcountColumn> {
    /// What the row says was seen; an empty cell is absent, not 0.
    mutating func headcount() -> Headcount? {
        let observedAt = required(.observedAt, Cell.moment)
        let total = people(.total)
        var parts: [Headcount.Category: Count<Person>] = [:]
        for part in Headcount.Category.allCases {
            if let count = people(.part(part)) { parts[part] = count }
        }
        let households = optional(.households, Cell.whole(in: 0...SiteRefusal.mostPeople))
        return observedAt.map {
            Headcount(observedAt: $0, total: total, categories: parts, households: households)
        }
    }

    private mutating func people(_ column: HeadcountColumn) -> Count<Person>? {
        optional(column, Cell.whole(in: 0...SiteRefusal.mostPeople)).flatMap { Count<Person>($0) }
    }
}
