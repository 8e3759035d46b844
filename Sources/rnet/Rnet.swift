import ArgumentParser

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The program: one server and the commands around it.
@main
struct Rnet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rnet",
        abstract: "Relief for a city after an earthquake: needs, stock, plans, deliveries on one log.",
        discussion: "被災地の避難所・物資拠点・災害対策本部・支援団体が同じ記録で動くためのプログラムです。",
        version: Build.version,
        subcommands: [
            Serve.self, IncidentCommand.self, TokenCommand.self, ImportSheet.self, ShowLog.self, VerifyLog.self,
            SimulateCommand.self, SolveCommand.self,
            BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
            WeekCommand.self,
        ])
}

extension Rnet {
    static func main() async {
        // Whatever is made holds what the log holds, also while it is being written: it is the owner's alone.
        umask(S_IRWXG | S_IRWXO)
        let problem = await problem()
        await OpenLogs.close()
        var status = problem.map(told) ?? .success
        // An error with words of its own has said enough.
        if status.isSuccess || problem?.error is ExitCode, let loss = Say.loss() {
            if !loss.isForWantOfReader { Say.remark(fullMessage(for: loss.failure())) }
            if status.isSuccess { status = .failure }
        }
        exit(withError: status)
    }

    /// What kept a command from being done.
    private struct Problem {
        let error: any Error
        /// `nil` when it was not even known which one was meant; then the parser knows how to use it.
        var command: (any ParsableCommand.Type)?

        /// What is wrong, and with what is wrong in the words of a command also how it is used.
        var text: String {
            guard let command, let wrong = error as? ValidationError else { return fullMessage(for: error) }
            let name = usageString(for: command).prefix { $0 != "[" && $0 != "<" && $0 != "-" }
            return "Error: \(wrong.message)\nUsage: \(usageString(for: command))\n  "
                + "See '\(name)--help' for more information."
        }
    }

    /// Does what was asked for.
    private static func problem() async -> Problem? {
        var called: (any ParsableCommand.Type)?
        do {
            var command = try await asyncParseAsRoot()
            called = type(of: command)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return nil
        } catch {
            return Problem(error: error, command: called)
        }
    }

    /// Wrong usage ends with exit status 2, as every other program does; the parser's own would be 64.
    private static func told(_ problem: Problem) -> ExitCode {
        let (text, status) = (problem.text, exitCode(for: problem.error))
        if status.isSuccess { Say.line(text) } else if !text.isEmpty { Say.remark(text) }
        return status == .validationFailure ? ExitCode(2) : status
    }
}

/// What this build is.
enum Build {
    static let version = "0.1.0"
}
