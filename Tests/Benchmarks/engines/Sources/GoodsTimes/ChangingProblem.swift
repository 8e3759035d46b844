import Matching

/// One thing that becomes different.
enum Change {
    case ask(Int64, need: Int32)
    case stock(Int64, lot: Int32)
    case road(Int32, isOpen: Bool)

    /// Answers how many needs were settled anew.
    func apply(to live: LiveAllocation) -> Int {
        switch self {
        case .ask(let units, let need): live.ask(units, for: need).count
        case .stock(let units, let lot): live.stock(units, in: lot)?.count ?? 0
        case .road(let link, let isOpen): live.road(link, isOpen: isOpen)?.count ?? 0
        }
    }
}

/// A problem in which needs, lots and roads change by chance, each kind equally often.
///
/// A need asks for up to twice as much or less, so does a lot hold; a road that is open closes and a closed one opens.
struct ChangingProblem {
    private let origin: GoodsProblem
    private var needs: GoodsProblem.Needs
    private var lots: GoodsProblem.Lots
    private var links: GoodsProblem.Links
    private var dice: Dice
    /// Lots and links that take part at all.
    private let usedLots: [Int]
    private let usedLinks: [Int]

    init(_ problem: GoodsProblem, seed: UInt64) {
        origin = problem
        (needs, lots, links) = (problem.needs, problem.lots, problem.links)
        dice = Dice(seed: seed)
        usedLots = (0..<problem.lots.count).filter {
            problem.lots.quantity[$0] > 0 && problem.depots.isOpen[Int(problem.lots.depot[$0])]
        }
        usedLinks = (0..<problem.links.count).filter {
            problem.depots.isOpen[Int(problem.links.depot[$0])]
                && problem.shelters.isOpen[Int(problem.links.shelter[$0])]
        }
    }

    mutating func draw() -> Change {
        switch dice.roll(0...2) {
        case 1 where !usedLots.isEmpty: drawLot()
        case 2 where !usedLinks.isEmpty: drawRoad()
        default: drawNeed()
        }
    }

    private mutating func drawNeed() -> Change {
        let need = dice.roll(0...needs.count - 1)
        needs.quantity[need] = Int64(dice.roll(1...2 * Int(origin.needs.quantity[need])))
        return .ask(needs.quantity[need], need: Int32(need))
    }

    private mutating func drawLot() -> Change {
        let lot = usedLots[dice.roll(0...usedLots.count - 1)]
        lots.quantity[lot] = Int64(dice.roll(0...2 * Int(origin.lots.quantity[lot])))
        return .stock(lots.quantity[lot], lot: Int32(lot))
    }

    private mutating func drawRoad() -> Change {
        let link = usedLinks[dice.roll(0...usedLinks.count - 1)]
        links.isOpen[link].toggle()
        return .road(Int32(link), isOpen: links.isOpen[link])
    }

    /// The problem as it is now.
    func problem() throws -> GoodsProblem {
        try GoodsProblem(
            policy: origin.policy, items: origin.items, substitutes: origin.substitutes, depots: origin.depots,
            shelters: origin.shelters, links: links, lots: lots, needs: needs)
    }
}
