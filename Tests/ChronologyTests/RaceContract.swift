import Chronology
import Testing
import Vocabulary

@Suite struct `Two processes on one log` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test(arguments: Store.all)
    func `never promise the same lot twice`(_ store: Store) async throws {
        let logs = [try store.open(folder), try store.open(folder)]
        for round in 1...20 {
            let since = try await logs[0].headPosition()
            let draft = Sample.draft(read: [Sample.subject("a")], since: since)
            async let one = attempt(draft, on: logs[0])
            async let two = attempt(draft, on: logs[1])
            let outcomes = await [one, two]
            #expect(outcomes.filter { $0 == .success(Int64(round)) }.count == 1)
            #expect(outcomes.filter { $0 == .failure(.stale(since: since, now: Int64(round))) }.count == 1)
        }
    }

    @Test(arguments: Store.all)
    func `leave no gap and lose nothing when both write as fast as they can`(_ store: Store) async throws {
        let logs = [try store.open(folder), try store.open(folder)]
        let positions = try await withThrowingTaskGroup(of: Int64.self) { group in
            for number in 0..<150 {
                group.addTask {
                    let entry = Sample.entry(#"{"n":\#(number)}"#, about: ["lot-\(number)"])
                    return try await logs[number % 2].append(Sample.draft([entry])).receipt.position
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(positions.sorted() == Array(1...150))
        #expect(try await logs[0].everything().map(\.position) == Array(1...150))
        #expect(try await Set(logs[1].everything().map(\.entry.payload)).count == 150)
        #expect(try await logs[1].verify(expecting: nil) == .whole(try await logs[0].head()))
    }

    @Test(arguments: Store.all)
    func `leave no gap after a refusal`(_ store: Store) async throws {
        let log = try store.open(folder)
        let bad = Sample.draft([Sample.entry(), Sample.entry("{\"a\":}")])
        for _ in 1...3 { _ = await attempt(bad, on: log) }
        #expect(try await log.append(Sample.draft()).receipt.position == 1)
    }

    @Test(arguments: Store.all)
    func `see what the other has written`(_ store: Store) async throws {
        let one = try store.open(folder)
        let two = try store.open(folder)
        #expect(try await two.headPosition() == 0)
        _ = try await one.append(Sample.draft())
        #expect(try await two.headPosition() == 1)
        #expect(try await two.head() == one.head())
    }

    @Test(arguments: Store.all)
    func `may begin the log at the same moment`(_ store: Store) async throws {
        for _ in 1...10 {
            let folder = try Folder()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask { _ = try await store.open(folder).append(Sample.draft()) }
                }
                try await group.waitForAll()
            }
            #expect(try await store.open(folder).headPosition() == 8)
        }
    }

    private func attempt(_ draft: Draft, on log: any Chronology) async -> Result<Int64, ChronologyError> {
        do throws(ChronologyError) {
            return .success(try await log.append(draft).receipt.position)
        } catch {
            return .failure(error)
        }
    }
}
