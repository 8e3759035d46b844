import Boards
import Chronology

/// The log onto the boards when there is much of it: a start, or a catch-up far behind.
///
/// Four hands, each with work of its own: one reads the log, one makes events of payloads, and two tell half of the
/// boards each. The next pages are read and made while one is told, ``PagesAhead`` says how many; every board still hears every
/// entry in its order, so the wall is the same as from one hand. It is told to a copy: until the end whoever looks at
/// the wall sees it as it was.
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
        let (needs, goods) = (HalfWall(wall, .needs), HalfWall(wall, .goods))
        var pages = PagesAhead(chronology, after: wall.position, beginningWith: first)
        var failure: SubmissionError?
        while failure == nil, !Task.isCancelled, let page = await pages.next() {
            async let needsAreTold: Void = needs.take(page.entries)
            async let goodsAreTold: Void = goods.take(page.entries)
            _ = await (needsAreTold, goodsAreTold)
            failure = page.failure
        }
        return End(wall: Wall(needs: await needs.wall, goods: await goods.wall), failure: failure)
    }
}

/// A copy of the wall of which half is told.
private actor HalfWall {
    private(set) var wall: Wall
    private let half: WallHalf

    init(_ wall: Wall, _ half: WallHalf) { (self.wall, self.half) = (wall, half) }

    func take(_ page: [Recorded]) { wall.apply(page, to: half) }
}
