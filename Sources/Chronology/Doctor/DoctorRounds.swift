package import Vocabulary

/// Looks at a data directory and at its backups, and changes nothing.
package struct DoctorRounds: Sendable {
    /// How many entries a quick check reads, from the end.
    package static let tail: Int64 = 1000

    package let data: String
    package let backups: String?
    /// Whether every entry is read, and not only the last ones.
    package let isFull: Bool

    package init(data: String, backups: String?, isFull: Bool) {
        self.data = data
        self.backups = backups
        self.isFull = isFull
    }

    private var log: String { "\(data)/\(SQLiteChronology.fileName)" }

    package func checkup(at now: Moment, limits: DoctorLimits = DoctorLimits()) async -> Checkup {
        var checkup = Checkup(now: now, data: data, log: await condition())
        checkup.logBytes = (Disk.size(log) ?? 0) + (Disk.size("\(log)-wal") ?? 0)
        checkup.isReadableByOthers = Disk.isReadableByOthers(log)
        checkup.freeBytes = Disk.freeBytes(data)
        checkup.backups = await seen()
        checkup.leftovers = leftovers
        checkup.strangers = strangers
        checkup.limits = limits
        return checkup
    }

    /// Where boards are kept between two starts; what lies there can be thrown away at any time.
    private static let snapshots = "snapshots"

    private var strangers: [String] {
        let log = ["", "-wal", "-shm", "-journal"].map { SQLiteChronology.fileName + $0 }
        let ours = Set(log + [Self.snapshots, SQLiteChronology.lockName] + BackupShelf(directory: data).leftovers)
        return Disk.names(in: data).filter { !ours.contains($0) }
    }

    private func condition() async -> LogCondition {
        guard Disk.exists(log) else { return .missing }
        do throws(ChronologyError) {
            var seen = try await LogLook(path: log).look(tail: Self.tail)
            if isFull, seen.fault == nil { try await readAll(&seen) }
            return .open(seen)
        } catch {
            return .unusable(error)
        }
    }

    private func readAll(_ seen: inout LogSeen) async throws(ChronologyError) {
        switch try await Audit.verdict(on: log, expecting: nil, BackupWatch(), as: { .checking(entries: $0, of: $1) }) {
        case .whole(let head):
            seen.head = head
            seen.checked = head.position
            seen.isWhole = true
        case .broken(let fault): seen.fault = fault
        }
    }

    private func seen() async -> BackupsSeen? {
        guard let backups else { return nil }
        let shelf = BackupShelf(directory: backups)
        var seen = BackupsSeen(directory: backups, isThere: Disk.isDirectory(backups))
        let names = shelf.backups
        seen.freeBytes = Disk.freeBytes(backups)
        seen.count = names.count
        seen.restoredAt = names.compactMap { shelf.note(of: $0)?.restoredAt }.max()
        if let newest = names.last {
            let note = shelf.note(of: newest)
            seen.newest = BackupsSeen.Newest(name: newest, note: note, isInLog: await isInLog(note))
        }
        return seen
    }

    private func isInLog(_ note: BackupNote?) async -> Bool? {
        guard let note, Disk.exists(log), let look = try? LogLook(path: log) else { return nil }
        return try? await look.has(note.head)
    }

    private var leftovers: [String] {
        [data, "\(data)/\(Self.snapshots)", backups].compactMap(\.self).flatMap { directory in
            BackupShelf(directory: directory).leftovers.map { "\(directory)/\($0)" }
        }
    }
}

/// A short look into a log, on a connection of its own.
private actor LogLook {
    private let connection: Connection
    private let queue = SerialQueue(label: "chronology.look")

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(path: String) throws(ChronologyError) { connection = try Audit.reading(path) }

    func look(tail: Int64) throws(ChronologyError) -> LogSeen {
        try connection.transaction("BEGIN") { () throws(ChronologyError) in
            let end = try connection.tail()
            let head = end.head
            let from = max(0, head.position - tail)
            return LogSeen(
                head: head, lastRecordedAt: end.recordedAt,
                schema: try connection.integer("PRAGMA user_version") ?? 0, checked: head.position - from,
                fault: try fault(after: from))
        }
    }

    func has(_ head: Head) throws(ChronologyError) -> Bool {
        try hash(at: head.position) == head.hash
    }

    private func hash(at position: Int64) throws(ChronologyError) -> Fingerprint? {
        position == 0 ? .zero : try connection.hash(at: position)
    }

    /// The first entry after `position` that does not follow from its predecessor.
    private func fault(after position: Int64) throws(ChronologyError) -> Fault? {
        do throws(ChronologyError) {
            let start = Head(position: position, hash: try hash(at: position) ?? .zero)
            var walk = LogWalk(from: start, expecting: nil)
            try connection.follow(&walk)
            let name = try connection.strangeTable()
            return name.map { Fault(position: walk.head.position, reason: .tables(name: $0)) }
        } catch .damaged(let fault) {
            return fault
        }
    }
}
