/// The lines of one class, by need.
struct ClassLines {
    var lot: [Int32] = []
    var need: [Int32] = []
    var quantity: [Int64] = []
    /// Whether shares and costs were settled to the end.
    var isComplete = true
    /// What rounding cost, where it is not exact.
    var loss: RoundingLoss?

    init() {}

    /// What was drawn, each unit of it a case of `pack`.
    init(_ draw: borrowing LotDraw, pack: Int64, isComplete: Bool) {
        lot = Array(draw.lot.elements)
        need = Array(draw.need.elements)
        quantity = pack == 1 ? Array(draw.quantity.elements) : draw.quantity.elements.map { $0 * pack }
        self.isComplete = isComplete
    }

    /// The same with its loss against the `coverage` that each member of `base` could have.
    func measured(against coverage: [Double]?, of base: ClassShares) -> Self {
        guard let coverage else { return self }
        var served: [Int32: Int64] = [:]
        for line in need.indices { served[need[line], default: 0] += quantity[line] }
        var (measured, loss) = (self, RoundingLoss())
        for member in coverage.indices {
            loss.note(
                served[base.shares.flow.network.members[member]] ?? 0, of: base.shares.flow.network.demand[member],
                coverage: coverage[member])
        }
        measured.loss = loss
        return measured
    }
}
