import Boards
import Chronology

/// The log onto the boards when there is much of it: a start, or a catch-up far behind.
///
/// Three hands, each with work of its own: one reads the log, one makes events of payloads, and one tells the boards. The
/// next pages are read and made while one is told, ``PagesAhead`` says how many; every board still hears every entry in its
/// order, so the wall is the same as from one hand. It is told to a copy: until the end whoever looks at the wall sees it
/// as it was. (Two who told half of the boards each came no sooner to the end, and took a tenth more of the processor.)
struct Replay: Sendable {
    let chronology: any Chronology

    /// How far it came: the wall with everything that could be read, and why it is not everything.
    struct End: Sendable {
        let wall: Wall
        let failure: SubmissionError?
    }

    /// Takes in `first`, which follows the wall, and everything after it.
    ///
    /// When the task is cancelled it ends after the page that is being told, without a failure.
    func run(onto wall: Wall, beginningWith first: Excerpt) async -> End {
        let copy = WallCopy(wall)
        var pages = PagesAhead(chronology, after: wall.position, beginningWith: first)
        var failure: SubmissionError?
        while failure == nil, !Task.isCancelled, let page = await pages.next() {
            await copy.take(page.entries)
            failure = page.failure
        }
        return End(wall: await copy.wall, failure: failure)
    }
}

/// A copy of the wall that is told on a thread of its own.
private actor WallCopy {
    private(set) var wall: Wall

    init(_ wall: Wall) { self.wall = wall }

    func take(_ page: [Recorded]) { wall.apply(page) }
}
