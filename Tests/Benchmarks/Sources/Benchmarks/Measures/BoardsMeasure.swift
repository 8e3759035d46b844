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
        case "decoding": try await read { _ = try $0.recorded() }
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

    private func read(_ use: (Excerpt) throws -> Void) async throws {
        let watch = Stopwatch()
        var position = Int64(0)
        while case let excerpt = try await chronology.excerpt(after: position, limit: Self.batch),
            let last = excerpt.rows.last
        {
            try use(excerpt)
            position = last.position
        }
        Memory.trim()
        try Figure("boards", board, count: Int(position), watch, ["rssMB": Memory.resident]).print()
    }

    /// Only the time inside the board is counted; the memory is that of a process that has this board alone.
    private func fold(_ empty: some Board) async throws {
        var (board, cpu, position) = (empty, 0.0, Int64(0))
        let before = Memory.resident
        while case let recorded = try await chronology.excerpt(after: position, limit: Self.batch).recorded(),
            let last = recorded.last
        {
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

extension Excerpt {
    func recorded() throws -> [Recorded] {
        var found: [Recorded] = []
        found.reserveCapacity(rows.count)
        try forEach { row, payload in
            let event = try ReliefEvent(EventKind(name(row), version: row.version), payload: payload)
            found.append(
                Recorded(position: row.position, recordedAt: row.recordedAt, by: by(row), event: event))
        }
        return found
    }
}
