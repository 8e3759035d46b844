/// Rounds lines in units to whole cases, where cases of several sizes can stand in for each other.
///
/// To find the fairest allocation in closed cases of several sizes is NP-hard (it contains the subset-sum problem), so
/// this is a rule, not an optimum:
///
/// 1. Every line keeps its full cases.
/// 2. Tier by tier the need that is worst off takes a case of a lot it may use: the one that exceeds its demand least,
///    of these the one whose line lost most in step 1. Until no short need finds one.
/// 3. A need that is still worse off takes a case of a lot it may use from one that comes later, or from one of its own
///    tier when the worse of the two is better off after it. Until nothing moves.
///
/// A case more or less never breaks a rule: lots hold whole cases, a need takes one only while it is short, and weight
/// is looked at before. The units are an upper bound, since opened cases can do whatever closed ones can.
struct CaseRounder {
    let base: ClassShares
    private let problem: GoodsProblem
    private let isComplete: Bool
    private(set) var allowance: WeightAllowance
    /// Cases left in each lot of the class.
    var left: [Int32: Int64] = [:]
    /// For each member what it gets: cases by lot.
    var holding: [[Int32: Int64]]
    /// Units that each line lost in step 1, by member and lot.
    var lost: [[Int32: Int64]]
    /// Units that each member has.
    var units: [Int64]

    init(_ lines: ClassLines, of base: ClassShares, within allowance: WeightAllowance) {
        self.base = base
        self.allowance = allowance
        problem = base.supply.ground.problem
        isComplete = lines.isComplete
        let count = base.shares.flow.network.members.count
        holding = Array(repeating: [:], count: count)
        lost = holding
        units = Array(repeating: 0, count: count)
        for lot in base.itemClass.lots {
            left[lot] = problem.lots.quantity[Int(lot)] / Int64(problem.lots.pack[Int(lot)])
        }
        var member: [Int32: Int] = [:]
        for row in 0..<count { member[base.shares.flow.network.members[row]] = row }
        for line in lines.lot.indices {
            guard let row = member[lines.need[line]] else { continue }
            keepFullCases(of: lines.lot[line], lines.quantity[line], row)
        }
    }

    private mutating func keepFullCases(of lot: Int32, _ quantity: Int64, _ member: Int) {
        let (cases, rest) = quantity.quotientAndRemainder(dividingBy: pack(lot))
        allowance.take(-rest * grams(lot), from: problem.lots.depot[Int(lot)])
        lost[member][lot] = rest
        move(cases, of: lot, to: member)
    }

    /// Takes `cases`, which may be negative, from the lot for a member.
    private mutating func move(_ cases: Int64, of lot: Int32, to member: Int) {
        left[lot, default: 0] -= cases
        holding[member][lot, default: 0] += cases
        units[member] += cases * pack(lot)
    }

    func pack(_ lot: Int32) -> Int64 { Int64(problem.lots.pack[Int(lot)]) }
    private func grams(_ lot: Int32) -> Int64 { problem.items.grams[Int(problem.lots.item[Int(lot)])] }
    func asked(_ member: Int) -> Int64 { base.shares.flow.network.demand[member] }

    /// Whether a case of `lot` lies there and may leave.
    func isFree(_ lot: Int32) -> Bool {
        (left[lot] ?? 0) > 0 && allowance.pieces(of: grams(lot) * pack(lot), from: problem.lots.depot[Int(lot)]) > 0
    }

    /// Gives a free case to a member.
    mutating func give(_ lot: Int32, to member: Int) {
        allowance.take(grams(lot) * pack(lot), from: problem.lots.depot[Int(lot)])
        move(1, of: lot, to: member)
    }

    /// A case goes from one member to another; what leaves the depot stays the same.
    mutating func pass(_ lot: Int32, from giver: Int, to taker: Int) {
        move(-1, of: lot, to: giver)
        move(1, of: lot, to: taker)
    }

    /// The lots that a member may use, always in the same order.
    func lots(for member: Int) -> [Int32] {
        var found: [Int32] = []
        base.supply.forEachWay(to: base.shares.flow.network.members[member]) { way in
            for position in base.supply.nodes.lots(of: Int(way.node)) { found.append(base.supply.nodes.lots[position]) }
        }
        return found
    }

    /// The lines in whole cases, by need.
    func lines() -> ClassLines {
        var lines = ClassLines()
        lines.isComplete = isComplete
        let byNeed = holding.indices.sorted {
            base.shares.flow.network.place[$0] < base.shares.flow.network.place[$1]
        }
        for member in byNeed {
            for (lot, cases) in holding[member].sorted(by: { $0.key < $1.key }) where cases > 0 {
                lines.lot.append(lot)
                lines.need.append(base.shares.flow.network.members[member])
                lines.quantity.append(cases * pack(lot))
            }
        }
        return lines
    }
}
