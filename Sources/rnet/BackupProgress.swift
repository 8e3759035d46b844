import Chronology

/// Says how far a backup or a restore is: per cent for people, a line per twentieth for programs.
struct BackupProgress {
    private let line = ProgressLine()

    /// Does `work`, which people may watch and stop.
    static func shown<Done>(
        _ work: (BackupWatch) async throws(BackupError) -> Done
    ) async throws(Failure) -> Done {
        Interruption.watch()
        let progress = Self()
        defer { progress.line.end() }
        do throws(BackupError) {
            return try await work(progress.watch)
        } catch {
            throw Failure(error.code, error.wording)
        }
    }

    private var watch: BackupWatch {
        BackupWatch(
            progress: { step in line.say(person: Self.person(step), program: Self.program(step)) },
            isCancelled: { Interruption.isThere })
    }

    private static func person(_ step: BackupStep) -> String {
        switch step {
        case .checking(let done, let total): "バックアップの検証 · checking the backup \(percent(done, total)) %"
        case .copying(let done, let total): "コピー · copying \(percent(Int64(done), Int64(total))) %"
        case .verifying(let done, let total): "写しの検証 · verifying the copy \(percent(done, total)) %"
        case .placing: "ディスクへ書き込み · writing it to the disk"
        }
    }

    /// `progress copying 45 100`: the step, per cent done, and 100.
    private static func program(_ step: BackupStep) -> String {
        switch step {
        case .checking(let done, let total): "progress checking \(twentieth(done, total)) 100"
        case .copying(let done, let total): "progress copying \(twentieth(Int64(done), Int64(total))) 100"
        case .verifying(let done, let total): "progress verifying \(twentieth(done, total)) 100"
        case .placing: "progress placing 0 100"
        }
    }

    private static func percent(_ done: Int64, _ total: Int64) -> Int64 { ProgressLine.percent(done, total) }

    private static func twentieth(_ done: Int64, _ total: Int64) -> Int64 { percent(done, total) / 5 * 5 }
}
