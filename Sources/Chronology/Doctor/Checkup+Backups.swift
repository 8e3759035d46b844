import Vocabulary

extension Checkup {
    var backupFindings: [DoctorFinding] {
        guard let backups else { return [unnamed] }
        if let obstacle = backups.obstacle { return [unseenBackups(obstacle)] }
        guard backups.isThere else { return [noDirectory(backups.directory)] }
        let strange = [spoiled(backups), ahead(backups)].compactMap(\.self)
        guard let newest = backups.newest else { return strange.isEmpty ? [none(in: backups.directory)] : strange }
        return [age(newest, of: backups), origin(newest), lag(newest), trial(backups)].compactMap(\.self) + strange
    }

    private var backUp: Wording {
        let place = backups?.directory ?? "DIR"
        return Wording(
            "「rnet backup --data \(data) --to \(place)」を実行し、rnet-backup.timerが動いているか確認してください。",
            "Run: rnet backup --data \(data) --to \(place), and check that rnet-backup.timer runs.")
    }

    private var unnamed: DoctorFinding {
        .warn(
            "doctor/backups-unknown",
            Wording("バックアップの場所が指定されていないため、確認していません。", "Nobody said where the backups are; they were not looked at."),
            Wording("「--backups フォルダー」を付けて実行してください。", "Run it with --backups DIR."))
    }

    private func noDirectory(_ directory: String) -> DoctorFinding {
        .bad(
            "doctor/backup-directory-missing",
            Wording("バックアップのフォルダー「\(directory)」がありません。", "There is no directory \(directory) for backups."),
            Wording("ディスクが接続されているか確認するか、作成してください。", "Check that its disk is mounted, or make it."))
    }

    private func none(in directory: String) -> DoctorFinding {
        .bad(
            "doctor/backup-missing",
            Wording("「\(directory)」にバックアップが1つもありません。", "There is not one backup in \(directory)."), backUp)
    }

    /// What a backup holds is gone when its file is not the one that was written.
    private func spoiled(_ backups: BackupsSeen) -> DoctorFinding? {
        guard !backups.spoiled.isEmpty else { return nil }
        let names = backups.spoiled.map(\.description).joined(separator: ", ")
        return .bad(
            "doctor/backup-spoiled",
            Wording(
                "空か、途中で切れているか、作成時と大きさの違うバックアップがあります: \(names)",
                "Backups that are empty, cut short or of another size than was written: \(names)"),
            Wording(
                "復元には使えません。バックアップ先のディスクを確かめて別の場所へ移し、\(backUp.japanese)",
                "They cannot be restored. Check their disk, move them away, and take another one. \(backUp.english)"))
    }

    /// Its age cannot be told, and by its name it would stand before every other for years.
    private func ahead(_ backups: BackupsSeen) -> DoctorFinding? {
        guard !backups.ahead.isEmpty else { return nil }
        let names = backups.ahead.map(\.description).joined(separator: ", ")
        return .warn(
            "doctor/backup-ahead",
            Wording(
                "今(\(now.japanese))より後の日時のバックアップがあります: \(names)",
                "Backups that are dated after now (\(now.japanese)): \(names)"),
            Wording(
                "時計が遅れていれば合わせてください(timedatectl)。時計が進んでいた間のものなら、新しいバックアップを取って試しに復元してから、別の場所へ移してください。",
                "If the clock is behind, set it (timedatectl). If it was ahead when they were taken: take another backup, "
                    + "restore it on trial, then move these away."))
    }

    private func age(_ newest: BackupsSeen.Newest, of backups: BackupsSeen) -> DoctorFinding? {
        // Of one dated after now it is said that its time is wrong, and no age.
        guard !backups.ahead.contains(newest.name) else { return nil }
        let count = backups.count
        let hours = (now - newest.name.takenAt).milliseconds / Span.hours(1).milliseconds
        let wording = Wording(
            "最新のバックアップは\(hours)時間前のものです(\(newest.name)、全\(count)個)。",
            "The newest backup is \(Int(hours).english("hour")) old (\(newest.name), of \(count)).")
        return now - newest.name.takenAt > limits.backupAge
            ? .warn("doctor/backup-old", wording, backUp)
            : DoctorFinding(code: "doctor/backup", level: .ok, wording: wording, advice: nil)
    }

    /// A backup of another log, or of a future that this log no longer has.
    private func origin(_ newest: BackupsSeen.Newest) -> DoctorFinding? {
        guard let note = newest.note else {
            return .warn(
                "doctor/backup-note-missing",
                Wording(
                    "バックアップ「\(newest.name)」の控え(.note)を読めません。", "The note of the backup \(newest.name) cannot be read."),
                Wording(
                    "「rnet restore --check」でそのバックアップを確かめてください。控えが作り直されます。",
                    "Check that backup with rnet restore --check; that writes the note anew."))
        }
        guard newest.isInLog == false else { return nil }
        return .bad(
            "doctor/backup-head-not-in-log",
            Wording(
                "最新のバックアップの末尾(\(note.head.position)番)が、今の記録にありません。記録の末尾が失われたか、別の記録のバックアップです。",
                "The head of the newest backup (position \(note.head.position)) is not in the log: the log has lost its "
                    + "end, or the backup is of another log."),
            Wording(
                "記録もバックアップも消さず、両方を写してから「rnet verify --head \(note.head.hash)」の結果とともに監査担当に知らせてください。",
                "Remove neither. Copy both away, and tell the auditor what rnet verify --head \(note.head.hash) says."))
    }

    private func lag(_ newest: BackupsSeen.Newest) -> DoctorFinding? {
        guard case .open(let log) = log, newest.isInLog != false else { return nil }
        let behind = max(0, log.head.position - newest.name.position)
        let wording = Wording(
            "最新のバックアップより後の記録は\(behind)件です。",
            "\(Int(behind).english("entry", "entries")) came after the newest backup.")
        return behind > limits.backupLag
            ? .warn("doctor/backup-behind", wording, backUp)
            : DoctorFinding(code: "doctor/backup-lag", level: .ok, wording: wording, advice: nil)
    }

    private func trial(_ backups: BackupsSeen) -> DoctorFinding {
        let advice = Wording(
            "「rnet restore --check \(backups.directory)」を実行してください。",
            "Run: rnet restore --check \(backups.directory)")
        guard let restoredAt = backups.restoredAt else {
            return .warn(
                "doctor/never-restored",
                Wording(
                    "どのバックアップも、復元できることを確かめていません。", "None of the backups was ever restored, not even on trial."),
                advice)
        }
        guard now - restoredAt > limits.restoreAge || restoredAt - now > Span.minutes(1) else {
            return .ok(
                "doctor/restored", "復元できることを\(restoredAt.japanese)に確かめています。",
                "A backup was restored on trial at \(restoredAt.japanese).")
        }
        return .warn(
            "doctor/restored-long-ago",
            Wording(
                "復元できることを最後に確かめたのは\(restoredAt.japanese)です。",
                "A backup was last restored on trial at \(restoredAt.japanese)."), advice)
    }
}
