/// So many units of which lot for which need, and nothing else: three columns of equal length.
package struct GoodsAllocation: Hashable, Sendable {
    package var lot: NarrowColumn<Int32>
    package var need: NarrowColumn<Int32>
    /// Base units, at least 1.
    package var quantity: NarrowColumn<Int64>

    package init(
        lot: NarrowColumn<Int32> = [], need: NarrowColumn<Int32> = [], quantity: NarrowColumn<Int64> = []
    ) {
        self.lot = lot
        self.need = need
        self.quantity = quantity
    }

    package var count: Int { quantity.count }
}

extension GoodsAllocation {
    /// What the lines of a plan hand out, in their order.
    package init(of lines: [GoodsPlan.Line]) {
        self.init(
            lot: NarrowColumn(lines.lazy.map(\.lot)), need: NarrowColumn(lines.lazy.map(\.need)),
            quantity: NarrowColumn(lines.lazy.map(\.quantity)))
    }
}
