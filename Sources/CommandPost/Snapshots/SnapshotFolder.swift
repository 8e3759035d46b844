#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The directory in which snapshots lie, each named after its position.
struct SnapshotFolder: SnapshotShelf {
    let path: String

    private static let ending = ".snapshot"

    func path(of position: Int64) -> String { "\(path)/\(position)\(Self.ending)" }

    /// Only the owner may look into it.
    func make() throws(SnapshotProblem) {
        guard mkdir(path, S_IRWXU) == 0 || errno == EEXIST else { throw .last("mkdir") }
    }

    /// The positions of which there is a snapshot, the newest first.
    var positions: [Int64] { names.compactMap(Self.position).sorted(by: >) }

    private static func position(_ name: String) -> Int64? {
        guard name.hasSuffix(ending), let position = Int64(name.dropLast(ending.count)), position > 0 else {
            return nil
        }
        return name == "\(position)\(ending)" ? position : nil
    }

    private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }

    func snapshot(at position: Int64) throws(SnapshotProblem) -> any SnapshotBytes {
        try SnapshotFile(reading: path(of: position))
    }

    func begin(_ position: Int64) throws(SnapshotProblem) -> any SnapshotDraft {
        try SnapshotFileDraft(in: self, at: position)
    }

    /// A name for one that is being written; nobody reads it.
    func temporary(_ position: Int64) -> String { "\(path)/.\(position)-\(getpid()).part" }

    func remove(_ position: Int64) { unlink(path(of: position)) }

    func prune(keeping count: Int) {
        for position in positions.dropFirst(count) { remove(position) }
        for name in names where name.hasSuffix(".part") { unlink("\(path)/\(name)") }
    }

    private static func move(_ old: String, _ new: String) -> Int32 { rename(old, new) }

    func place(_ temporary: String, as position: Int64) throws(SnapshotProblem) {
        guard Self.move(temporary, path(of: position)) == 0 else { throw .last("rename") }
        let directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { throw .last("open") }
        defer { close(directory) }
        guard fsync(directory) == 0 else { throw .last("fsync") }
    }
}
