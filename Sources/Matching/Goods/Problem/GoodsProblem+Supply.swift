extension GoodsProblem {
    /// Free stock: what lies in a depot and is promised to nobody.
    package struct Lots: Hashable, Sendable {
        /// Stands for "has no expiry date" in ``expiryMinute``.
        package static let undated = Int32.max

        /// Outer ids in ascending byte order, or empty when rows are only numbered.
        package var ids: [String] = []
        package var depot: [Int32] = []
        package var item: [Int32] = []
        package var quantity: [Int64] = []
        /// Base units in one case; 1 for loose goods.
        package var pack: [Int32] = []
        /// When the lot may no longer be handed out, or ``undated``; below zero once past.
        package var expiryMinute: [Int32] = []

        package init() {}

        package var count: Int { quantity.count }

        /// Adds a row and answers its index.
        @discardableResult
        package mutating func add(
            id: String, depot: Int32, item: Int32, quantity: Int64, pack: Int32 = 1, expiryMinute: Int32? = nil
        ) -> Int32 {
            ids.append(id)
            self.depot.append(depot)
            self.item.append(item)
            self.quantity.append(quantity)
            self.pack.append(pack)
            self.expiryMinute.append(expiryMinute ?? Self.undated)
            return Int32(truncatingIfNeeded: count - 1)
        }
    }
}
