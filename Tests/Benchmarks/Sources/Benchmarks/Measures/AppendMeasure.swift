import Chronology
import Foundation
import Relief
import Vocabulary

/// Clients that each append one event, wait until it is durable, and append the next.
struct AppendMeasure {
    private let directory: String
    private let clients: Int
    private let seconds: Double

    init(_ arguments: Arguments) throws {
        directory = try arguments.text("directory")
        clients = try arguments.number("clients")
        seconds = Double(try arguments.text("seconds")) ?? 3
    }

    func run() async throws {
        let path = "\(directory)/append-\(clients).sqlite"
        let chronology = try SQLiteChronology(path: path)
        let watch = Stopwatch()
        let latencies = try await appending(to: chronology)
        try Figure("append", "R-net \(clients)", count: latencies.count, watch, Latencies(latencies).all).print()
    }

    private func appending(to chronology: SQLiteChronology) async throws -> [Double] {
        let end = ContinuousClock.now + .seconds(seconds)
        return try await withThrowingTaskGroup(of: [Double].self) { group in
            for client in 0..<clients {
                group.addTask { try await Self.desk(client, chronology, until: end) }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    /// One desk; what it reads is its own, as it is for desks that serve different shelters.
    private static func desk(
        _ client: Int, _ chronology: SQLiteChronology, until end: ContinuousClock.Instant
    ) async throws -> [Double] {
        var (latencies, since) = ([Double](), Int64(0))
        while ContinuousClock.now < end {
            let draft = RealisticNeed.draft(client: client, number: latencies.count, since: since)
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

    static func draft(client: Int, number: Int, since: Int64) -> Draft {
        let entry = entry(client: client, number: number)
        return Draft(
            entries: [entry], by: "token:t-\(client)", at: Moment(milliseconds: 1_460_856_800_000),
            read: Set(entry.subjects.prefix(1)), since: since)
    }
}
