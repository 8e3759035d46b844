package import Vocabulary

/// Looks at a data directory and at its backups, and changes nothing.
package struct DoctorRounds: Sendable {
    /// How many entries a quick check reads, from the end.
    package static let tail: Int64 = 1000

    package let data: String
    package let backups: String?
    /// Whether every entry is read, and not only the last ones.
    package let isFull: Bool
    /// Whether a process still works on what it has begun.
    private let isRunning: @Sendable (Int32) -> Bool

    package init(
        data: String, backups: String?, isFull: Bool,
        isRunning: @escaping @Sendable (Int32) -> Bool = Disk.isRunning
    ) {
        self.data = data
        self.backups = backups
        self.isFull = isFull
        self.isRunning = isRunning
    }

    private var log: String { "\(data)/\(SQLiteChronology.fileName)" }

    package func checkup(at now: Moment, limits: DoctorLimits = DoctorLimits()) async -> Checkup {
        var checkup = Checkup(now: now, data: data, log: await condition())
        checkup.obstacle = Disk.obstacle(to: log)
        checkup.logBytes = (Disk.size(log) ?? 0) + (Disk.size("\(log)-wal") ?? 0)
        checkup.isReadableByOthers = Disk.isReadableByOthers(log)
        checkup.freeBytes = Disk.freeBytes(data)
        checkup.sideFileBytes = Disk.size("\(data)/\(SQLiteChronology.fileName)-wal")
        checkup.backups = await seen(at: now)
        checkup.leftovers = leftovers
        checkup.strangers = strangers
        checkup.limits = limits
        return checkup
    }

    /// Where boards are kept between two starts; what lies there can be thrown away at any time.
    private static let snapshots = "snapshots"

    private var strangers: [String] {
        let log = ["", "-wal", "-shm", "-journal"].map { SQLiteChronology.fileName + $0 }
        let ours = Set(log + [Self.snapshots, SQLiteChronology.lockName] + BackupShelf(directory: data).unfinished)
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

    private func seen(at now: Moment) async -> BackupsSeen? {
        guard let backups else { return nil }
        var seen = BackupsSeen(directory: backups, isThere: Disk.isDirectory(backups))
        seen.obstacle = Disk.obstacle(to: backups)
        let all = await BackupShelf(directory: backups).shelved(besides: log)
        let sound = all.filter { !$0.isSpoiled }
        seen.freeBytes = Disk.freeBytes(backups)
        seen.count = all.count
        seen.spoiled = all.filter(\.isSpoiled).map(\.name)
        seen.ahead = all.filter { $0.isAhead(of: now) }.map(\.name)
        seen.restoredAt = Self.latest(of: sound.compactMap { $0.note?.restoredAt }, at: now)
        seen.newest = sound.newest(at: now).map {
            BackupsSeen.Newest(name: $0.name, note: $0.note, isInLog: $0.isInLog)
        }
        return seen
    }

    /// A trial of a time to come was noted under a wrong clock, and says something only where there is no other.
    private static func latest(of trials: [Moment], at now: Moment) -> Moment? {
        trials.filter { $0 <= now }.max() ?? trials.max()
    }

    private var leftovers: [String] {
        [data, "\(data)/\(Self.snapshots)", backups].compactMap(\.self).flatMap { directory in
            BackupShelf(directory: directory).leftovers(besides: isRunning).map { "\(directory)/\($0)" }
        }
    }
}
