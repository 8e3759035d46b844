package import Vocabulary

/// Which lines of a goods plan somebody approves.
package typealias PlanChoice = LineChoice<PlanPick>

/// Lines by their own names, and all that go to some shelters or come from some depots.
package struct PlanPick: LinePick {
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

    package func stranger(among allocations: [Allocation]) -> String? {
        let strangers =
            lines.subtracting(allocations.map(\.id)).map(\.text)
            + shelters.subtracting(allocations.map(\.shelter)).map(\.text)
            + depots.subtracting(allocations.map(\.depot)).map(\.text)
        return strangers.min()
    }
}
