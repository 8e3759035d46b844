package import Vocabulary

/// The directory where the backups of one log lie.
package struct BackupShelf: Sendable {
    package let directory: String

    package init(directory: String) { self.directory = directory }

    /// The backups that are there, oldest first; other files are not looked at.
    package var backups: [BackupName] { Self.sorted(Disk.names(in: directory).compactMap { BackupName($0) }) }

    /// The newest backup when `path` is a directory of backups, `nil` when there is none; a file is itself.
    package static func newest(at path: String, now: Moment) -> String? {
        guard Disk.isDirectory(path) else { return path }
        let shelf = Self(directory: path)
        return shelf.backups.map(shelf.shelved).newest(at: now).map { shelf.path(of: $0.name) }
    }

    /// The backups that are there, each held against the log that lies at `log`, if it can be read.
    func shelved(besides log: String) async -> [ShelvedBackup] {
        let look = try? LogLook(path: log)
        var all: [ShelvedBackup] = []
        for var backup in backups.map(shelved) {
            if let look, let note = backup.note { backup.isInLog = try? await look.has(note.head) }
            all.append(backup)
        }
        return all
    }

    private func shelved(_ name: BackupName) -> ShelvedBackup {
        ShelvedBackup(name: name, note: note(of: name), bytes: Disk.size(path(of: name)))
    }

    package func path(of name: BackupName) -> String { "\(directory)/\(name)" }

    /// The note about a backup, or `nil` when there is none that can be read.
    package func note(of name: BackupName) -> BackupNote? {
        Disk.text("\(directory)/\(name.note)").flatMap { BackupNote($0) }
    }

    /// What a backup or a restore that was killed has left behind.
    package var leftovers: [String] {
        Disk.names(in: directory).filter { $0.hasPrefix(".chronology-") || $0.hasSuffix(".part") }
    }

    /// Which backups are beyond the newest `keep`.
    ///
    /// Never among them: `latest`, just taken and verified, even when the clock was set back; and the newest one
    /// that was ever restored, for it is the only one known to work to the end.
    static func surplus(
        _ names: [BackupName], keep: Int, latest: BackupName, restored: BackupName?
    ) -> [BackupName] {
        let old = sorted(names).filter { $0 != latest }.dropLast(max(0, keep - 1))
        return old.filter { $0 != restored }
    }

    /// Removes what is beyond the newest `keep`, and says what that was.
    func prune(keep: Int, latest: BackupName) -> [BackupName] {
        let names = backups
        let restored = names.last { note(of: $0)?.restoredAt != nil }
        let surplus = Self.surplus(names, keep: keep, latest: latest, restored: restored)
        for name in surplus {
            Disk.remove(path(of: name))
            Disk.remove("\(directory)/\(name.note)")
        }
        return surplus
    }

    func write(_ note: BackupNote, about name: BackupName) throws(SystemError) {
        try Disk.write(note.text, to: "\(directory)/\(name.note)")
        try Disk.sync(directory)
    }

    private static func sorted(_ names: [BackupName]) -> [BackupName] {
        names.sorted { ($0.takenAt, $0.position) < ($1.takenAt, $1.position) }
    }
}
