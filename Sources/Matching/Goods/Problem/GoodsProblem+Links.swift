extension GoodsProblem {
    /// Ways from a depot to a shelter; a pair that is not listed does not exist.
    ///
    /// A way that is cut stays listed as closed, so that the plan can name the closure instead of saying "no access".
    package struct Links: Hashable, Sendable {
        package var depot = NarrowColumn<Int32>()
        package var shelter = NarrowColumn<Int32>()
        package var minutes = NarrowColumn<Int32>()
        package var metres = NarrowColumn<Int64>()
        package var isOpen: [Bool] = []
        /// Id of what closes the way, empty where nothing is known; no rows at all when nothing is known of any.
        package var closure: [String] = []

        package init() {}

        package var count: Int { depot.count }

        /// Id of what closes the way of a row; empty where nothing is known.
        package func closure(of row: Int) -> String { closure.isEmpty ? "" : closure[row] }

        /// Adds a way; with `closedBy` it is listed as cut.
        package mutating func add(
            depot: Int32, shelter: Int32, minutes: Int32, metres: Int64, isOpen: Bool = true,
            closedBy closure: String = ""
        ) {
            self.depot.append(depot)
            self.shelter.append(shelter)
            self.minutes.append(minutes)
            self.metres.append(metres)
            self.isOpen.append(isOpen && closure.isEmpty)
            self.closure.append(closure)
        }
    }
}
