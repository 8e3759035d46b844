/// What all classes stand on: the problem, its roads and its substitutes.
final class Ground: Sendable {
    let problem: GoodsProblem
    let roads: RoadTable
    /// Rows of substitutes by the item they stand in for.
    let standIns: RowsByKey
    /// What each need asks for where that may change; otherwise the problem says it.
    private let changing: Column<Int64>
    /// What lies in each lot: units, or cases where the class is counted in cases.
    let inStock: Column<Int64>

    /// Lines that people were told of; planning keeps to them where that costs no fairness.
    let announced: GoodsAllocation

    /// With `isLive` needs may ask for something else later.
    init(_ problem: GoodsProblem, announced: GoodsAllocation = GoodsAllocation(), isLive: Bool = false) {
        self.announced = announced
        self.problem = problem
        roads = RoadTable(of: problem)
        standIns = RowsByKey(problem.substitutes.needItem, keyCount: problem.items.count)
        changing = Column(isLive ? Array(problem.needs.quantity) : [])
        inStock = Column(problem.lots.quantity)
    }

    /// What a need asks for now.
    @inline(__always)
    func asked(by need: Int32) -> Int64 {
        changing.count > 0 ? changing[need] : problem.needs.quantity[Int(need)]
    }

    /// From now on a need of a live allocation asks for `units`.
    func ask(_ units: Int64, for need: Int32) { changing[need] = units }
}
