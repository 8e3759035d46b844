/// Where snapshots lie, each under its position: a directory, or the memory of a simulation.
package protocol SnapshotShelf: Sendable {
    /// The positions of which there is a snapshot, the newest first.
    var positions: [Int64] { get }

    var room: SnapshotRoom { get }

    func snapshot(at position: Int64) throws(SnapshotProblem) -> any SnapshotBytes

    /// A new one that nobody can open before it is placed.
    func begin(_ position: Int64) throws(SnapshotProblem) -> any SnapshotDraft

    func remove(_ position: Int64)

    /// Leaves the newest `count` and nothing that was begun and not finished.
    func prune(keeping count: Int)
}

/// The bytes of a snapshot, which may be gone from the shelf meanwhile and can still be read.
package protocol SnapshotBytes: Sendable {
    func size() throws(SnapshotProblem) -> Int

    /// The bytes at `offset`, all of them.
    func bytes(at offset: Int, count: Int) throws(SnapshotProblem) -> [UInt8]
}

/// A snapshot that is being written.
package protocol SnapshotDraft: Sendable {
    func append(_ bytes: [UInt8]) throws(SnapshotProblem)

    /// Makes it durable and puts it under its position, whole, in place of what was there.
    func place() async throws(SnapshotProblem)

    /// Throws it away.
    func drop()
}
