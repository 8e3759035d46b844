import Vocabulary

/// A backup in its directory, and what is known of it without opening it.
struct ShelvedBackup: Sendable {
    let name: BackupName
    /// `nil` when its note is missing or cannot be read.
    let note: BackupNote?
    /// The size of the file; `nil` when it cannot be reached.
    let bytes: Int64?
    /// Whether the log has an entry with the backup's head; `nil` when that could not be asked.
    var isInLog: Bool?

    /// Whether the file cannot be the one that was written: its size alone says so.
    var isSpoiled: Bool {
        guard let bytes, bytes > 0, bytes % LogFile.pageSize == 0 else { return true }
        return note?.bytes.map { $0 != bytes } ?? false
    }

    /// Whether its name is of a time to come: then the clock was wrong when it was taken, or is now.
    func isAhead(of now: Moment) -> Bool { name.takenAt - now > Span.minutes(1) }

    /// How much of the log is in it; of two that hold the same, the later name is the newer.
    var reach: (position: Int64, takenAt: Moment) { (note?.head.position ?? name.position, name.takenAt) }
}

extension [ShelvedBackup] {
    /// The one with the latest state of the log.
    ///
    /// Of this log that is the one that reaches furthest, whatever the clock said. One of another log, or of a future
    /// that this log has lost, is not passed over where its name is newer: somebody has to hear of it.
    func newest(at now: Moment) -> ShelvedBackup? {
        let latest = latest(at: now)
        guard let own = filter({ $0.isInLog == true }).max(by: { $0.reach < $1.reach }) else { return latest }
        guard let latest, latest.isInLog != true, !own.isAhead(of: now), own.name.takenAt < latest.name.takenAt else {
            return own
        }
        return latest
    }

    /// The latest by name; names of a time to come count only where there are no others.
    private func latest(at now: Moment) -> ShelvedBackup? {
        let dated = filter { !$0.isAhead(of: now) }
        guard dated.isEmpty else {
            return dated.max { ($0.name.takenAt, $0.name.position) < ($1.name.takenAt, $1.name.position) }
        }
        return self.max { $0.reach < $1.reach }
    }
}
