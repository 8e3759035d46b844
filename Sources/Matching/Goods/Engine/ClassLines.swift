/// The lines of one class, by need.
struct ClassLines {
    var lot: [Int32] = []
    var need: [Int32] = []
    var quantity: [Int64] = []
    /// Whether shares and costs were settled to the end.
    var isComplete = true

    init() {}

    init(_ draw: borrowing LotDraw, isComplete: Bool) {
        lot = Array(draw.lot.elements)
        need = Array(draw.need.elements)
        quantity = Array(draw.quantity.elements)
        self.isComplete = isComplete
    }
}
