import Chronology
import Dispatch

/// A file of a snapshot that nobody reads before it has its name.
struct SnapshotFileDraft: SnapshotDraft {
    private let file: SnapshotFile
    private let folder: SnapshotFolder
    private let position: Int64

    init(in folder: SnapshotFolder, at position: Int64) throws(SnapshotProblem) {
        (self.folder, self.position) = (folder, position)
        try folder.make()
        file = try SnapshotFile(making: folder.temporary(position))
    }

    func append(_ bytes: [UInt8]) throws(SnapshotProblem) { try file.append(bytes) }

    func place() async throws(SnapshotProblem) {
        try await Self.aside { [file] () throws(SnapshotProblem) in try file.sync() }
        try folder.place(folder.temporary(position), as: position)
    }

    func drop() { Disk.remove(folder.temporary(position)) }

    /// Waits for the disk on a thread of its own.
    private static func aside(
        _ work: @escaping @Sendable () throws(SnapshotProblem) -> Void
    ) async throws(SnapshotProblem) {
        let result = await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(returning: Result { () throws(SnapshotProblem) in try work() })
            }
        }
        try result.get()
    }
}
