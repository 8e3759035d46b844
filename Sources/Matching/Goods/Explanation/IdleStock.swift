/// Stock that nobody gets because a road or its depot is closed, though somebody who goes short could use it.
///
/// Only what one opening alone would free is counted: behind a closed road *and* in a closed depot it stays where it
/// is. Arrival, item and shelf life are those of ``ReachableSupply``.
struct IdleStock {
    private let view: FlowView
    private let problem: GoodsProblem
    private let links: LinkLookup
    private let penalties: PenaltyLookup
    private let lotsOfDepot: RowsByKey
    /// Where in ``found`` the shares of each need stand, or one of the two signs below.
    private var place: [Int32]
    private var found: [[Share]] = []

    private static let unasked: Int32 = -2
    private static let nothing: Int32 = -1

    /// One idle lot that a closed thing keeps from a need.
    private struct Share {
        let barrier: Barrier
        let link: Int32
        let idle: Int32
    }

    /// A closed depot, or what closes the roads from an open one; empty where nobody said what.
    private struct Barrier: Hashable {
        let depot: Int32
        let closure: String?
    }

    /// What one barrier keeps from a set of needs.
    private struct Kept {
        var link: Int32
        var lots: Set<Int32> = []
        var shelters: Set<Int32> = []
    }

    init(in view: FlowView, of problem: GoodsProblem, links: LinkLookup, penalties: PenaltyLookup) {
        self.view = view
        self.problem = problem
        self.links = links
        self.penalties = penalties
        lotsOfDepot = RowsByKey(
            view.idleLots.map { problem.lots.depot[Int($0.row)] }, keyCount: problem.depots.count)
        place = view.idleLots.isEmpty ? [] : Array(repeating: Self.unasked, count: problem.needs.count)
    }

    /// What would bring idle stock to one of `needs`, rows of the problem, the most units first.
    mutating func openings(for needs: [Int32]) -> [Bottleneck.Opening] {
        guard !view.idleLots.isEmpty else { return [] }
        var kept: [Barrier: Kept] = [:]
        for need in needs {
            if place[Int(need)] == Self.unasked { look(for: need) }
            guard place[Int(need)] != Self.nothing else { continue }
            for share in found[Int(place[Int(need)])] { take(share, into: &kept) }
        }
        let all = kept.map { opening($0, $1) }
        return Array(
            all.sorted { $0.units == $1.units ? $0.kind < $1.kind : $0.units > $1.units }
                .prefix(Bottleneck.mostOpenings))
    }

    private func take(_ share: Share, into kept: inout [Barrier: Kept]) {
        var held = kept[share.barrier] ?? Kept(link: share.link)
        held.link = min(held.link, share.link)
        held.lots.insert(share.idle)
        held.shelters.insert(problem.links.shelter[Int(share.link)])
        kept[share.barrier] = held
    }

    private func opening(_ barrier: Barrier, _ kept: Kept) -> Bottleneck.Opening {
        Bottleneck.Opening(
            barrier.closure == nil ? .depot(barrier.depot) : .road(link: kept.link),
            units: kept.lots.reduce(0) { $0 + view.idleLots[Int($1)].units }, shelters: kept.shelters.count)
    }

    private mutating func look(for need: Int32) {
        let row = Int(need)
        var shares: [Share] = []
        for link in links.links(of: problem.needs.shelter[row]) {
            guard let barrier = barrier(on: Int(link)) else { continue }
            for idle in lotsOfDepot[barrier.depot] where canGo(Int(idle), over: Int(link), to: row) {
                shares.append(Share(barrier: barrier, link: link, idle: idle))
            }
        }
        place[row] = shares.isEmpty ? Self.nothing : Int32(found.count)
        if !shares.isEmpty { found.append(shares) }
    }

    /// What alone closes a way; `nil` when it is open, or closed twice.
    private func barrier(on link: Int) -> Barrier? {
        let depot = problem.links.depot[link]
        switch (problem.links.isOpen[link], problem.depots.isOpen[Int(depot)]) {
        case (false, true): return Barrier(depot: depot, closure: problem.links.closure(of: link))
        case (true, false): return Barrier(depot: depot, closure: nil)
        default: return nil
        }
    }

    private func canGo(_ idle: Int, over link: Int, to need: Int) -> Bool {
        let lot = Int(view.idleLots[idle].row)
        let arrival = Int64(problem.policy.handlingMinutes) + Int64(problem.links.minutes[link])
        return problem.shelters.isOpen[Int(problem.needs.shelter[need])]
            && penalties.accepts(problem.lots.item[lot], for: problem.needs.item[need])
            && arrival <= Int64(problem.needs.neededByMinute[need])
            && arrival + Int64(problem.policy.minLifeMinutes) <= Int64(problem.lots.expiryMinute[lot])
    }
}
