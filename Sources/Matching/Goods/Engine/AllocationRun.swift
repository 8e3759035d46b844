import Synchronization

/// One run of the engine over all classes of a problem.
///
/// Classes have nothing in common, so each is settled by itself on whatever thread is free; the answer is put together
/// in the order of the needs, so the number of threads does not show in it.
struct AllocationRun: Sendable {
    let problem: GoodsProblem
    let classes: [ItemClass]
    private let standIns: RowsByKey
    let watch: EngineWatch

    init(of problem: GoodsProblem, watch: EngineWatch) {
        self.problem = problem
        self.watch = watch
        classes = ItemClasses(of: problem).all.filter { !$0.needs.isEmpty && !$0.lots.isEmpty }
        standIns = RowsByKey(problem.substitutes.needItem, keyCount: problem.items.count)
    }

    /// - Parameter threads: How many classes are worked on at a time.
    func lines(threads: Int) -> [ClassLines] {
        let roads = RoadTable(of: problem)
        let bySize = classes.indices.sorted { (classes[$1].needs.count, $0) < (classes[$0].needs.count, $1) }
        let found = Mutex([ClassLines](repeating: ClassLines(), count: classes.count))
        Crew.run(classes.count, threads: threads) { job in
            let lines = settle(classes[bySize[job]], over: roads)
            found.withLock { $0[bySize[job]] = lines }
            watch.settled(classes[bySize[job]].needs.count, of: problem.needs.count)
        }
        return found.withLock { $0 }
    }

    private func settle(_ itemClass: ItemClass, over roads: borrowing RoadTable) -> ClassLines {
        let network = SupplyNetwork(of: itemClass, in: problem, over: roads, standIns: standIns)
        var shares = Leximin(on: network)
        var isComplete = true
        for tier in 1...problem.policy.tiers where isComplete {
            isComplete = shares.settle(tier: tier, isCancelled: watch.isCancelled)
        }
        var shipments = Shipments(nodes: shares.flow.network.nodeCount)
        isComplete = shipments.arrange(shares, over: roads, isCancelled: watch.isCancelled) && isComplete
        let draw = LotDraw(shipments, in: shares.flow.network, needs: itemClass.needs.count)
        return ClassLines(draw, isComplete: isComplete)
    }
}
