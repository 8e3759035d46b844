import Synchronization

/// One run of the engine over all classes of a problem.
///
/// Classes have nothing in common, so each is settled by itself on whatever thread is free; answers are put together in
/// the order of the classes, so the number of threads does not show in them. Limits on what leaves a depot are the one
/// thing that ties classes together (``DispatchRun``).
struct AllocationRun: Sendable {
    let ground: Ground
    let watch: EngineWatch
    private let classes: [WaitingClass]

    init(of problem: GoodsProblem, announced: GoodsAllocation, watch: EngineWatch) {
        ground = Ground(problem, announced: announced)
        self.watch = watch
        let all = ItemClasses(of: problem).all.filter { !$0.needs.isEmpty }
        ground.countInCases(all)
        classes = all.map(WaitingClass.init)
    }

    /// What `take` makes of each class, in the order of the classes.
    ///
    /// At most `threads` classes are worked on at a time.
    func settle<Answer: Sendable>(
        threads: Int, _ take: @escaping @Sendable (borrowing SettledClass) -> Answer
    ) -> [Answer] {
        guard ground.problem.policy.useDispatchCapacity else {
            return settleApart(threads: threads, watch, take)
        }
        let dispatch = DispatchRun(classes.map(\.itemClass), on: ground, watch: watch)
        let apart = settleApart(threads: threads, watch.silent()) { settled in
            (answer: take(settled), grams: dispatch.grams(of: settled))
        }
        if dispatch.keepsLimits(apart.map(\.grams)) {
            watch.settled(ground.problem.needs.count, of: ground.problem.needs.count)
            return apart.map(\.answer)
        }
        return dispatch.settle(apart.map(\.answer), take)
    }

    private func settleApart<Answer: Sendable>(
        threads: Int, _ watch: EngineWatch, _ take: @Sendable (borrowing SettledClass) -> Answer
    ) -> [Answer] {
        let bySize = classes.indices.sorted { (classes[$1].needCount, $0) < (classes[$0].needCount, $1) }
        let answers = Mutex([Answer?](repeating: nil, count: classes.count))
        Crew.run(classes.count, threads: threads) { job in
            let one = classes[bySize[job]]
            let answer = take(SettledClass(one.itemClass, on: ground, isCancelled: watch.isCancelled))
            answers.withLock { $0[bySize[job]] = answer }
            watch.settled(one.needCount, of: ground.problem.needs.count)
        }
        return answers.withLock { $0.compactMap { $0 } }
    }
}
