import ArgumentParser
import Chronology
import Formats
import Vocabulary

/// Writes the log as lines.
struct ShowLog: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Print the log, oldest first. 記録を表示")

    @OptionGroup var options: DataOptions

    @Option(help: "Begin after this position. この位置の次から")
    var after: Int64 = 0

    @Flag(help: "One JSON object a line, as the API gives it.")
    var json = false

    func run() async throws {
        let chronology = try options.directory().existing()
        var position = after
        do throws(ChronologyError) {
            while !Say.isInVain {
                let entries = try await chronology.entries(after: position, limit: 1000)
                guard let last = entries.last else { return }
                for entry in entries {
                    Say.line(json ? String(decoding: LogLine.json(entry), as: UTF8.self) : line(entry))
                }
                position = last.position
            }
        } catch {
            throw Failure(error.code, error.wording)
        }
    }

    private func line(_ written: Written) -> String {
        let subjects = written.entry.subjects.map(\.text).joined(separator: " ")
        return "\(written.position)\t\(written.recordedAt.japanese)\t\(written.by)\t\(written.entry.name)\t\(subjects)"
    }
}

/// Reads the whole log again and checks every hash.
struct VerifyLog: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Re-read the whole log and check its hashes. 記録の検証",
        discussion: "Exit status 0 when whole, 1 with the first bad position.")

    @OptionGroup var options: DataOptions

    @OptionGroup var kept: HeadOption

    func run() async throws {
        let chronology = try options.directory().existing()
        do throws(ChronologyError) {
            switch try await verdict(on: chronology) {
            case .whole(let head):
                Say.line("whole \(head.position) \(head.hash)")
                return
            case .broken(let fault):
                Say.line("broken \(fault.position) \(fault.code)")
                Say.remark("\(fault.wording.japanese)\n\(fault.wording.english)")
            }
        } catch {
            Say.remark("\(Failure(error.code, error.wording))")
        }
        throw ExitCode(1)
    }

    /// People see how far it is; Ctrl-C stops the reading.
    private func verdict(on log: SQLiteChronology) async throws(ChronologyError) -> Verdict {
        Interruption.watch()
        let line = ProgressLine()
        defer { line.end() }
        let progress = Progress { done, total in
            if total > 0 { line.say(person: "検証 · verifying \(ProgressLine.percent(done, total)) %") }
            return !Interruption.isThere
        }
        return try await log.verify(expecting: kept.fingerprint, progress: progress)
    }
}
