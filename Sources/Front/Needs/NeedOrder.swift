import Boards
import Relief
import Vocabulary

/// Open needs of one shelter in the order in which they are looked for, where they are too many for one page.
///
/// First what was asked for just now, so that whoever has sent something sees it; then what has waited beyond its wish,
/// the longest first; then what waits for a word of the shelter; then the rest, the latest first.
struct NeedOrder {
    /// As many of the latest as stand before everything else.
    private static let latest = 10

    let now: Moment

    static let wording = Wording(
        "最近の\(latest)件、希望時刻を過ぎたもの、確認待ち、その他の順", "the latest \(latest) first, then overdue, to be confirmed, others")

    /// `rows` are the latest first, and stay so while they fit on one page of `size`.
    func sorted(_ rows: [ShortfallBoard.Row], size: Int) -> [ShortfallBoard.Row] {
        guard rows.count > size else { return rows }
        let rest = rows.dropFirst(Self.latest).enumerated().map { place, row in
            (rank: rank(row.need), wish: row.need.overdue(at: now), place: place, row: row)
        }
        return rows.prefix(Self.latest)
            + rest.sorted { a, b in
                let wishes = (a.wish?.milliseconds ?? 0, b.wish?.milliseconds ?? 0)
                return (a.rank, wishes.0, a.place) < (b.rank, wishes.1, b.place)
            }.map(\.row)
    }

    private func rank(_ need: Need) -> Int {
        if need.overdue(at: now) != nil { return 0 }
        return need.isHeld ? 1 : 2
    }
}
