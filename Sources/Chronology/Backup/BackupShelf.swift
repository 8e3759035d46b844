package import Vocabulary

/// The directory where the backups of one log lie.
package struct BackupShelf: Sendable {
    package let directory: String

    /// A slash at the end only says that it is a directory.
    package init(directory: String) {
        self.directory = directory.count > 1 && directory.hasSuffix("/") ? String(directory.dropLast()) : directory
    }

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

    /// What a backup or a restore works on, or has left behind when it was killed.
    package var unfinished: [String] {
        Disk.names(in: directory).filter { $0.hasPrefix(".chronology-") || $0.hasSuffix(".part") }
    }

    /// What nobody works on any more: the process that is named in it has ended, or none is.
    package func leftovers(besides isRunning: (Int32) -> Bool) -> [String] {
        unfinished.filter { UnfinishedName($0).map { !isRunning($0.process) } ?? true }
    }

    /// Which of a log's backups, oldest first, are beyond the newest `keep`.
    ///
    /// Never among them: `latest`, just taken and verified, even when the clock was set back; and the newest one
    /// that was ever restored, for it is the only one known to work to the end. All of `own` are sound: what cannot be
    /// restored takes no other's place, not even the latest when its disk has lost it meanwhile.
    private static func surplus(_ own: [ShelvedBackup], keep: Int, latest: BackupName) -> [BackupName] {
        let restored = own.last { $0.note?.restoredAt != nil }
        let others = own.filter { $0.name != latest }
        let old = others.dropLast(keep - (own.count - others.count))
        return old.map(\.name).filter { $0 != restored?.name }
    }

    /// Removes the sound backups of this log that are beyond the newest `keep`.
    ///
    /// A spoiled one is neither counted nor removed: ``DoctorRounds`` names it to somebody who looks at its disk.
    /// One that holds what this log does not have is of another log, or the last that is left of a lost end of this one:
    /// it stays, and so does one whose note cannot be read.
    func prune(keep: Int, latest: BackupName, of log: String) async -> Pruned {
        let all = await shelved(besides: log)
        let own = all.filter { $0.isInLog == true && !$0.isSpoiled }.sorted { $0.reach < $1.reach }
        let surplus = Self.surplus(own, keep: keep, latest: latest)
        for name in surplus {
            Disk.remove(path(of: name))
            Disk.remove("\(directory)/\(name.note)")
        }
        let strange = all.filter { $0.isInLog != true && $0.name != latest }
        return Pruned(
            removed: surplus, leftAlone: strange.map(\.name), spoiled: all.filter(\.isSpoiled).map(\.name))
    }

    /// What became of older backups.
    struct Pruned {
        let removed: [BackupName]
        let leftAlone: [BackupName]
        let spoiled: [BackupName]
    }

    func write(_ note: BackupNote, about name: BackupName) throws(SystemError) {
        try Disk.write(note.text, to: "\(directory)/\(name.note)")
        try Disk.sync(directory)
    }

    private static func sorted(_ names: [BackupName]) -> [BackupName] {
        names.sorted { ($0.takenAt, $0.position) < ($1.takenAt, $1.position) }
    }
}
