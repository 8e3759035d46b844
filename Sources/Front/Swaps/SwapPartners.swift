import Boards
import Relief
import Vocabulary

/// Which shifts of others a shift can be swapped for, those at the same site and nearest in time first.
struct SwapPartners {
    /// As many as one looks through.
    private static let shown = 12
    private static let shownRefused = 8
    /// As many as are put to the rules.
    private static let asked = 300
    private static let reach = Span.days(7)

    private(set) var possible: [Shift] = []
    private(set) var refused: [(shift: Shift, why: ShiftRefusal)] = []

    init(_ shift: Shift, on wall: Wall, at now: Moment) {
        for other in Self.near(shift, on: wall, after: now).prefix(Self.asked) where possible.count < Self.shown {
            do {
                let ground = wall.shiftGround(for: [], also: [shift.id, other.id])
                _ = try ShiftDecider.decide(.swap(shift.id, other.id, ground), [:])
                possible.append(other)
            } catch {
                if refused.count < Self.shownRefused { refused.append((other, error)) }
            }
        }
    }

    /// What others are going to do within a week before and after.
    private static func near(_ shift: Shift, on wall: Wall, after now: Moment) -> [Shift] {
        wall.shifts.all.map(\.shift).filter {
            $0.isStanding && $0.person != shift.person && $0.from > now && distance($0, shift) <= reach
        }.sorted {
            ($0.site == shift.site ? 0 : 1, distance($0, shift), $0.id)
                < ($1.site == shift.site ? 0 : 1, distance($1, shift), $1.id)
        }
    }

    private static func distance(_ a: Shift, _ b: Shift) -> Span { a.from < b.from ? b.from - a.from : a.from - b.from }
}
