/// A copy of a log in a file that somebody has named, taken while it is written to.
///
/// Said twice, the second copy takes the place of the first once it is verified; a file that is no backup of this log
/// stays as it is. Nothing is noted beside it and nothing is removed: whoever names files keeps them, too.
package struct BackupFile: Sendable {
    /// The data directory.
    private let data: String
    private let path: String
    /// What tells this backup from one that another process takes at the same time.
    private let process: Int32

    /// `nil` when `target` is, or is written as, a directory of backups; that is a ``BackupShelf``.
    package init?(of data: String, at target: String, process: Int32) {
        guard !target.hasSuffix("/"), !Disk.isDirectory(target) else { return nil }
        (self.data, path, self.process) = (data, target, process)
    }

    /// Copies the log, verifies the copy, and only then gives it its name; a failure leaves everything as it was.
    package func take(_ watch: BackupWatch = BackupWatch()) async throws(BackupError) -> Head {
        let source = "\(data)/\(SQLiteChronology.fileName)"
        let (directory, name) = Disk.split(path)
        try Place.checkLog(source, and: directory, of: data)
        try await holdReplaceable(source)
        let copy = LogCopy(of: source, in: directory, process: process, isReplacing: true)
        return try await copy.make(watch) { _ in name }.head
    }

    /// Only an older backup of this very log gives way.
    private func holdReplaceable(_ source: String) async throws(BackupError) {
        try Place.checkSight(of: path)
        // What stands in it would be carried over into the new file.
        for ending in ["-wal", "-journal"] {
            guard !Disk.exists(path + ending) else { throw .otherFile(path: path + ending) }
        }
        guard Disk.exists(path) else { return }
        guard await isBackup(of: source) else { throw .otherFile(path: path) }
    }

    private func isBackup(of source: String) async -> Bool {
        do throws(ChronologyError) {
            let head = try await LogLook(path: path).look(tail: 0).head
            return try await LogLook(path: source).has(head)
        } catch {
            return false
        }
    }
}
