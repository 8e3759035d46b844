import Boards
import CommandPost
import Logging
import ServiceLifecycle
import Vocabulary

/// Writes the boards down now and then, beside the requests, so that the next start is quick.
struct SnapshotKeeper: Service {
    let post: CommandPost
    let snapshots: Snapshots
    let rhythm: SnapshotRhythm
    let logger: Logger

    /// As many entries are read again in no time; a stop does not wait for a snapshot of so few.
    private static let fewEntries: Int64 = 5_000

    func run() async throws {
        var last = (position: snapshots.position, at: post.now())
        while !Task.isShuttingDownGracefully && !Task.isCancelled {
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(2)) }
            let now = post.now()
            let elapsed = Span(milliseconds: now.milliseconds - last.at.milliseconds)
            if rhythm.isDue(after: await post.wall.position - last.position, elapsed) {
                last = (await keep() ?? last.position, now)
            }
        }
        if await post.wall.position - last.position >= Self.fewEntries { _ = await keep() }
    }

    private func keep() async -> Int64? {
        do throws(SnapshotProblem) {
            return try await post.keep(in: snapshots)
        } catch {
            logger.warning("\(error.code): \(error.wording.english)")
            return nil
        }
    }
}
