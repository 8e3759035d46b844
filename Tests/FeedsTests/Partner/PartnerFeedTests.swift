import Boards
import Feeds
import Relief
import ReliefTesting
import Testing
import Vocabulary

func feed(
    _ wall: Wall, after: Int64? = nil, limit: Int? = 100, _ language: Language = .japanese
) -> PartnerFeed {
    feed(wall, after.map { .changed(after: $0) } ?? .open, limit: limit, language)
}

func feed(
    _ wall: Wall, _ part: PartnerPart, limit: Int? = 100, _ language: Language = .japanese
) -> PartnerFeed {
    PartnerFeed(wall: wall, part, limit: limit, baseURL: "https://relief.example.jp", language: language)
}

@Suite struct `A partner` {
    @Test func `sees what is missing where`() throws {
        var scene = Scene.city()
        scene.raise("need-1", 240)
        scene.promise(100, to: "need-1")

        let need = try #require(feed(scene.wall).needs.first)
        #expect(need.missing == .of(140))
        #expect(need.promised == .of(100))
        #expect(need.state == "partly")
        #expect(need.site.ward == "中央区")
        #expect(need.position == scene.wall.position)
    }

    @Test func `is told how many needs have no known quantity, and not which`() {
        var scene = Scene.city()
        scene.raise("need-1", 3, .case, of: Example.riceBall)

        #expect(feed(scene.wall).needs.isEmpty)
        #expect(feed(scene.wall).held == 1)
    }

    @Test func `sees open and silent shelters only`() {
        var scene = Scene.city()
        scene.raise("need-1")
        scene.raise("need-2", at: "shelter-2")
        #expect(feed(scene.wall).needs.map(\.id.text) == ["need-1", "need-2"])

        scene.change("shelter-1", to: .closed)
        #expect(feed(scene.wall).needs.map(\.id.text) == ["need-2"])
    }

    @Test func `learns that a need is over`() {
        var scene = Scene.city()
        scene.raise("need-1")
        scene.raise("need-2")
        scene.raise("need-3", at: "shelter-2")
        let cursor = feed(scene.wall).cursor
        #expect(feed(scene.wall, after: cursor).needs.isEmpty)

        scene.change("need-1", .cancel(reason: "届いた"))
        scene.promise(100, to: "need-2")
        scene.change("shelter-2", to: .unusable)

        let news = feed(scene.wall, after: cursor).needs
        #expect(news.map(\.id.text) == ["need-1", "need-2", "need-3"])
        #expect(news.map(\.closing) == [.cancelled, .covered, .shelterClosed])
        #expect(news.allSatisfy { $0.state == "closed" && $0.missing == nil })
        #expect(feed(scene.wall).needs.isEmpty)
    }

    @Test(arguments: try Chance.seeds(2))
    func `keeps a right copy by following the cursor, whatever happens`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var scene = Scene.city()
        var copy: [ID<Need>: PartnerNeed] = [:]
        var cursor: Int64?
        var largest = 0
        for round in 0..<400 {
            scene.stir(round, &random)
            guard round % 5 == 0 else { continue }
            repeat {
                let page = feed(scene.wall, after: cursor, limit: 3)
                for need in page.needs { copy[need.id] = need.isOpen ? need : nil }
                cursor = page.cursor
                if !page.hasMore { break }
            } while true
            #expect(Set(copy.values) == Set(feed(scene.wall, limit: 1_000).needs))
            largest = max(largest, copy.count)
        }
        #expect(largest > 10)
    }
}

@Suite struct `Pages of a partner feed` {
    @Test(arguments: [1, 2, 3, 7, 100])
    func `hold every need exactly once`(_ limit: Int) {
        var scene = Scene.city()
        for number in 0..<10 { scene.raise("need-\(number)", at: number % 3 == 0 ? "shelter-2" : "shelter-1") }
        // A change of the shelter moves four needs to one position, which no page may cut.
        scene.change("shelter-2", to: .open)
        var seen: [String] = []
        var after: Int64?
        for _ in 0..<20 {
            let page = feed(scene.wall, after: after, limit: limit)
            seen += page.needs.map(\.id.text)
            #expect((page.nextAddress(.json) != nil) == page.hasMore)
            guard page.hasMore else { break }
            after = page.cursor
        }
        #expect(seen.sorted() == (0..<10).map { "need-\($0)" })
    }

    @Test(arguments: [1, 2, 3, 7, 100])
    func `hold every open need exactly once, the latest change first`(_ limit: Int) {
        var scene = Scene.city()
        for number in 0..<10 { scene.raise("need-\(number)", at: number % 3 == 0 ? "shelter-2" : "shelter-1") }
        scene.change("shelter-2", to: .open)
        scene.change("need-4", .cancel(reason: "届いた"))
        var seen: [PartnerNeed] = []
        var part = PartnerPart.newest(before: nil)
        for _ in 0..<20 {
            let page = feed(scene.wall, part, limit: limit)
            seen += page.needs
            #expect((page.nextAddress(.atom) != nil) == page.hasMore)
            #expect(page.cursor == (part == .newest(before: nil) ? scene.wall.position : nil))
            guard page.hasMore, let last = page.needs.last else { break }
            #expect(page.nextAddress(.atom)?.contains("?before=\(last.position)&") == true)
            part = .newest(before: last.position)
        }
        #expect(seen.map(\.id.text).sorted() == (0..<10).filter { $0 != 4 }.map { "need-\($0)" })
        #expect(seen.map(\.position) == seen.map(\.position).sorted(by: >))
        #expect(seen.first?.site.id == .of("shelter-2"), "the shelter that changed last")
    }

