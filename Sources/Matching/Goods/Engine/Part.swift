/// A set of lots and needs that is settled on its own; `label` marks its members in ``SupplyFlow``.
struct Part {
    var lots: [Int32]
    var needs: [Int32]
    var label: Int32
}
