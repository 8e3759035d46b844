import Chronology
import Foundation
import ReliefTesting
import Testing

@Suite struct `Several processes on one file` {
    @Test func `promise the same lot one after the other, and lose nothing`() async throws {
        let folder = try Folder()
        let processes = try ["one", "two", "three"].map { try StoreProcess(folder.path, $0, 40) }
        let reports = try processes.map { try $0.finished() }

        let positions = reports.flatMap { $0.compactMap { Int64($0) } }
        #expect(positions.sorted() == Array(1...120))
        let log = try SQLiteChronology(in: folder.path)
        let written = try await log.everything()
        #expect(written.map(\.position) == Array(1...120))
        #expect(Set(written.map(\.entry.payload)).count == 120)
        #expect(try await log.verify() == .whole(log.head()))
        for (process, report) in zip(["one", "two", "three"], reports) {
            let own = written.filter { $0.by == process }.map(\.position)
            #expect(own == report.compactMap { Int64($0) }, "the order in which \(process) was answered")
        }
    }
}

/// A running `StoreWriter`.
private struct StoreProcess {
    private let process = Process()
    private let output = Pipe()

    init(_ directory: String, _ name: String, _ count: Int) throws {
        let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        process.executableURL = products.appending(path: "StoreWriter")
        process.arguments = [directory, name, "\(count)"]
        process.standardOutput = output
        try process.run()
    }

    /// Its lines once it has ended well.
    func finished() throws -> [String] {
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
