import Boards
import Chronology
import Vocabulary

/// Beginning from boards as they once stood, and keeping them for the next start.
extension CommandPost {
    /// Hangs up the newest snapshot that stands on this log; what was recorded after it is taken in by ``catchUp()``.
    ///
    /// A post that has read entries already is left alone.
    ///
    /// - Returns: The snapshots that were not used, and why; nothing is lost by that.
    package func begin(with snapshots: Snapshots) async -> [(position: Int64, problem: SnapshotProblem)] {
        let chronology = chronology
        let found = await snapshots.newest { position in try await chronology.hash(at: position) }
        if let wall = found.wall { hang(wall) }
        return found.refused
    }

    /// Writes the boards as they stand; requests go on meanwhile.
    ///
    /// - Returns: The position that was written, or `nil` when nothing has happened yet.
    package nonisolated func keep(in snapshots: Snapshots) async throws(SnapshotProblem) -> Int64? {
        let wall = await wall
        guard wall.position > 0 else { return nil }
        try await snapshots.write(wall, log: try await hash(at: wall.position))
        return wall.position
    }

    private nonisolated func hash(at position: Int64) async throws(SnapshotProblem) -> Fingerprint {
        do {
            if let hash = try await chronology.hash(at: position) { return hash }
        } catch {
            throw .unconfirmed(position: position)
        }
        throw .ahead(position: position)
    }
}
