extension GoodsProblem {
    /// What open requests still lack.
    package struct Needs: Hashable, Sendable {
        /// Outer ids in ascending byte order, or empty when rows are only numbered.
        package var ids: [String] = []
        package var shelter = NarrowColumn<Int32>()
        package var item = NarrowColumn<Int32>()
        package var quantity = NarrowColumn<Int64>()
        /// 1 is served first.
        package var tier = NarrowColumn<Int32>()
        /// Goods that would arrive after this minute are not sent for this need.
        package var neededByMinute = NarrowColumn<Int32>()

        package init() {}

        package var count: Int { quantity.count }

        /// Adds a row and answers its index.
        @discardableResult
        package mutating func add(
            id: String, shelter: Int32, item: Int32, quantity: Int64, tier: Int32 = 1, neededByMinute: Int32
        ) -> Int32 {
            ids.append(id)
            self.shelter.append(shelter)
            self.item.append(item)
            self.quantity.append(quantity)
            self.tier.append(tier)
            self.neededByMinute.append(neededByMinute)
            return Int32(truncatingIfNeeded: count - 1)
        }
    }
}
