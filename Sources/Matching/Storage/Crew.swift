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
}
