import Matching

/// Who may be served from what, told from the problem alone and without the engine.
struct SupplyMap {
    /// What lies of one item in one depot, apart from lots whose date could forbid a journey.
    struct Pile {
        let item: Int32
        let expiry: Int32
        var stock: Int64
    }

    private struct Place: Hashable {
        let item: Int32
        let depot: Int32
    }

    private let problem: GoodsProblem
    private(set) var piles: [Pile] = []
    private var pilesAt: [Place: [Int32]] = [:]
    private var linksOf: [[Int32]]
    /// Items taken by each item, with the penalty.
    private var accepted: [[(item: Int32, penalty: Int64)]]

    init(of problem: GoodsProblem) {
        self.problem = problem
        linksOf = Array(repeating: [], count: problem.shelters.count)
        accepted = (0..<Int32(problem.items.count)).map { [($0, 0)] }
        for row in 0..<problem.substitutes.count {
            accepted[Int(problem.substitutes.needItem[row])].append(
                (problem.substitutes.lotItem[row], problem.substitutes.penalty[row]))
        }
        for link in 0..<problem.links.count where isUsable(link) {
            linksOf[Int(problem.links.shelter[link])].append(Int32(link))
        }
        let safe = (problem.links.minutes.max() ?? 0) + problem.policy.handlingMinutes + problem.policy.minLifeMinutes
        for lot in 0..<problem.lots.count where problem.lots.quantity[lot] > 0 { put(lot, safe: safe) }
    }

    private func isUsable(_ link: Int) -> Bool {
        problem.links.isOpen[link] && problem.depots.isOpen[Int(problem.links.depot[link])]
            && problem.shelters.isOpen[Int(problem.links.shelter[link])]
    }

    private mutating func put(_ lot: Int, safe: Int32) {
        let place = Place(item: problem.lots.item[lot], depot: problem.lots.depot[lot])
        let date = problem.lots.expiryMinute[lot]
        let expiry = date < safe ? date : GoodsProblem.Lots.undated
        if let pile = pilesAt[place]?.first(where: { piles[Int($0)].expiry == expiry }) {
            piles[Int(pile)].stock += problem.lots.quantity[lot]
        } else {
            pilesAt[place, default: []].append(Int32(piles.count))
            piles.append(Pile(item: place.item, expiry: expiry, stock: problem.lots.quantity[lot]))
        }
    }

    /// Calls `visit` with each pile that may serve a need, the link and the penalty.
    func forEachWay(to need: Int, _ visit: (Int32, Int, Int64) -> Void) {
        for link in linksOf[Int(problem.needs.shelter[need])].lazy.map(Int.init) {
            let arrival = problem.policy.handlingMinutes + problem.links.minutes[link]
            guard arrival <= problem.needs.neededByMinute[need] else { continue }
            for (item, penalty) in accepted[Int(problem.needs.item[need])] {
                for pile in pilesAt[Place(item: item, depot: problem.links.depot[link])] ?? []
                where piles[Int(pile)].expiry >= arrival + problem.policy.minLifeMinutes {
                    visit(pile, link, penalty)
                }
            }
        }
    }

    /// The needs of each class of items that are tied by substitutes.
    func classes() -> [[Int32]] {
        var root = Array(0..<problem.items.count)
        func find(_ item: Int) -> Int { root[item] == item ? item : find(root[item]) }
        for (item, others) in accepted.enumerated() {
            for other in others { root[find(item)] = find(Int(other.item)) }
        }
        var needs = [[Int32]](repeating: [], count: problem.items.count)
        for need in 0..<problem.needs.count { needs[find(Int(problem.needs.item[need]))].append(Int32(need)) }
        return needs.filter { !$0.isEmpty }
    }
}
