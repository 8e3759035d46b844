/// Who gets how much now, and which piece each need is in.
///
/// One for the whole problem, since a need is in one class only.
final class LiveBook {
    /// Units each need gets.
    let granted: Column<Int64>
    /// The piece of its class; −1 for a need that gets nothing.
    let piece: Column<Int32>
    /// The last region in which a need was settled anew.
    let region: Column<Int32>
    /// The fresh piece of each need of the region at hand.
    let fresh: Column<Int32>
    /// Units each need of the region at hand would get.
    let share: Column<Int64>
    let marks: VertexMarks
    private(set) var regions: Int32 = 0

    init(needs: Int) {
        granted = Column(needs, repeating: 0)
        piece = Column(needs, repeating: -1)
        region = Column(needs, repeating: 0)
        fresh = Column(needs, repeating: -1)
        share = Column(needs, repeating: 0)
        marks = VertexMarks(needs: needs)
    }

    /// Begins a new region, to which no need belongs yet.
    func beginRegion() { regions += 1 }
}
