package import Vocabulary

/// A backup that becomes a log again.
package struct Restore: Sendable {
    package let file: String
    /// What tells this restore from one that another process makes at the same time.
    private let process: Int32
    /// Whether a process still works on what it has begun.
    private let isRunning: @Sendable (Int32) -> Bool

    package init(
        from file: String, process: Int32, isRunning: @escaping @Sendable (Int32) -> Bool = Disk.isRunning
    ) {
        self.file = file
        self.process = process
        self.isRunning = isRunning
    }

    /// Restores into a data directory that has no log, and makes it when it is missing.
    ///
    /// The whole backup is verified before anything is written, and the copy after it. `kept`, a hash noted
    /// elsewhere, must be that of some position in it.
    package func restore(
        to data: String, expecting kept: Fingerprint? = nil, _ watch: BackupWatch = BackupWatch()
    ) async throws(BackupError) -> Head {
        try refuseOccupied(data)
        let head = try await check(expecting: kept, watch)
        let isNew = try make(data)
        do throws(BackupError) {
            try Place.check(data)
            try Place.check(data, hasRoomFor: Disk.size(file) ?? 0)
            let copy = LogCopy(of: file, in: data, process: process)
            return try await copy.make(expecting: head, watch) { _ in SQLiteChronology.fileName }.head
        } catch {
            if isNew { Disk.removeDirectory(data) }
            throw error
        }
    }

    /// Reads the whole backup, and checks that it ends where its name and its note say.
    package func check(
        expecting kept: Fingerprint? = nil, _ watch: BackupWatch = BackupWatch()
    ) async throws(BackupError) -> Head {
        guard Disk.exists(file) else { throw .restore(.noFile(path: file)) }
        watch.progress(.checking(entries: 0, of: 0))
        try refuseChanged()
        let head = try await wholeHead(expecting: kept, watch)
        if note?.file == nil { try refuseTorn() }
        if let expected = note?.head, expected != head {
            throw .restore(.otherHead(path: file, expected: expected.position, found: head.position))
        }
        if let name = BackupName(fileName), name.position != head.position {
            throw .restore(.otherHead(path: file, expected: name.position, found: head.position))
        }
        guard !watch.isCancelled() else { throw .cancelled }
        return head
    }

    /// The chain covers the entries; receipts, indexes and free space are covered by the file's own fingerprint.
    private func refuseChanged() throws(BackupError) {
        guard let expected = note?.file else { return }
        let found: Fingerprint
        do throws(SystemError) {
            found = try Fingerprint(ofFile: file)
        } catch {
            throw .system(error)
        }
        guard found == expected else { throw .restore(.changed(path: file)) }
    }

    /// Without a note: SQLite itself would read half a page as one that ends in zeros.
    private func refuseTorn() throws(BackupError) {
        let size = Disk.size(file) ?? 0
        guard size % LogFile.pageSize == 0 else { throw .restore(.changed(path: file)) }
    }

    private func wholeHead(expecting kept: Fingerprint?, _ watch: BackupWatch) async throws(BackupError) -> Head {
        let verdict: Verdict
        do throws(ChronologyError) {
            verdict = try await Audit.verdict(on: file, expecting: kept, watch) { .checking(entries: $0, of: $1) }
        } catch {
            throw error == .cancelled ? .cancelled : .source(path: file, error)
        }
        switch verdict {
        case .whole(let head): return head
        case .broken(let fault): throw .restore(.damaged(path: file, fault))
        }
    }

    /// A WAL without its log counts: SQLite would carry it over into what is restored.
    private func refuseOccupied(_ data: String) throws(BackupError) {
        for ending in ["", "-wal", "-shm", "-journal"] {
            let path = "\(data)/\(SQLiteChronology.fileName)\(ending)"
            guard !Disk.exists(path) else { throw .restore(.occupied(path: path)) }
        }
    }

    /// Whether the directory was missing and has been made.
    private func make(_ data: String) throws(BackupError) -> Bool {
        guard !Disk.exists(data) else { return false }
        do throws(SystemError) {
            try Disk.makeDirectory(data)
        } catch {
            throw .notWritable(path: data, reason: error.message)
        }
        return true
    }
}

extension Restore {
    /// Restores on trial into a directory that goes away again, opens the result as a server would, and notes that
    /// this backup was restored.
    package func rehearse(
        below scratch: String, at now: Moment, expecting kept: Fingerprint? = nil,
        _ watch: BackupWatch = BackupWatch()
    ) async throws(BackupError) -> Head {
        let data = "\(scratch)/\(UnfinishedName.trial)\(process)"
        clearLeftovers(in: scratch)
        // A link that somebody laid there would lead the log to a place that they may read.
        guard !Disk.exists(data) || Disk.isOwnDirectory(data) else { throw .restore(.occupied(path: data)) }
        defer { Self.clear(data) }
        let head = try await restore(to: data, expecting: kept, watch)
        let found: Head
        do throws(ChronologyError) {
            found = try await SQLiteChronology(in: data).head()
        } catch {
            throw .failed(error)
        }
        guard found == head else { throw .copyDiffers(expected: head, found: found) }
        try write(head, restoredAt: now)
        return head
    }

    /// What trials that were killed have left, one under this number among them: each is a whole log.
    private func clearLeftovers(in scratch: String) {
        for name in Disk.names(in: scratch) {
            guard let trial = UnfinishedName(trial: name) else { continue }
            if trial.process == process || !isRunning(trial.process) { Self.clear("\(scratch)/\(name)") }
        }
    }

    private static func clear(_ data: String) {
        guard Disk.isOwnDirectory(data) else { return }
        Disk.removeDatabase("\(data)/\(SQLiteChronology.fileName)")
        for name in BackupShelf(directory: data).unfinished { Disk.remove("\(data)/\(name)") }
        Disk.removeDirectory(data)
    }

    private func write(_ head: Head, restoredAt now: Moment) throws(BackupError) {
        // A file that is not called like a backup has no note.
        guard let name = BackupName(fileName) else { return }
        let note = note ?? BackupNote(head: head, takenAt: name.takenAt, file: nil)
        do throws(SystemError) {
            try shelf.write(note.restored(at: now), about: name)
        } catch {
            throw .restore(.notNoted(path: "\(shelf.directory)/\(name.note)"))
        }
    }

    private var note: BackupNote? { BackupName(fileName).flatMap { shelf.note(of: $0) } }

    private var fileName: String { Disk.split(file).name }

    private var shelf: BackupShelf { BackupShelf(directory: Disk.split(file).directory) }
}
