/// What all classes stand on: the problem, its roads and its substitutes.
final class Ground: Sendable {
    let problem: GoodsProblem
    let roads: RoadTable
    /// Rows of substitutes by the item they stand in for.
    let standIns: RowsByKey
    /// What each need asks for.
    let asked: Column<Int64>
    /// What lies in each lot: units, or cases where the class is counted in cases.
    let inStock: Column<Int64>

    /// Lines that people were told of; planning keeps to them where that costs no fairness.
    let announced: GoodsAllocation

    init(_ problem: GoodsProblem, announced: GoodsAllocation = GoodsAllocation()) {
        self.announced = announced
        self.problem = problem
        roads = RoadTable(of: problem)
        standIns = RowsByKey(problem.substitutes.needItem, keyCount: problem.items.count)
        asked = Column(problem.needs.quantity)
        inStock = Column(problem.lots.quantity)
    }
}
