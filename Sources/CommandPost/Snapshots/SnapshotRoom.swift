/// The room on the disk where snapshots lie, as far as it is known.
///
/// The log lies on the same disk: a cache must never be what fills it.
package struct SnapshotRoom: Hashable, Sendable {
    /// `nil` where the file system does not say.
    package let freeBytes: Int64?
    /// The size of the newest snapshot, or that of the log while there is none; `nil` without either.
    package let usualBytes: Int64?

    package init(freeBytes: Int64?, usualBytes: Int64?) {
        self.freeBytes = freeBytes
        self.usualBytes = usualBytes
    }

    /// Why no snapshot is begun; `nil` when as much as it takes stays free beside it, or when nothing is known.
    var problem: SnapshotProblem? {
        guard let freeBytes, let usualBytes, freeBytes - usualBytes < usualBytes else { return nil }
        return .noRoom(usualBytes: usualBytes, freeBytes: freeBytes)
    }
}
