import Chronology
import Foundation
import Vocabulary

/// The long log on the disk, drawn once and used by every measurement after that.
struct KeptLog {
    let path: String
    let entries: Int64

    func draw(fixtures: String) async throws {
        if await isWhole { return }
        for end in ["", "-wal", "-shm", ".edition"] where FileManager.default.fileExists(atPath: path + end) {
            try FileManager.default.removeItem(atPath: path + end)
        }
        let chronology = try SQLiteChronology(path: path)
        var incident = LongIncident(
            try Sheets(fixtures: fixtures), into: chronology, entries: entries, seed: 20_160_414)
        try await incident.happen()
        try edition.write(toFile: "\(path).edition", atomically: true, encoding: .utf8)
        print("\(path): \(try await chronology.headPosition()) entries")
    }

    private var edition: String { "\(LongIncident.edition)" }

    /// A log that was begun and not finished, or written by an older edition, is drawn anew.
    private var isWhole: Bool {
        get async {
            guard (try? String(contentsOfFile: "\(path).edition", encoding: .utf8)) == edition,
                let log = try? SQLiteChronology(path: path)
            else { return false }
            return (try? await log.headPosition()) == entries
        }
    }
}
