import Chronology
import Foundation
import Vocabulary

/// A backup of the log, verified as it is written.
struct BackupMeasure {
    private let data: String
    private let directory: String

    init(_ arguments: Arguments) throws {
        data = try arguments.text("data")
        directory = try arguments.text("directory")
    }

    func run() async throws {
        let backup = Backup(of: data, to: directory, process: ProcessInfo.processInfo.processIdentifier)
        let watch = Stopwatch()
        let taken = try await backup.take(at: Moment(milliseconds: 1_460_856_800_000))
        try Figure("backup", "R-net", count: Int(taken.note.head.position), watch, ["hwmMB": Memory.most]).print()
    }
}
