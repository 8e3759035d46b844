import Chronology
import CommandPost
import Foundation
import Relief
import Vocabulary

/// Desks that each ask for something, wait until it is durable and on the boards, and ask again.
struct CommandMeasure {
    private let path: String
    private let desks: Int
    private let seconds: Double

    init(_ arguments: Arguments) throws {
        desks = try arguments.number("clients")
        path = "\(try arguments.text("directory"))/commands-\(desks).sqlite"
        seconds = Double(try arguments.text("seconds")) ?? 3
    }

    func run() async throws {
        let now = Moment(milliseconds: 1_460_856_800_000)
        let post = CommandPost(try SQLiteChronology(path: path), clock: { now })
        try await prepare(post)
        let watch = Stopwatch()
        let latencies = try await asking(post)
        try Figure("commands", "R-net \(desks)", count: latencies.count, watch, Latencies(latencies).all).print()
    }

    private static func site(_ number: Int) -> ID<Site> { ID("k", number: UInt64(number)) }

    private func prepare(_ post: CommandPost) async throws {
        let water = Item(
            id: ID("water", number: 500), name: Wording("飲料水 500ml", "Water 500 ml"), unit: "本", tier: .life)
        let sites = (0..<desks).map {
            ReliefCommand.registerSite(
                Self.site($0), SiteDetails(kind: .shelter, name: "避難所 \($0)"), status: .open)
        }
        _ = try await post.submit(Submission([.listItem(water)] + sites, from: .console))
    }

    private func asking(_ post: CommandPost) async throws -> [Double] {
        let end = ContinuousClock.now + .seconds(seconds)
        return try await withThrowingTaskGroup(of: [Double].self) { group in
            for desk in 0..<desks { group.addTask { try await Self.desk(desk, post, until: end) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    private static func desk(
        _ desk: Int, _ post: CommandPost, until end: ContinuousClock.Instant
    ) async throws -> [Double] {
        var latencies: [Double] = []
        while ContinuousClock.now < end {
            let number = UInt64(desk) << 32 | UInt64(latencies.count)
            let request = NeedRequest(
                need: ID("n", number: number), site: site(desk), item: ID("water", number: 500),
                asked: Asked(latencies.count % 1_000 + 1, .piece), note: "大型車は入れません。２ｔ車まで")
            let start = ContinuousClock.now
            _ = try await post.submit(
                Submission([.raiseNeed(request)], from: .console, key: "k-\(number)", body: Array("\(number)".utf8)))
            latencies.append((ContinuousClock.now - start).seconds)
        }
        return latencies
    }
}
