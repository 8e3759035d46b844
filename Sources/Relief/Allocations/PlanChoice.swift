package import Vocabulary

/// Which lines of a plan somebody approves: all, some, or all but some.
///
/// What is not chosen stays open and is in the next plan.
package enum PlanChoice: Hashable, Sendable {
    case all
    case only(PlanPick)
    case except(PlanPick)

    package func takes(_ line: Allocation) -> Bool {
        switch self {
        case .all: true
        case .only(let pick): pick.names(line)
        case .except(let pick): !pick.names(line)
        }
    }

    var pick: PlanPick? {
        switch self {
        case .all: nil
        case .only(let pick), .except(let pick): pick
        }
    }
}

/// Lines by their own names, and all that go to some shelters or come from some depots.
package struct PlanPick: Hashable, Sendable {
    package let lines: Set<ID<Allocation>>
    package let shelters: Set<ID<Site>>
    package let depots: Set<ID<Site>>

    package init(
        lines: Set<ID<Allocation>> = [], shelters: Set<ID<Site>> = [], depots: Set<ID<Site>> = []
    ) {
        self.lines = lines
        self.shelters = shelters
        self.depots = depots
    }

    package var isEmpty: Bool { lines.isEmpty && shelters.isEmpty && depots.isEmpty }

    package func names(_ line: Allocation) -> Bool {
        lines.contains(line.id) || shelters.contains(line.shelter) || depots.contains(line.depot)
    }

    /// The first name that no line of `plan` has, in the order of names.
    func stranger(in plan: Plan) -> String? {
        let strangers =
            lines.subtracting(plan.allocations.map(\.id)).map(\.text)
            + shelters.subtracting(plan.allocations.map(\.shelter)).map(\.text)
            + depots.subtracting(plan.allocations.map(\.depot)).map(\.text)
        return strangers.min()
    }
}
