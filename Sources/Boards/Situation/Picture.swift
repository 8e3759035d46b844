package import Relief
package import Vocabulary

/// The whole city in a dozen numbers, each with how much of it is known.
package struct Picture: Hashable, Sendable {
    package let sheltersKnown: Int
    package let sheltersOpen: Int
    /// Open shelters that have said nothing yet: their people are in no sum.
    package let sheltersSilent: Int
    /// People in the latest count of every shelter that is not closed.
    package let people: Count<Person>
    /// Shelters whose people are in that sum.
    package let sheltersCounted: Int
    /// When the oldest count in that sum was made.
    package let oldestCount: Moment?
    package let parts: [Headcount.Category: Part]
    /// Those that are over, and those that are open at shelters that take goods in.
    package let needs: [Need.State: Int]
    package let needsHeld: Int
    /// Open still though their shelter takes nothing in: in none of the numbers above.
    package let needsToEnd: Int
    /// Of the needs that were received: reckoned from people, and asked for by nobody.
    package let estimatesReceived: Int
    package let consignments: [Consignment.State: Int]
    package let depotsOpen: Int
    package let depotsUnusable: Int

    /// A sum and over how many shelters it was taken; the others have not said.
    package struct Part: Hashable, Sendable {
        package fileprivate(set) var people: Count<Person> = .zero
        package fileprivate(set) var shelters = 0
    }

    package init(_ wall: Wall) {
        let shelters = wall.shelters.all.map(\.site).filter { $0.status != .closed }
        let counted = shelters.compactMap(\.headcount).filter { $0.total != nil }
        sheltersKnown = wall.shelters.all.count
        sheltersOpen = shelters.count { $0.status == .open }
        sheltersSilent = wall.shelters.all.count { $0.site.status == .open && $0.reportedAt == nil }
        people = counted.compactMap(\.total).reduce(.zero, +)
        sheltersCounted = counted.count
        oldestCount = counted.map(\.observedAt).min()
        parts = Self.parts(shelters.compactMap(\.headcount))
        let toEnd = wall.needsToEnd
        let standing = wall.shortfalls.standing.without(toEnd.map(\.need))
        needsToEnd = toEnd.count
        (needs, needsHeld, estimatesReceived) = (standing.states, standing.held, standing.estimatesReceived)
        consignments = wall.consignments.states
        depotsOpen = wall.depots.all.count { $0.site.status == .open }
        depotsUnusable = wall.depots.all.count { $0.site.status == .unusable }
    }

    private static func parts(_ counts: [Headcount]) -> [Headcount.Category: Part] {
        var parts: [Headcount.Category: Part] = [:]
        for (category, people) in counts.flatMap(\.categories) {
            parts[category, default: Part()].people = (parts[category]?.people ?? .zero) + people
            parts[category]?.shelters += 1
        }
        return parts
    }
}
