import Boards
import Chronology
import CommandPost
import Foundation
import Relief
import Vocabulary

/// A start with a snapshot: the boards as they stood a little earlier, and the rest of the log on top.
struct RestartMeasure {
    /// How far behind the log the snapshot is.
    private static let behind: Int64 = 5_000

    private let chronology: SQLiteChronology
    private let snapshots: Snapshots

    init(_ arguments: Arguments) throws {
        chronology = try SQLiteChronology(path: try arguments.text("file"))
        snapshots = Snapshots(try arguments.text("snapshots"))
    }

    func run() async throws {
        let watch = Stopwatch()
        let post = CommandPost(chronology, clock: { Moment(milliseconds: 0) })
        let refused = await post.begin(with: snapshots)
        guard refused.isEmpty, await post.wall.position > 0 else {
            throw WrongUse(text: "there is no snapshot of this log: \(refused)")
        }
        try await post.catchUp()
        var figure = Figure("restart", "R-net", count: Int(await post.wall.position), watch)
        figure.more = ["hwmMB": Memory.most, "rssMB": Memory.resident]
        try figure.print()
    }

    /// Writes the snapshot from which a start begins.
    func write() async throws {
        var wall = Wall()
        try await wall.replay(chronology, upTo: try await chronology.headPosition() - Self.behind)
        guard let hash = try await chronology.hash(at: wall.position) else {
            throw WrongUse(text: "no entry \(wall.position)")
        }
        let watch = Stopwatch()
        try await snapshots.write(wall, log: hash)
        try Figure("snapshot", "R-net", count: Int(wall.position), watch, ["hwmMB": Memory.most]).print()
    }
}

extension Wall {
    /// Takes in what the log holds, up to about `last`.
    fileprivate mutating func replay(_ chronology: SQLiteChronology, upTo last: Int64) async throws {
        while position < last {
            let limit = Int(min(2_000, last - position))
            let excerpt = try await chronology.excerpt(after: position, limit: limit)
            guard !excerpt.rows.isEmpty else { return }
            for recorded in try excerpt.recorded() { apply(recorded) }
        }
    }
}
