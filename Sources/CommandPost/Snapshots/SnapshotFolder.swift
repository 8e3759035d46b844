import Chronology

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The directory in which snapshots lie, each named after its position.
struct SnapshotFolder: SnapshotShelf {
    let path: String
    /// The file of the log; `nil` where there is none.
    var log: String?

    private static let ending = ".snapshot"

    func path(of position: Int64) -> String { "\(path)/\(position)\(Self.ending)" }

    /// Makes the directory, unless it is there.
    func make() throws(SnapshotProblem) {
        do throws(SystemError) {
            try Disk.makeDirectory(path)
        } catch {
            guard error.code == EEXIST else { throw .system(error) }
        }
    }

    /// The positions of which there is a snapshot, the newest first.
    ///
    /// What is no file cannot be one, whatever it is called.
    var positions: [Int64] {
        Disk.names(in: path).compactMap(Self.position).filter { Disk.isFile(path(of: $0)) }.sorted(by: >)
    }

    var room: SnapshotRoom {
        let newest = positions.first.flatMap { Disk.size(path(of: $0)) }
        let free = Disk.freeBytes(path) ?? log.flatMap(Disk.freeBytes)
        return SnapshotRoom(freeBytes: free, usualBytes: newest ?? log.flatMap(Disk.size))
    }

    private static func position(_ name: String) -> Int64? {
        guard name.hasSuffix(ending), let position = Int64(name.dropLast(ending.count)), position > 0 else {
            return nil
        }
        return name == "\(position)\(ending)" ? position : nil
    }

    func snapshot(at position: Int64) throws(SnapshotProblem) -> any SnapshotBytes {
        try SnapshotFile(reading: path(of: position))
    }

    func begin(_ position: Int64) throws(SnapshotProblem) -> any SnapshotDraft {
        try SnapshotFileDraft(in: self, at: position)
    }

    /// A name for one that is being written; nobody reads it.
    func temporary(_ position: Int64) -> String { "\(path)/.\(position)-\(getpid()).part" }

    func remove(_ position: Int64) { Disk.remove(path(of: position)) }

    func prune(keeping count: Int) {
        for position in positions.dropFirst(count) { remove(position) }
        for name in Disk.names(in: path) where name.hasSuffix(".part") { Disk.remove("\(path)/\(name)") }
    }

    /// Gives the file its name, and waits until that lies on the disk.
    func place(_ temporary: String, as position: Int64) throws(SnapshotProblem) {
        do throws(SystemError) {
            try Disk.replace(path(of: position), with: temporary)
            try Disk.sync(path)
        } catch {
            throw .system(error)
        }
    }
}
