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
        ])
}

/// What this build is.
enum Build {
    static let version = "0.1.0"
}
