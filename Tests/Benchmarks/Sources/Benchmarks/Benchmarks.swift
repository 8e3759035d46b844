import Foundation

/// Measures the program against named peers; `Tests/Benchmarks/run` is how it is called.
@main enum Benchmarks {
    static func main() async {
        do {
            try await measure(Arguments(Array(CommandLine.arguments.dropFirst())))
        } catch {
            FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func measure(_ arguments: Arguments) async throws {
        switch arguments.command {
        case "log": try await makeLog(arguments)
        case "append": try await AppendMeasure(arguments).run()
        case "raw": try RawSQLite(arguments).run()
        case "commands": try await CommandMeasure(arguments).run()
        case "codec": try await CodecMeasure(arguments).run()
        case "export": try await ExportMeasure(arguments).run()
        case "backup": try await BackupMeasure(arguments).run()
        case "replay": try await ReplayMeasure(arguments).run()
        case "boards": try await BoardsMeasure(arguments).run()
        case "restart": try await RestartMeasure(arguments).run()
        case "snapshot": try await RestartMeasure(arguments).write()
        case "verify": try await VerifyMeasure(arguments).run()
        default: throw WrongUse(text: "no such measurement; see Tests/Benchmarks/run")
        }
    }

    /// Draws the long incident unless the file is there already.
    private static func makeLog(_ arguments: Arguments) async throws {
        let (path, entries) = (try arguments.text("file"), Int64(try arguments.number("entries")))
        try await KeptLog(path: path, entries: entries).draw(fixtures: try arguments.text("fixtures"))
    }
}

/// A command and its options, `--name value`.
struct Arguments {
    let command: String
    private var options: [String: String] = [:]

    init(_ words: [String]) {
        command = words.first ?? ""
        for (name, value) in zip(words, words.dropFirst()) where name.hasPrefix("--") {
            options[String(name.dropFirst(2))] = value
        }
    }

    func text(_ name: String) throws -> String {
        guard let text = options[name] else { throw WrongUse(text: "--\(name) is missing") }
        return text
    }

    func number(_ name: String, or usual: Int) throws -> Int { options[name] == nil ? usual : try number(name) }

    func number(_ name: String) throws -> Int {
        guard let number = Int(try text(name)) else { throw WrongUse(text: "--\(name) is no number") }
        return number
    }
}

struct WrongUse: Error {
    let text: String
}
