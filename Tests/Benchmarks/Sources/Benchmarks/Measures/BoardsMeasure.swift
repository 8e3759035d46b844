import Boards
import Chronology
import Foundation
import Relief
import Vocabulary

/// Where the time and the memory of a replay go: reading, decoding, and each board.
struct BoardsMeasure {
    private static let batch = 2_000

    private let chronology: SQLiteChronology
    private let board: String

    init(_ arguments: Arguments) throws {
        chronology = try SQLiteChronology(path: try arguments.text("file"))
        board = try arguments.text("board")
    }

    func run() async throws {
        switch board {
        case "reading": try await read { _ in }
        case "decoding": try await read { _ = try $0.map(Recorded.init(decoding:)) }
        case "access": try await fold(AccessBoard())
        case "catalogue": try await fold(CatalogueBoard())
        case "consignments": try await fold(ConsignmentBoard())
        case "depots": try await fold(DepotBoard())
        case "plans": try await fold(PlanBoard())
        case "shelters": try await fold(ShelterBoard())
        case "shortfalls": try await fold(ShortfallBoard())
        case "situation": try await fold(SituationBoard())
        default: throw WrongUse(text: "no board \(board)")
        }
    }

    private func read(_ use: ([Written]) throws -> Void) async throws {
        let watch = Stopwatch()
        var (position, bytes) = (Int64(0), 0)
        while case let written = try await chronology.entries(after: position, limit: Self.batch),
            let last = written.last
        {
            try use(written)
            bytes += written.reduce(0) { $0 + $1.entry.payload.utf8.count }
            position = last.position
        }
        Memory.trim()
        try Figure(
            "boards", board, count: Int(position), watch,
            ["rssMB": Memory.resident, "payloadMB": Double(bytes) / 1e6]
        ).print()
    }

    /// Only the time inside the board is counted; the memory is that of a process that has this board alone.
    private func fold(_ empty: some Board) async throws {
        var (board, cpu, position) = (empty, 0.0, Int64(0))
        let before = Memory.resident
        while case let written = try await chronology.entries(after: position, limit: Self.batch),
            let last = written.last
        {
            let recorded = try written.map(Recorded.init(decoding:))
            let start = Stopwatch.threadCPU()
            for entry in recorded { board.apply(entry) }
            cpu += Stopwatch.threadCPU() - start
            position = last.position
        }
        Memory.trim()
        try Figure(
            benchmark: "boards", who: self.board, count: Int(position), seconds: cpu, cpuSeconds: cpu,
            more: ["rssMB": Memory.resident, "beforeMB": before]
        ).print()
        withExtendedLifetime(board) {}
    }
}

extension Recorded {
    init(decoding written: Written) throws {
        let kind = EventKind(written.entry.name, version: written.entry.version)
        self.init(
            position: written.position, recordedAt: written.recordedAt, by: written.by,
            event: try ReliefEvent(kind, payload: written.entry.payload))
    }
}
