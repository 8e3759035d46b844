/// Who works where and when, and why a slot is short of hands.
package struct PeoplePlan: Hashable, Sendable {
    /// Rows of the problem, in the order of persons and then of slots.
    package let shifts: [PeopleShift]
    /// Heads by slot.
    package let filled: [Int32]
    /// For each tier the most heads that any plan could give it and those before it together.
    ///
    /// Empty from the tier on at which the run was stopped.
    package let bounds: [Int]
    /// In the order of slots.
    package let shortfalls: [Shortfall]
    /// Whether the run came to its end.
    package let isComplete: Bool

    /// A slot that is short of hands.
    package struct Shortfall: Hashable, Sendable {
        package let slot: Int32
        package let missing: Int32
        package let reason: PeopleReason
    }
}

/// What a plan reaches, in the order in which plans are compared.
package struct PeopleObjective: Hashable, Sendable {
    package struct Tier: Hashable, Sendable {
        package let tier: Int32
        package let heads: Int
        package let asked: Int
        /// Slots at which nobody works.
        package let empty: Int
    }

    package let tiers: [Tier]
    /// Shifts that somebody was told of before and keeps.
    package let kept: Int
    /// Shifts at shelters where the person has served before.
    package let continuity: Int
    /// There and back, in a straight line.
    package let metres: Int64
}

extension PeoplePlan {
    package func objective(of problem: PeopleProblem) -> PeopleObjective {
        let history = Set(problem.history.rows), announced = Set(problem.announced.rows)
        return PeopleObjective(
            tiers: (1...problem.policy.tiers).map { tier($0, of: problem) },
            kept: shifts.count { announced.contains(.init(person: $0.person, slot: $0.slot)) },
            continuity: shifts.count {
                history.contains(.init(person: $0.person, slot: problem.slots.shelter[Int($0.slot)]))
            },
            metres: shifts.reduce(0) { $0 + problem.metres($1) })
    }

    private func tier(_ tier: Int32, of problem: PeopleProblem) -> PeopleObjective.Tier {
        let slots = (0..<problem.slots.count).filter { problem.slots.tier[$0] == tier }
        return PeopleObjective.Tier(
            tier: tier, heads: slots.reduce(0) { $0 + Int(filled[$1]) },
            asked: slots.reduce(0) { $0 + Int(problem.slots.headcount[$1]) },
            empty: slots.count { filled[$0] == 0 })
    }
}

extension PeopleProblem.Pairs {
    /// Each pair as a value.
    fileprivate var rows: [PeopleShift] { zip(person, place).map(PeopleShift.init) }
}

extension PeopleProblem {
    /// How far a person travels for a shift: round(2·|home − shelter|).
    package func metres(_ shift: PeopleShift) -> Int64 {
        let (person, shelter) = (Int(shift.person), Int(slots.shelter[Int(shift.slot)]))
        let (dx, dy) = (persons.x[person] - shelters.x[shelter], persons.y[person] - shelters.y[shelter])
        return Int64((4 * Double(dx * dx + dy * dy)).squareRoot().rounded())
    }
}
