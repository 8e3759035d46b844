// Counting in cases instead of units, where that is exact.
extension Ground {
    /// Counts the stock of classes whose lots all have one size of case in cases.
    func countInCases(_ classes: [ItemClass]) {
        for one in classes {
            let pack = pack(of: one)
            guard pack > 1 else { continue }
            for lot in one.lots { inStock[lot] = problem.lots.quantity[Int(lot)] / pack }
        }
    }

    /// Units in one of what the class is counted in: a case when cases stay closed and all are of one size.
    ///
    /// Where weight is limited too, shares are found in units and then rounded.
    func pack(of itemClass: ItemClass) -> Int64 {
        guard !problem.policy.breakCases, !problem.policy.useDispatchCapacity, let first = itemClass.lots.first else {
            return 1
        }
        let pack = problem.lots.pack[Int(first)]
        return itemClass.lots.allSatisfy { problem.lots.pack[Int($0)] == pack } ? Int64(pack) : 1
    }

    /// Whether flows found in units must be rounded to whole cases.
    func roundsToCases(_ itemClass: ItemClass) -> Bool {
        guard !problem.policy.breakCases, pack(of: itemClass) == 1 else { return false }
        return itemClass.lots.contains { problem.lots.pack[Int($0)] > 1 }
    }
}
