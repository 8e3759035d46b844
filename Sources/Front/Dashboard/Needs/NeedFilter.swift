package import Boards
package import Relief
package import Vocabulary

/// Which needs of the list are wanted, and after which one the page begins.
package struct NeedFilter: Sendable {
    package static let pageSize = 100

    package let item: ID<Item>?
    package let ward: String?
    /// `nil` shows what is not finished.
    package let state: Need.State?
    /// Only what still misses something though the moment for which it was wanted has passed.
    package let isOverdue: Bool
    /// Only what is open although its shelter takes nothing in; without, nothing of that.
    package let isToEnd: Bool
    /// The last need of the page before.
    package let after: ID<Need>?

    package init(
        item: ID<Item>? = nil, ward: String? = nil, state: Need.State? = nil, isOverdue: Bool = false,
        isToEnd: Bool = false, after: ID<Need>? = nil
    ) {
        self.isToEnd = isToEnd
        self.isOverdue = isOverdue
        self.item = item
        self.ward = ward
        self.state = state
        self.after = after
    }

    /// As the address says it; a value that means nothing here does not narrow the list.
    package init(query: (String) -> String?) {
        item = query("item").flatMap { ID($0) }
        ward = query("ward").flatMap { $0.isEmpty ? nil : $0 }
        state = query("state").flatMap(Need.State.init(rawValue:))
        isOverdue = query("overdue") == "yes"
        isToEnd = query("toEnd") == "yes"
        after = query("after").flatMap { ID($0) }
    }

    package func includes(_ need: Need, in wall: Wall, at now: Moment) -> Bool {
        if isOverdue, need.overdue(at: now) == nil { return false }
        if let item, need.item != item { return false }
        if let ward, wall.site(need.site)?.details.ward != ward { return false }
        if let state, need.state != state { return false }
        return need.isFinished ? isOfPast && !isToEnd : wall.isAsked(need) != isToEnd
    }

    /// Whether it includes needs that are over.
    fileprivate var isOfPast: Bool { state == .received || state == .cancelled }

    func query(after need: ID<Need>?) -> [(name: String, value: String?)] {
        [
            ("item", item?.text), ("ward", ward), ("state", state?.rawValue), ("overdue", isOverdue ? "yes" : nil),
            ("toEnd", isToEnd ? "yes" : nil), ("after", need?.text),
        ]
    }
}

/// One page of a list and whether there is more.
struct NeedSlice {
    let rows: [ShortfallBoard.Row]
    let total: Int
    let hasMore: Bool

    /// Needs that are over are looked at only when they are asked for.
    init(_ wall: Wall, _ filter: NeedFilter, at now: Moment) {
        if filter.isOfPast {
            self.init(wall.shortfalls.inNoOrder, on: wall, filter, now)
        } else {
            self.init(wall.shortfalls.openInNoOrder, on: wall, filter, now)
        }
    }

    private init(_ all: some Sequence<ShortfallBoard.Row>, on wall: Wall, _ filter: NeedFilter, _ now: Moment) {
        var total = 0
        let found = all.first(NeedFilter.pageSize + 1) { row in
            guard filter.includes(row.need, in: wall, at: now) else { return false }
            total += 1
            return filter.after.map { row.need.id > $0 } ?? true
        } by: {
            $0.need.id < $1.need.id
        }
        rows = Array(found.prefix(NeedFilter.pageSize))
        hasMore = found.count > rows.count
        self.total = total
    }
}
