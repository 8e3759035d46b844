import Synchronization

/// Who watches a run: may stop it, and is told how far it is.
package final class EngineWatch: Sendable {
    /// Asked often, from several threads.
    let isCancelled: @Sendable () -> Bool
    private let progress: @Sendable (Double) -> Void
    private let settledNeeds = Mutex(0)

    /// A watch whose `progress` is told the share of needs that are settled, from 0 to 1, rising.
    package init(
        isCancelled: @escaping @Sendable () -> Bool = { false },
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) {
        self.isCancelled = isCancelled
        self.progress = progress
    }

    /// The same without progress.
    func silent() -> EngineWatch { EngineWatch(isCancelled: isCancelled) }

    func settled(_ needs: Int, of all: Int) {
        settledNeeds.withLock { settled in
            settled += needs
            progress(Double(settled) / Double(max(1, all)))
        }
    }
}
