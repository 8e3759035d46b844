import ArgumentParser

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
    /// Wrong usage ends with exit status 2, as every other program does; the parser's own would be 64.
    static func main() async {
        do {
            var command = try await asyncParseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            Say.remark(fullMessage(for: error))
            exit(withError: ExitCode(2))
        }
    }
}

/// What this build is.
enum Build {
    static let version = "0.1.0"
}
