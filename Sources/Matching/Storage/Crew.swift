import Dispatch
import Synchronization

/// Several threads that share out numbered jobs.
enum Crew {
    /// Does jobs 0 ..< `jobs`, each once, on at most `threads` threads; returns when all are done.
    ///
    /// A thread takes the next number when it is free, so long jobs should come first.
    static func run(_ jobs: Int, threads: Int, _ work: @Sendable (Int) -> Void) {
        guard threads > 1, jobs > 1 else { return (0..<jobs).forEach(work) }
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: min(threads, jobs)) { _ in
            while true {
                let job = next.add(1, ordering: .relaxed).oldValue
                guard job < jobs else { return }
                work(job)
            }
        }
    }

    /// What `work` makes of jobs 0 ..< `jobs`, in their order.
    static func map<Result: Sendable>(_ jobs: Int, threads: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
        let results = Mutex([Result?](repeating: nil, count: jobs))
        run(jobs, threads: threads) { job in
            let result = work(job)
            results.withLock { $0[job] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }

    /// What `work` makes of rows 0 ..< `rows`, some thousands at a time, in their order.
    static func map<Result: Sendable>(
        rows: Int, threads: Int, _ work: @Sendable (Range<Int>) -> Result
    ) -> [Result] {
        map((rows + stretch - 1) / stretch, threads: threads) { job in
            work(job * stretch..<min(rows, (job + 1) * stretch))
        }
    }

    private static let stretch = 4096
}
