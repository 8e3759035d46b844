import Dispatch

/// Runs the jobs of one actor on a queue of its own.
///
/// A write waits for the disk; on Swift's shared threads, as many as there are cores, it would hold up everybody.
final class SerialQueue: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// Runs `work` at once and not behind the tasks that wait for Swift's shared threads.
    ///
    /// In it the actor may assume that it is isolated.
    func run(_ work: @escaping @Sendable () -> Void) { queue.async(execute: work) }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
