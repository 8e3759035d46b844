import Boards
import CommandPost
import Front
import Logging
import ServiceLifecycle
import Vocabulary

/// Writes the boards down now and then, beside the requests, so that the next start is quick.
struct SnapshotKeeper: Service {
    let post: CommandPost
    let gate: StartGate
    let snapshots: Snapshots
    let rhythm: SnapshotRhythm
    let logger: Logger

    /// As many entries are read again in no time; a stop does not wait for a snapshot of so few.
    private static let fewEntries: Int64 = 5_000

    func run() async throws {
        await gate.passed()
        // One that could not be read may be called what it likes: nothing is after the boards.
        let newest = min(snapshots.position, await post.wall.position)
        var turn = SnapshotTurn(rhythm, after: newest, at: post.now())
        while !Task.isShuttingDownGracefully && !Task.isCancelled {
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(2)) }
            if turn.isDue(at: await post.wall.position, post.now()) { await keep(&turn) }
        }
        if turn.missing(at: await post.wall.position) >= Self.fewEntries { await keep(&turn) }
    }

    private func keep(_ turn: inout SnapshotTurn) async {
        let now = post.now()
        do throws(SnapshotProblem) {
            turn.succeed(at: try await post.keep(in: snapshots), now)
        } catch {
            guard turn.fail(for: error, now) else { return }
            logger.warning("\(error.code): \(error.wording.english)")
        }
    }
}
