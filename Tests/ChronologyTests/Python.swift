import Chronology
import Foundation
import ReliefTesting
import Testing

/// Runs the script of the reference page on an export.
enum Python {
    struct Answer: Equatable {
        let status: Int32
        let output: String
    }

    private static let places = ["/usr/bin/python3", "/usr/local/bin/python3", "/bin/python3"]
    private static let program = places.first(where: FileManager.default.isExecutableFile)

    static var isThere: Bool { program != nil }

    /// What a few lines print.
    static func run(_ script: String, _ argument: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: try #require(program))
        process.arguments = ["-c", script, argument]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }

    /// What the script of the reference page makes of a file.
    static func export(_ path: String) throws -> String {
        let script = Repository.reference.appending(path: "export_log.py").path
        return try run(
            "import runpy, sys; sys.argv = ['', sys.argv[1]]; runpy.run_path('\(script)', run_name='__main__')", path)
    }

    static func verify(_ lines: [String], expecting kept: String? = nil) throws -> Answer {
        let folder = try Folder()
        let export = "\(folder.path)/log.jsonl"
        try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: export))
        let process = Process()
        process.executableURL = URL(filePath: try #require(program))
        let script = Repository.reference.appending(path: "verify_log.py").path
        process.arguments = [script] + (kept.map { [$0] } ?? [])
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: export))
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Answer(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }
}

/// The root of the repository, found from where this file lies.
enum Repository {
    static let reference = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Docs/Reference")
}
