import CommandPost
import Synchronization

/// A simulated machine's directory of snapshots.
///
/// It outlives crashes and power cuts: a snapshot that was placed is on the disk.
final class MemoryShelf: SnapshotShelf {
    private let kept = Mutex<[Int64: [UInt8]]>([:])

    var positions: [Int64] { kept.withLock { $0.keys.sorted(by: >) } }

    /// Nobody knows, so that every snapshot is written.
    var room: SnapshotRoom { SnapshotRoom(freeBytes: nil, usualBytes: nil) }

    func snapshot(at position: Int64) throws(SnapshotProblem) -> any SnapshotBytes {
        guard let bytes = kept.withLock({ $0[position] }) else { throw .foreign }
        return MemorySnapshot(all: bytes)
    }

    func begin(_ position: Int64) throws(SnapshotProblem) -> any SnapshotDraft {
        MemorySnapshotDraft { [self] bytes in put(bytes, at: position) }
    }

    func remove(_ position: Int64) { kept.withLock { $0[position] = nil } }

    func prune(keeping count: Int) {
        for position in positions.dropFirst(count) { remove(position) }
    }

    /// Takes the bytes at `position` away, to be put back changed or elsewhere.
    func take(_ position: Int64) -> [UInt8] { kept.withLock { $0.removeValue(forKey: position) ?? [] } }

    func put(_ bytes: [UInt8], at position: Int64) { kept.withLock { $0[position] = bytes } }
}

private struct MemorySnapshot: SnapshotBytes {
    let all: [UInt8]

    func size() throws(SnapshotProblem) -> Int { all.count }

    func bytes(at offset: Int, count: Int) throws(SnapshotProblem) -> [UInt8] {
        guard offset >= 0, count >= 0, count <= all.count - offset else { throw .foreign }
        return Array(all[offset..<offset + count])
    }
}

private final class MemorySnapshotDraft: SnapshotDraft {
    private let written = Mutex<[UInt8]>([])
    private let put: @Sendable ([UInt8]) -> Void

    init(_ put: @escaping @Sendable ([UInt8]) -> Void) { self.put = put }

    func append(_ bytes: [UInt8]) throws(SnapshotProblem) { written.withLock { $0 += bytes } }

    func place() async throws(SnapshotProblem) { put(written.withLock { $0 }) }

    func drop() { written.withLock { $0 = [] } }
}
