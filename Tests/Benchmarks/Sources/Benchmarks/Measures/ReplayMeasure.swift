import Boards
import Chronology
import CommandPost
import Vocabulary

/// A start without a snapshot: the whole log onto all boards.
struct ReplayMeasure {
    private let path: String

    init(_ arguments: Arguments) throws { path = try arguments.text("file") }

    func run() async throws {
        let watch = Stopwatch()
        let post = CommandPost(try SQLiteChronology(path: path), clock: { Moment(milliseconds: 0) })
        try await post.catchUp()
        var figure = Figure("replay", "R-net", count: Int(await post.wall.position), watch)
        figure.more = ["hwmMB": Memory.most, "rssMB": Memory.resident]
        Memory.trim()
        figure.more["trimmedMB"] = Memory.resident
        try figure.print()
    }
}
