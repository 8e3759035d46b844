import Synchronization

/// One run of the engine over all classes of a problem.
///
/// Classes have nothing in common, so each is settled by itself on whatever thread is free; answers are put together in
/// the order of the classes, so the number of threads does not show in them.
struct AllocationRun: Sendable {
    let problem: GoodsProblem
    let watch: EngineWatch
    private let classes: [ItemClass]
    private let standIns: RowsByKey

    init(of problem: GoodsProblem, watch: EngineWatch) {
        self.problem = problem
        self.watch = watch
        classes = ItemClasses(of: problem).all.filter { !$0.needs.isEmpty }
        standIns = RowsByKey(problem.substitutes.needItem, keyCount: problem.items.count)
    }

    /// What `take` makes of each class, in the order of the classes.
    ///
    /// - Parameter threads: How many classes are worked on at a time.
    func settle<Answer: Sendable>(
        threads: Int, _ take: @Sendable (borrowing SettledClass) -> Answer
    ) -> [Answer] {
        let roads = RoadTable(of: problem)
        let bySize = classes.indices.sorted { (classes[$1].needs.count, $0) < (classes[$0].needs.count, $1) }
        let answers = Mutex([Answer?](repeating: nil, count: classes.count))
        Crew.run(classes.count, threads: threads) { job in
            let itemClass = classes[bySize[job]]
            let settled = SettledClass(
                itemClass, in: problem, over: roads, standIns: standIns, isCancelled: watch.isCancelled)
            let answer = take(settled)
            answers.withLock { $0[bySize[job]] = answer }
            watch.settled(itemClass.needs.count, of: problem.needs.count)
        }
        return answers.withLock { $0.compactMap { $0 } }
    }
}
