/// What all classes stand on: the problem, its roads and its substitutes.
final class Ground: Sendable {
    let problem: GoodsProblem
    let roads: RoadTable
    /// Rows of substitutes by the item they stand in for.
    let standIns: RowsByKey
    /// What each need asks for.
    let asked: Column<Int64>

    init(_ problem: GoodsProblem) {
        self.problem = problem
        roads = RoadTable(of: problem)
        standIns = RowsByKey(problem.substitutes.needItem, keyCount: problem.items.count)
        asked = Column(problem.needs.quantity)
    }
}
