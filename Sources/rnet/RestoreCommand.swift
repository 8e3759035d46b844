import ArgumentParser
import Chronology
import Vocabulary

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Makes a log of a backup again, or tries whether that works.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Restore a backup, or try whether it can be. 復元",
        discussion: """
            --from FILE --data DIR restores into a directory that has no log. --check FILE restores on trial into a
            temporary directory and notes beside the backup that it succeeded; --check DIR takes the newest in DIR.
            Prints “restored DIR POSITION HASH” or “restorable FILE POSITION HASH”.
            Exit status 0 when restored and verified, 1 when not (nothing is left behind), 2 for wrong usage.
            """)

    @OptionGroup var options: DataOptions

    @Option(help: "The backup to restore. 復元するバックアップ")
    var from: String?

    @Option(help: "Only try this backup, or the newest in this directory. 試しに復元する")
    var check: String?

    @OptionGroup var kept: HeadOption

    @Option(help: "Where --check may restore on trial; the system's temporary directory. 一時的な復元先")
    var scratch: String?

    func validate() throws {
        guard (from == nil) != (check == nil) else {
            throw ValidationError("Give --from FILE or --check FILE. --from か --check のどちらかを指定してください。")
        }
    }

    func run() async throws {
        let data = check == nil ? try options.directory().path : ""
        // Not beside a server whose log was taken away: it would go on writing to what nobody finds.
        let isHeld = !data.isEmpty && FileManager.default.fileExists(atPath: "\(data)/\(SQLiteChronology.lockName)")
        let lock = isHeld ? try ServerLock(in: data) : nil
        let line = try await BackupProgress.shown { watch throws(BackupError) in try await done(data, watch) }
        Say.line(line)
        lock?.release()
    }

    private func done(_ data: String, _ watch: BackupWatch) async throws(BackupError) -> String {
        try Place.checkSight(of: check ?? from ?? "")
        let kept = kept.fingerprint
        if let check {
            guard let file = BackupShelf.newest(at: check, now: .now) else { throw .restore(.noFile(path: check)) }
            let restore = Restore(from: file, process: getpid())
            let place = scratch ?? FileManager.default.temporaryDirectory.path
            let head = try await restore.rehearse(below: place, at: .now, expecting: kept, watch)
            return "restorable \(file) \(head.position) \(head.hash)"
        }
        let from = from ?? ""
        guard !Disk.isDirectory(from) else { throw .restore(.directory(path: from)) }
        let head = try await Restore(from: from, process: getpid()).restore(to: data, expecting: kept, watch)
        return "restored \(data) \(head.position) \(head.hash)"
    }
}
