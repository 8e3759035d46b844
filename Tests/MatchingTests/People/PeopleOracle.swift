import Matching

/// Tries everything; for a handful of people only.
struct PeopleOracle {
    private let problem: PeopleProblem
    private var shifts: [PeopleShift] = []
    private(set) var fairest: [[Ratio]]
    /// For each tier the most heads that it and those before it can get together.
    private(set) var mostHeads: [Int]

    init(_ problem: PeopleProblem) {
        self.problem = problem
        fairest = problem.fairness(of: [])
        mostHeads = Array(repeating: 0, count: Int(problem.policy.tiers))
        extend(from: 0)
    }

    /// Every choice of shifts in the order of persons and slots.
    private mutating func extend(from index: Int) {
        guard index < problem.persons.count * problem.slots.count else { return weigh() }
        extend(from: index + 1)
        let count = problem.slots.count
        let shift = PeopleShift(person: Int32(index / count), slot: Int32(index % count))
        guard problem.allows(shift) else { return }
        shifts.append(shift)
        if problem.violations(in: shifts).isEmpty { extend(from: index + 1) }
        shifts.removeLast()
    }

    private mutating func weigh() {
        let fairness = problem.fairness(of: shifts)
        if fairest.isBeaten(by: fairness) { fairest = fairness }
        for tier in 1...Int(problem.policy.tiers) {
            let heads = shifts.count { problem.slots.tier[Int($0.slot)] <= tier }
            mostHeads[tier - 1] = max(mostHeads[tier - 1], heads)
        }
    }
}
