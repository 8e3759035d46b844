import Chronology
import Foundation
import Relief
import Vocabulary

/// Clients that each append one event, or several at once, wait until they are durable, and append the next.
struct AppendMeasure {
    private let directory: String
    private let clients: Int
    /// How many entries one append has: a need is one, an approved plan or an uploaded sheet is many.
    private let entries: Int
    private let seconds: Double

    init(_ arguments: Arguments) throws {
        directory = try arguments.text("directory")
        clients = try arguments.number("clients")
        entries = try arguments.number("entries", or: 1)
        seconds = Double(try arguments.text("seconds")) ?? 3
    }

    func run() async throws {
        let path = "\(directory)/append-\(clients)-\(entries).sqlite"
        let who = "R-net \(clients)" + (entries == 1 ? "" : ", \(entries) entries an append")
        let chronology = try SQLiteChronology(path: path)
        let watch = Stopwatch()
        let latencies = try await appending(to: chronology)
        try Figure("append", who, count: latencies.count * entries, watch, Latencies(latencies).all).print()
    }

    private func appending(to chronology: SQLiteChronology) async throws -> [Double] {
        let end = ContinuousClock.now + .seconds(seconds)
        return try await withThrowingTaskGroup(of: [Double].self) { group in
            for client in 0..<clients {
                group.addTask { try await desk(client, chronology, until: end) }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    /// One desk; what it reads is its own, as it is for desks that serve different shelters.
    private func desk(
        _ client: Int, _ chronology: SQLiteChronology, until end: ContinuousClock.Instant
    ) async throws -> [Double] {
        var (latencies, since) = ([Double](), Int64(0))
        while ContinuousClock.now < end {
            let draft = RealisticNeed.draft(
                client: client, numbers: latencies.count * entries..<(latencies.count + 1) * entries, since: since)
            let start = ContinuousClock.now
            since = try await chronology.append(draft).receipt.position
            latencies.append((ContinuousClock.now - start).seconds)
        }
        return latencies
    }
}

/// A need as a shelter's phone sends it: about 250 bytes, its own subject and now and then its shelter's.
///
/// Its name is drawn, as the program draws it: no two that follow each other are neighbours in an index.
enum RealisticNeed {
    static func entry(client: Int, number: Int) -> Entry {
        var dice = Dice(seed: UInt64(client) << 32 | UInt64(number))
        let need = ID<Need>("n", number: dice.next())
        let site = ID<Site>("k", number: UInt64(client))
        return Entry(
            name: "need.raised", version: 1,
            subjects: number % 2 == 0 ? [Subject("need", need)] : [Subject("need", need), Subject("site", site)],
            payload: """
                {"asked":{"quantity":\(number % 1_000 + 1),"unit":"piece"},"item":"water-500ml","need":"\(need)",\
                "neededBy":1460900000000,"note":"大型車は入れません。２ｔ車まで","observedAt":1460856800000,\
                "pieces":\(number % 1_000 + 1),"site":"\(site)"}
                """)
    }

    static func draft(client: Int, numbers: Range<Int>, since: Int64) -> Draft {
        let entries = numbers.map { entry(client: client, number: $0) }
        return Draft(
            entries: entries, by: "token:t-\(client)", at: Moment(milliseconds: 1_460_856_800_000),
            read: Set(entries.flatMap { $0.subjects.prefix(1) }), since: since)
    }
}
