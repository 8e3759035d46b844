extension GoodsProblem {
    /// What can be asked for and sent.
    package struct Items: Hashable, Sendable {
        /// Outer ids in ascending byte order, or empty when rows are only numbered.
        package var ids: [String] = []
        /// Weight of one base unit.
        package var grams: [Int64] = []

        package init() {}

        package var count: Int { grams.count }

        /// Adds a row and answers its index.
        @discardableResult
        package mutating func add(id: String, grams: Int64) -> Int32 {
            ids.append(id)
            self.grams.append(grams)
            return Int32(truncatingIfNeeded: count - 1)
        }
    }

    /// Which item may stand in for which, one unit for one unit.
    ///
    /// Directed and not transitive: rice for bread does not mean bread for rice, nor biscuits for bread.
    package struct Substitutes: Hashable, Sendable {
        package var needItem: [Int32] = []
        package var lotItem: [Int32] = []
        /// How much worse a unit of the stand-in is; smaller is taken first.
        package var penalty: [Int64] = []

        package init() {}

        package var count: Int { needItem.count }

        package mutating func add(needItem: Int32, lotItem: Int32, penalty: Int64) {
            self.needItem.append(needItem)
            self.lotItem.append(lotItem)
            self.penalty.append(penalty)
        }
    }
}
