import Chronology
import Foundation

/// The first entries of a log as `rnet log --json` writes them, for the script that checks an export.
struct ExportMeasure {
    private let path: String
    private let output: String
    private let entries: Int64

    init(_ arguments: Arguments) throws {
        path = try arguments.text("file")
        output = try arguments.text("output")
        entries = Int64(try arguments.number("entries"))
    }

    func run() async throws {
        let chronology = try SQLiteChronology(path: path)
        guard FileManager.default.createFile(atPath: output, contents: nil) else {
            throw WrongUse(text: "cannot write \(output)")
        }
        let file = try FileHandle(forWritingTo: URL(filePath: output))
        var position = Int64(0)
        while position < entries {
            let written = try await chronology.entries(after: position, limit: Int(min(2_000, entries - position)))
            guard let last = written.last else { break }
            try file.write(contentsOf: written.flatMap { LogLine.json($0) + [UInt8(ascii: "\n")] })
            position = last.position
        }
        try file.close()
    }
}
