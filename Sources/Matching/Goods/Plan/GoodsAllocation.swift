/// So many units of which lot for which need, and nothing else: three columns of equal length.
package struct GoodsAllocation: Hashable, Sendable {
    package var lot: [Int32]
    package var need: [Int32]
    /// Base units, at least 1.
    package var quantity: [Int64]

    package init(lot: [Int32] = [], need: [Int32] = [], quantity: [Int64] = []) {
        self.lot = lot
        self.need = need
        self.quantity = quantity
    }

    package var count: Int { quantity.count }
}

extension GoodsAllocation {
    /// What the lines of a plan hand out, in their order.
    package init(of lines: [GoodsPlan.Line]) {
        self.init(lot: lines.map(\.lot), need: lines.map(\.need), quantity: lines.map(\.quantity))
    }
}
