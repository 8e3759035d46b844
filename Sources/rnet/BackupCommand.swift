import ArgumentParser
import Chronology
import Vocabulary

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Copies the log while the server runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Back the log up, verified, while the server runs. バックアップ",
        discussion: """
            --to FILE writes that file, in place of an older backup of this log. --to DIR puts a file named after time and
            position into a directory that is there (DIR/ if it must be), and keeps the newest --keep of them.
            Prints “backup FILE POSITION HASH”, and “removed FILE” for each one of this log beyond --keep.
            Exit status 0 when it is there and verified, 1 when not (nothing is left behind), 2 for wrong usage.
            """)

    @OptionGroup var options: DataOptions

    @Option(help: "The file, or the directory of the backups, on another disk if you can. バックアップ先のファイルかフォルダー")
    var to: String

    @Option(help: "How many backups stay. 残す個数")
    var keep: Int = Backup.usualKeep

    func validate() throws {
        guard keep > 0 else { throw ValidationError("--keep is 1 or more. --keepは1以上です。") }
    }

    func run() async throws {
        let data = try options.directory().path
        if let file = BackupFile(of: data, at: to, process: getpid()) { return try await take(file) }
        let backup = Backup(of: data, to: to, keep: keep, process: getpid())
        let directory = backup.shelf.directory
        let taken = try await BackupProgress.shown { watch throws(BackupError) in
            try await backup.take(at: .now, watch)
        }
        Say.line("backup \(directory)/\(taken.name) \(taken.note.head.position) \(taken.note.head.hash)")
        for name in taken.removed { Say.line("removed \(directory)/\(name)") }
        tell(leftAlone: taken.leftAlone)
        tell(spoiled: taken.spoiled)
    }

    private func take(_ file: BackupFile) async throws {
        let head = try await BackupProgress.shown { watch throws(BackupError) in try await file.take(watch) }
        Say.line("backup \(to) \(head.position) \(head.hash)")
    }

    /// Only this log's backups are counted and removed: others may be all that is left of theirs.
    private func tell(leftAlone names: [BackupName]) {
        guard !names.isEmpty else { return }
        let all = names.map(\.description).joined(separator: ", ")
        Say.remark("この記録のバックアップと確認できないものは、数えずに残しました: \(all)")
        Say.remark("Not known to be backups of this log, and left alone: \(all)")
    }

    private func tell(spoiled names: [BackupName]) {
        guard !names.isEmpty else { return }
        let all = names.map(\.description).joined(separator: ", ")
        Say.remark("空か途中で切れているため数えず、消してもいないもの(ディスクを確かめ、別の場所へ移してください): \(all)")
        Say.remark("Empty or cut short; neither counted nor removed (check their disk, move them away): \(all)")
    }
}
