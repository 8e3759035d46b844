import JSON
import ReliefTesting
import Testing
import Vocabulary

@testable import Chronology

@Suite struct `Many drafts in one transaction` {
    private let folder: Folder
    private let connection: Connection
    private var window = SubjectWindow(after: 0)

    init() throws {
        folder = try Folder()
        connection = try LogFile(path: folder.log, settings: SQLiteSettings(largestPages: 60)).open(
            beginning: true, SideFile(of: folder.log))
    }

    @Test func `each have an outcome of their own, in order`() throws {
        var window = window
        let key = LogSample.key("k")
        let other = LogSample.key("k", body: "another")
        let answers = try connection.commit(
            [
                LogSample.draft([LogSample.entry(about: ["a"])], command: key, answer: "first"),
                LogSample.draft([LogSample.entry()], command: key, answer: "second"),
                LogSample.draft([LogSample.entry()], command: other),
                LogSample.draft([LogSample.entry(about: ["a"])], read: [LogSample.subject("a")], since: 0),
                LogSample.draft([LogSample.entry(about: ["b"])], read: [LogSample.subject("b")], since: 0),
                LogSample.draft([LogSample.entry()], since: 99),
            ].map(ReadyDraft.init), &window
        ).answers
        let first = Receipt(position: 1, recordedAt: LogSample.noon, answer: "first")
        let last = Receipt(position: 2, recordedAt: LogSample.noon, answer: "")
        #expect(
            answers == [
                .success(.stored(first)), .success(.repeated(first)), .failure(.otherBody(first: first)),
                .failure(.stale(since: 0, now: 1)), .success(.stored(last)),
                .failure(.unfit(.ahead(since: 99, head: 2))),
            ])
        #expect(try connection.head().position == 2)
    }

    @Test func `are chained to each other`() async throws {
        var window = window
        let drafts = (1...50).map { LogSample.draft([LogSample.entry(#"{"n":\#($0)}"#)]) }
        let head = try connection.commit(drafts.map(ReadyDraft.init), &window).head
        #expect(try await SQLiteChronology(in: folder.path).verify() == .whole(head))
    }

    @Test func `leave nothing behind when one of them cannot be written`() throws {
        let error = #expect(throws: ChronologyError.self) {
            var window = window
            _ = try connection.commit([ReadyDraft(LogSample.draft()), Self.tooLarge], &window)
        }
        #expect(error?.leavesTheFileWhole == true)
        #expect(try connection.head() == .none)
    }

    /// More than there is room for.
    private static var tooLarge: ReadyDraft {
        ReadyDraft(LogSample.draft([LogSample.entry("{\"a\":\"" + String(repeating: "x", count: 1 << 20) + "\"}")]))
    }
}

extension `Many drafts in one transaction` {
    @Test func `are joined by those who come meanwhile, who are answered after them`() async throws {
        var window = SubjectWindow(after: 0)
        var waves = [["b", "c"], ["a", "d"]].map { $0.map(Self.draft) }
        let (answers, head) = try connection.commit([Self.draft("a")], &window) {
            waves.isEmpty ? [] : waves.removeFirst()
        }
        let positions = answers.map { try? $0.get().receipt.position }
        // Somebody before it in the same transaction has written about a.
        #expect(positions == [1, 2, 3, nil, 4])
        #expect(answers[3] == .failure(.stale(since: 0, now: 1)))
        #expect(try await SQLiteChronology(in: folder.path).verify() == .whole(head))
        #expect(head.position == 4)
    }

    @Test func `leave nothing behind when somebody who came later cannot be written`() throws {
        var window = SubjectWindow(after: 0)
        var late = [Self.tooLarge]
        let error = #expect(throws: ChronologyError.self) {
            _ = try connection.commit([Self.draft("a")], &window) {
                defer { late = [] }
                return late
            }
        }
        #expect(error?.leavesTheFileWhole == true)
        #expect(try connection.head() == .none)
        let head = try connection.commit([Self.draft("a")], &window).head
        #expect(head.position == 1)
    }

    /// A decision that rests on what it is about.
    private static func draft(_ name: String) -> ReadyDraft {
        ReadyDraft(LogSample.draft([LogSample.entry(about: [name])], read: [LogSample.subject(name)], since: 0))
    }
}

@Suite struct `The one who writes` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test func `answers every desk, and no draft takes its neighbour with it`() async throws {
        let log = try SQLiteChronology(in: folder.path)
        let outcomes = await withTaskGroup(of: Result<Int64, ChronologyError>.self) { desks in
            for number in 1...200 {
                let payload = number.isMultiple(of: 10) ? "{\"n\":}" : "{\"n\":\(number)}"
                desks.addTask { await Self.position(log, payload) }
            }
            return await desks.reduce(into: []) { $0.append($1) }
        }
        let missingValue = JSONProblem(.unexpected, offset: 5, found: "}", expected: Wording("値", "a value"))
        let positions = outcomes.compactMap { try? $0.get() }
        #expect(positions.sorted() == Array(1...180))
        #expect(outcomes.count { $0 == .failure(.unfit(.json(name: "stock.counted", missingValue))) } == 20)
        #expect(try await log.verify() == .whole(try await log.head()))
    }

    private static func position(_ log: SQLiteChronology, _ payload: String) async -> Result<Int64, ChronologyError> {
        do throws(ChronologyError) {
            return .success(try await log.append(LogSample.draft([LogSample.entry(payload)])).receipt.position)
        } catch {
            return .failure(error)
        }
    }

    @Test func `sends people away at once when too many wait, and still writes for those in line`() async throws {
        // Longer than any machine is busy: whoever is in line waits until the other process is done.
        let settings = SQLiteSettings(patience: .hours(1), waiting: WaitingLine.Bounds(drafts: 2))
        let log = try SQLiteChronology(in: folder.path, settings: settings)
        let other = try RawFile(folder.log)
        try other.run("BEGIN IMMEDIATE")
        let (sentAway, stored) = try await withThrowingTaskGroup { desks in
            for number in 1...20 { desks.addTask { await Self.position(log, "{\"n\":\(number)}") } }
            var (sentAway, stored) = (0, 0)
            // Two at most are with the writer and two in line: the others hear at once.
            for try await outcome in desks {
                guard outcome == .failure(.overloaded) else {
                    stored += 1
                    continue
                }
                sentAway += 1
                if sentAway == 16 { try other.run("ROLLBACK") }
            }
            return (sentAway, stored)
        }
        #expect(sentAway + stored == 20)
        #expect(try await log.headPosition() == Int64(stored))
        #expect(log.condition == .writing)
    }

    @Test func `says that the disk is full, and that it is not any more`() async throws {
        let log = try SQLiteChronology(in: folder.path, settings: SQLiteSettings(largestPages: 60))
        let large = LogSample.entry("{\"a\":\"" + String(repeating: "x", count: 1 << 20) + "\"}")
        #expect(await Self.position(log, large.payload) != .success(1))
        guard case .full = log.condition else {
            Issue.record("says \(log.condition)")
            return
        }
        #expect(try await log.append(LogSample.draft()).receipt.position == 1)
        #expect(log.condition == .writing)
    }

    @Test func `chains nothing to an entry that was changed, and says which`() async throws {
        let before = try SQLiteChronology(in: folder.path)
        for number in 1...3 { _ = await Self.position(before, "{\"n\":\(number)}") }
        let file = try RawFile(folder.log)
        try file.disarm()
        try file.tamper("UPDATE entry SET payload = '{\"n\":9}' WHERE position = 2")

        let log = try SQLiteChronology(in: folder.path)
        let error = await #expect(throws: ChronologyError.self) { try await log.append(LogSample.draft()) }
        guard case .damaged(let fault) = error else {
            Issue.record("wrote, or said \(String(describing: error))")
            return
        }
        #expect(fault.position == 2)
        #expect(log.condition == .stopped(.damaged(fault)))
        #expect(try await log.headPosition() == 3)
    }
}
