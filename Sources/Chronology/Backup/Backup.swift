package import Vocabulary

/// A copy of a log, taken while it is written to.
package struct Backup: Sendable {
    /// Two weeks of nightly backups.
    package static let usualKeep = 14

    /// The data directory.
    package let data: String
    package let shelf: BackupShelf
    /// How many backups stay.
    package let keep: Int
    /// What tells this backup from one that another process takes at the same time.
    private let process: Int32
    private let largestPages: Int64?

    package init(
        of data: String, to directory: String, keep: Int = usualKeep, process: Int32, largestPages: Int64? = nil
    ) {
        self.data = data
        shelf = BackupShelf(directory: directory)
        self.keep = max(1, keep)
        self.process = process
        self.largestPages = largestPages
    }

    /// What was taken, and what went to make room for it.
    package struct Taken: Sendable {
        package let name: BackupName
        package let note: BackupNote
        package let removed: [BackupName]
        /// What was not known to be of this log.
        package let leftAlone: [BackupName]
        /// Those that cannot be what was written; they were neither counted nor removed.
        package let spoiled: [BackupName]
    }

    /// Copies the log, verifies the copy, and only then gives it its name; a failure leaves nothing behind.
    package func take(at now: Moment, _ watch: BackupWatch = BackupWatch()) async throws(BackupError) -> Taken {
        let source = "\(data)/\(SQLiteChronology.fileName)"
        try Place.checkLog(source, and: shelf.directory, of: data)
        let copy = LogCopy(of: source, in: shelf.directory, process: process, largestPages: largestPages)
        let made = try await copy.make(watch) { BackupName(takenAt: now, position: $0.position).description }
        let name = BackupName(takenAt: now, position: made.head.position)
        let bytes = Disk.size(shelf.path(of: name))
        let note = BackupNote(head: made.head, takenAt: now, file: made.file, bytes: bytes)
        do throws(SystemError) {
            try shelf.write(note, about: name)
        } catch {
            Disk.remove(shelf.path(of: name))
            throw .system(error)
        }
        let older = await shelf.prune(keep: keep, latest: name, of: source)
        return Taken(
            name: name, note: note, removed: older.removed, leftAlone: older.leftAlone, spoiled: older.spoiled)
    }
}

/// A file or a directory that a log is to be copied from or into.
package enum Place {
    /// What this user may not see is not to be taken for missing.
    package static func checkSight(of path: String) throws(BackupError) {
        guard let obstacle = Disk.obstacle(to: path) else { return }
        throw .notReachable(path: path, reason: obstacle.message)
    }

    /// Whether the log `source` in `data` can be copied into `directory`.
    static func checkLog(_ source: String, and directory: String, of data: String) throws(BackupError) {
        try checkSight(of: source)
        guard let size = Disk.size(source) else { throw .noLog(path: source) }
        try check(directory)
        guard !Disk.areSame(data, directory) else { throw .besideTheLog(path: directory) }
        try check(directory, hasRoomFor: size + (Disk.size(source + "-wal") ?? 0))
    }

    static func check(_ directory: String) throws(BackupError) {
        try checkSight(of: directory)
        guard Disk.exists(directory) else { throw .noDirectory(path: directory) }
        guard Disk.isDirectory(directory) else { throw .notADirectory(path: directory) }
        if let error = Disk.mayWrite(directory) { throw .notWritable(path: directory, reason: error.message) }
    }

    /// Where the file system does not say how much room there is, it will show.
    static func check(_ directory: String, hasRoomFor bytes: Int64) throws(BackupError) {
        guard let free = Disk.freeBytes(directory), free < bytes else { return }
        throw .full(path: directory, neededBytes: bytes, freeBytes: free)
    }
}
