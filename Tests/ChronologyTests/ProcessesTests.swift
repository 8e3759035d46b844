import Chronology
import Foundation
import ReliefTesting
import Testing

@Suite struct `Several processes on one file` {
    @Test func `promise the same lot one after the other, and lose nothing`() async throws {
        let folder = try Folder()
        let processes = try (1...3).map { try WritingProcess(folder.log, client: $0, count: 40) }
        let answered = try processes.map { try $0.finished() }

        #expect(answered.flatMap(\.self).sorted() == Array(1...120))
        let log = try SQLiteChronology(in: folder.path)
        let written = try await log.everything()
        #expect(written.map(\.position) == Array(1...120))
        #expect(Set(written.map(\.entry.payload)).count == 120)
        #expect(try await log.verify() == .whole(log.head()))
        for (number, positions) in zip(1...3, answered) {
            let own = written.filter { $0.by == "client-\(number)" }.map(\.position)
            #expect(own == positions, "the order in which client \(number) was answered")
        }
    }
}

/// A running `LogWriter` with one client, each of whose drafts is about the same lot as everybody else's.
private struct WritingProcess {
    private let process = Process()
    private let output = Pipe()
    private let complaints = Pipe()

    init(_ log: String, client: Int, count: Int) throws {
        let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        process.executableURL = products.appending(path: "LogWriter")
        process.arguments = [log, "clients=1", "first=\(client)", "count=\(count)", "shared=1"]
        process.standardOutput = output
        process.standardError = complaints
        try process.run()
    }

    /// The positions that it was told, once it has ended well: the third word of each line.
    func finished() throws -> [Int64] {
        let lines = Self.text(output).split(separator: "\n")
        process.waitUntilExit()
        try #require(process.terminationStatus == 0 && Self.text(complaints).isEmpty)
        return try lines.map { try #require(Int64($0.split(separator: " ")[2])) }
    }

    private static func text(_ pipe: Pipe) -> String {
        String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
}
