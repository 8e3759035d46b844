import ArgumentParser

/// Solves problems from files, without any server or log.
struct SolveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "solve", abstract: "Solve a problem from a file. ファイルの問題を解く",
        subcommands: [SolveGoods.self, SolvePeople.self, SolveFunds.self, SolveFlow.self])
}