    @Test func `lose nothing to a reader who goes from the latest back and then on from the first cursor`() throws {
        var scene = Scene.city()
        for number in 0..<6 { scene.raise("need-\(number)") }
        let first = feed(scene.wall, .newest(before: nil), limit: 3)
        let last = try #require(first.needs.last)
        // While the reader is between two pages a need of the second one changes, another one closes, one is new.
        scene.promise(10, to: "need-1")
        scene.change("need-0", .cancel(reason: "届いた"))
        scene.raise("need-6")
        let older = feed(scene.wall, .newest(before: last.position), limit: 3)
        var copy = Dictionary((first.needs + older.needs).map { ($0.id, $0) }) { $1 }
        for need in feed(scene.wall, after: first.cursor).needs { copy[need.id] = need.isOpen ? need : nil }
        #expect(Set(copy.values) == Set(feed(scene.wall).needs))
    }

    @Test func `are one whole when nobody sets a limit, and say when they are not`() {
        var scene = Scene.city()
        for number in 0..<1_203 { scene.raise("need-\(number)") }
        let whole = feed(scene.wall, limit: nil)
        #expect(whole.needs.count == 1_203 && !whole.hasMore && whole.nextAddress(.csv) == nil)
        #expect(whole.fileName(.csv) == "needs-\(scene.wall.position)-all-1203.csv")
        #expect(PartnerFeed.count(on: scene.wall) == 1_203)

        let part = feed(scene.wall, limit: 5_000)
        #expect(part.needs.count == 1_000 && part.total == 1_203 && part.hasMore)
        #expect(part.fileName(.geojson) == "needs-\(scene.wall.position)-1000-of-1203.geojson")
        #expect(part.etag(.csv) != whole.etag(.csv))
    }

    @Test func `have an address that says where to go on`() throws {
        var scene = Scene.city()
        for number in 0..<3 { scene.raise("need-\(number)") }
        let page = feed(scene.wall, limit: 2, .english)
        let cursor = try #require(page.cursor)
        #expect(
            page.nextAddress(.atom)
                == "https://relief.example.jp/feed/needs.atom?after=\(cursor)&limit=2&lang=en")
    }

    @Test func `have an entity tag that changes with the position, the format and the question only`() {
        let scene = { () -> Scene in
            var scene = Scene.city()
            for number in 0..<20 { scene.raise("need-\(number)") }
            return scene
        }()
        #expect(Set(scene.walls.map { feed($0).etag(.atom) }).count == scene.walls.count)
        #expect(feed(scene.wall).etag(.atom) == feed(scene.wall).etag(.atom))
        let tags =
            PartnerFormat.allCases.map { feed(scene.wall).etag($0) }
            + [
                feed(scene.wall, after: 3).etag(.atom), feed(scene.wall, limit: 3).etag(.atom),
                feed(scene.wall, .english).etag(.atom), feed(scene.wall, limit: nil).etag(.atom),
                feed(scene.wall, .newest(before: nil)).etag(.atom), feed(scene.wall, .newest(before: 3)).etag(.atom),
            ]
        #expect(Set(tags).count == tags.count)
        #expect(tags.allSatisfy { $0.hasPrefix("\"") && $0.hasSuffix("\"") && !$0.contains(" ") })
    }
}

extension Scene {
    /// One thing that may happen to a need or a shelter.
    fileprivate mutating func stir(_ round: Int, _ random: inout SeededGenerator) {
        let shelter = Bool.random(using: &random) ? "shelter-1" : "shelter-2"
        let waiting = wall.shortfalls.all.map(\.need).filter { !$0.isFinished }
        guard let need = waiting.randomElement(using: &random), Int.random(in: 0..<3, using: &random) > 0 else {
            let item = [Example.water, Example.riceBall].randomElement(using: &random) ?? Example.water
            return raise("need-\(round)", 10, Bool.random(using: &random) ? .case : .piece, of: item, at: shelter)
        }
        switch Int.random(in: 0..<5, using: &random) {
        case 0: change(need.id.text, .cancel(reason: "不要"))
        case 1 where need.missing > .zero:
            promise(Int.random(in: 1...need.missing.value, using: &random), to: need.id.text)
        case 2: change(need.id.text, .amend(Asked(900_000, .piece), of: Example.water))
        case 3 where need.promised.isEmpty: change(need.id.text, .amend(Asked(round + 1, .case), of: Example.riceBall))
        default:
            let status = Site.Status.allCases.randomElement(using: &random) ?? .open
            change(shelter, to: status, because: "余震")
        }
    }
}
