package import Relief
package import Vocabulary

/// What a plan changes for people who were told something else before, shelter by shelter.
///
/// A line is told apart by need, depot and item: that another lot of the same depot is taken changes nothing for anybody
/// but the picker. What is sent on an estimate is told apart by shelter and item alone, for every plan names its
/// estimates anew.
package struct PlanChange: Hashable, Sendable {
    /// What happens to one line that somebody was told of, or will be.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case kept
        case added
        case removed
        /// The same line with another number of pieces.
        case changed
    }

    /// Goods of one item from one depot for one need.
    package struct Line: Hashable, Sendable {
        /// For an estimate as the newer of the two plans names it.
        package let need: ID<Need>
        package let depot: ID<Site>
        package let item: ID<Item>
        /// What was told before; zero for a line that is new.
        package let before: Count<Piece>
        /// What is told now; zero for a line that is gone.
        package let after: Count<Piece>

        package var kind: Kind {
            if before == after { return .kept }
            if before == .zero { return .added }
            return after == .zero ? .removed : .changed
        }

        /// Pieces more, or fewer when below zero.
        package var difference: Int { after.value - before.value }
    }

    /// Everything that one shelter was told, and what it is told now.
    package struct Shelter: Hashable, Sendable {
        package let shelter: ID<Site>
        /// In the order of needs, depots and items.
        package let lines: [Line]

        package var isChanged: Bool { lines.contains { $0.kind != .kept } }
    }

    /// Shelters with any line, in the order of their names.
    package let shelters: [Shelter]

    /// What changes between two lists of lines; `estimates` are the needs in either that nobody has asked for.
    package init(from before: [Allocation], to after: [Allocation], estimates: Set<ID<Need>> = []) {
        let (old, new) = (Self.sums(before, estimates), Self.sums(after, estimates))
        let needs = Dictionary((before + after).map { (Key($0, estimates), $0.need) }) { _, newer in newer }
        let lines = needs.map { key, need in
            (key, Line(key, need: need, before: old[key] ?? .zero, after: new[key] ?? .zero))
        }
        shelters = Dictionary(grouping: lines, by: \.0.shelter).sorted { $0.key < $1.key }.map { shelter, lines in
            Shelter(shelter: shelter, lines: lines.sorted { $0.0 < $1.0 }.map(\.1))
        }
    }

    private static func sums(_ allocations: [Allocation], _ estimates: Set<ID<Need>>) -> [Key: Count<Piece>] {
        Dictionary(allocations.map { (Key($0, estimates), $0.pieces) }, uniquingKeysWith: +)
    }

    /// How many lines there are of `kind`.
    package func count(_ kind: Kind) -> Int { shelters.reduce(0) { $0 + $1.lines.count { $0.kind == kind } } }
}

/// What tells one line from another in the eyes of those who wait for it.
private struct Key: Hashable, Comparable {
    let shelter: ID<Site>
    /// Empty for an estimate; no need is called so.
    let need: String
    let depot: ID<Site>
    let item: ID<Item>

    init(_ allocation: Allocation, _ estimates: Set<ID<Need>>) {
        (shelter, need) = (allocation.shelter, estimates.contains(allocation.need) ? "" : allocation.need.text)
        (depot, item) = (allocation.depot, allocation.item)
    }

    static func < (a: Self, b: Self) -> Bool {
        (a.shelter, a.need, a.depot, a.item) < (b.shelter, b.need, b.depot, b.item)
    }
}

extension PlanChange.Line {
    fileprivate init(_ key: Key, need: ID<Need>, before: Count<Piece>, after: Count<Piece>) {
        self.init(need: need, depot: key.depot, item: key.item, before: before, after: after)
    }
}
