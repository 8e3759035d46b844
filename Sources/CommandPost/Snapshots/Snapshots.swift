package import Boards
package import Chronology
import JSON

/// Boards as they once stood, so that a start reads them and only the rest of the log.
///
/// A cache: whatever is in doubt is thrown away, and the boards are made from the log. Several processes may share
/// the directory; each file appears whole or not at all.
package struct Snapshots: Sendable {
    /// A second one is kept in case the newest cannot be read.
    package static let kept = 2

    private let shelf: any SnapshotShelf

    package init(on shelf: any SnapshotShelf) { self.shelf = shelf }

    /// `directory` need not be there; it lies beside the log, for example `data/snapshots`.
    ///
    /// `log` is the file by whose size the room is judged while there is no snapshot yet.
    package init(_ directory: String, besides log: String? = nil) {
        self.init(on: SnapshotFolder(path: directory, log: log))
    }

    /// Where the newest one stands; 0 without any.
    package var position: Int64 { shelf.positions.first ?? 0 }

    /// Removes what servers that were killed had begun; called by the one that holds the lock, before it writes any.
    package func removeUnfinished() { shelf.prune(keeping: .max) }

    /// What was found, and what was not used and why, to be logged.
    package struct Found: Sendable {
        package let wall: Wall?
        package let refused: [(position: Int64, problem: SnapshotProblem)]
    }

    /// The newest wall that stands on this log.
    ///
    /// - Parameter hashAt: The hash of the log at a position, `nil` when it does not go that far.
    /// - Returns: The wall with the snapshots that were not used; those of no use to anybody are removed.
    package func newest(confirmedBy hashAt: @Sendable (Int64) async throws -> Fingerprint?) async -> Found {
        var refused: [(position: Int64, problem: SnapshotProblem)] = []
        for position in shelf.positions {
            do throws(SnapshotProblem) {
                return Found(wall: try await wall(at: position, hashAt), refused: refused)
            } catch {
                refused.append((position, error))
                if error.isFinal { shelf.remove(position) }
            }
        }
        return Found(wall: nil, refused: refused)
    }

    private func wall(
        at position: Int64, _ hashAt: @Sendable (Int64) async throws -> Fingerprint?
    ) async throws(SnapshotProblem) -> Wall {
        let snapshot = try Snapshot(shelf.snapshot(at: position))
        guard snapshot.header.position == position else { throw .damaged }
        let log: Fingerprint?
        do {
            log = try await hashAt(position)
        } catch {
            throw .unconfirmed(position: position)
        }
        guard let log else { throw .ahead(position: position) }
        guard log == snapshot.header.log else { throw .otherLog(position: position) }
        return try await snapshot.wall()
    }

    /// Writes `wall`, keeps one older and removes the others.
    ///
    /// It takes a second at a million events, in small steps with pauses between: let it run beside other work, not
    /// in the way of a request. An empty wall is not written, nor one that would take the room that the log needs.
    ///
    /// `log` is the hash of the log at the wall's position.
    package func write(_ wall: Wall, log: Fingerprint) async throws(SnapshotProblem) {
        guard wall.position > 0 else { return }
        if let problem = shelf.room.problem { throw problem }
        let draft = try shelf.begin(wall.position)
        do throws(SnapshotProblem) {
            try await write(wall, log, to: draft)
            try await draft.place()
        } catch {
            draft.drop()
            throw error
        }
        shelf.prune(keeping: Self.kept)
    }

    private func write(
        _ wall: Wall, _ log: Fingerprint, to draft: any SnapshotDraft
    ) async throws(SnapshotProblem) {
        var pieces: [SnapshotHeader.Piece] = []
        try await wall.write { (section, bytes) throws(SnapshotProblem) in
            try draft.append(bytes)
            pieces.append(.init(section: section, size: bytes.count, hash: .of(bytes)))
        }
        let header = SnapshotHeader(position: wall.position, log: log, pieces: pieces).json
        try draft.append(header)
        try draft.append(SnapshotFooter(of: header).bytes)
    }
}
