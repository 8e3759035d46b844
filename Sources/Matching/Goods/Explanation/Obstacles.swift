/// Says why no lot at all may serve a need: the first obstacle that stands in the way of every lot.
///
/// Checked from the shelter outwards: shelter closed; no stock; depots closed; then, for the stock at open depots, the
/// obstacle that came closest to being overcome: an open way but too late, in time but expired, a closed way, no way.
struct Obstacles {
    private let problem: GoodsProblem
    let links: LinkLookup
    let penalties: PenaltyLookup

    init(in problem: GoodsProblem) {
        self.problem = problem
        links = LinkLookup(of: problem)
        penalties = PenaltyLookup(of: problem)
    }

    /// The reason for a need that no lot of `lots` may serve.
    func reason(for need: Int32, among lots: [Int32]) -> ShortfallReason {
        let need = Int(need)
        let shelter = problem.needs.shelter[need]
        let item = problem.needs.item[need]
        guard problem.shelters.isOpen[Int(shelter)] else { return .siteClosed(shelter: shelter) }
        let accepted = lots.filter { penalties.accepts(problem.lots.item[Int($0)], for: item) }
        guard let first = accepted.first else { return .noStock(item: item) }
        let open = accepted.filter { problem.depots.isOpen[Int(problem.lots.depot[Int($0)])] }
        guard !open.isEmpty else { return .depotClosed(item: item, depot: problem.lots.depot[Int(first)]) }
        return obstacle(for: need, among: open) ?? .noAccess(item: item, shelter: shelter)
    }

    private func obstacle(for need: Int, among lots: [Int32]) -> ShortfallReason? {
        var closest: Ways = Ways()
        for link in links.links(of: problem.needs.shelter[need]) {
            for lot in lots where problem.lots.depot[Int(lot)] == problem.links.depot[Int(link)] {
                closest.consider(way(over: link, with: lot, to: need), minutes: problem.links.minutes[Int(link)])
            }
        }
        return closest.late?.reason ?? closest.expired?.reason ?? closest.closed?.reason
    }

    private func way(over link: Int32, with lot: Int32, to need: Int) -> ShortfallReason {
        let depot = problem.links.depot[Int(link)]
        guard problem.links.isOpen[Int(link)] else {
            return .roadClosed(link: link, depot: depot, shelter: problem.needs.shelter[need])
        }
        // Both are at most 2³⁰ − 1 (`GoodsLimits`), so the sum fits.
        let arrival = problem.policy.handlingMinutes + problem.links.minutes[Int(link)]
        let neededBy = problem.needs.neededByMinute[need]
        guard arrival <= neededBy else {
            return .tooLate(arrivalMinute: arrival, neededByMinute: neededBy, depot: depot)
        }
        return .expiresFirst(
            lot: lot, expiryMinute: problem.lots.expiryMinute[Int(lot)], arrivalMinute: arrival,
            minLifeMinutes: problem.policy.minLifeMinutes)
    }
}

/// Of each kind of obstacle the one on the shortest way; of equals the first.
private struct Ways {
    typealias Way = (reason: ShortfallReason, minutes: Int32)
    var late: Way?
    var expired: Way?
    var closed: Way?

    mutating func consider(_ reason: ShortfallReason, minutes: Int32) {
        switch reason {
        case .tooLate: late = shorter(late, (reason, minutes))
        case .expiresFirst: expired = shorter(expired, (reason, minutes))
        default: closed = shorter(closed, (reason, minutes))
        }
    }

    private func shorter(_ old: Way?, _ new: Way) -> Way {
        guard let old, old.minutes <= new.minutes else { return new }
        return old
    }
}
