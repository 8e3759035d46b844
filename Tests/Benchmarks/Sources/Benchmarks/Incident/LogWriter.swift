import Chronology
import Relief
import Vocabulary

/// Writes what happens to a log, up to a thousand entries in a transaction, until the log is long enough.
struct LogWriter {
    private static let batch = 1_000

    private let chronology: any Chronology
    private let enough: Int64
    private(set) var position: Int64 = 0
    private var waiting: [Entry] = []
    /// When that which comes next happens.
    var now: Moment

    init(_ chronology: any Chronology, enough: Int64, beginning: Moment) {
        self.chronology = chronology
        self.enough = enough
        now = beginning
    }

    var isFull: Bool { position >= enough }

    mutating func record(_ event: ReliefEvent) async throws {
        guard !isFull else { return }
        waiting.append(Entry(saying: event))
        position += 1
        if waiting.count >= Self.batch || isFull { try await flush() }
    }

    mutating func record(_ events: some Sequence<ReliefEvent>) async throws {
        for event in events { try await record(event) }
    }

    mutating func flush() async throws {
        guard !waiting.isEmpty else { return }
        let draft = Draft(
            entries: waiting, by: "token:t-3w5e11264sgsf", at: now,
            command: CommandKey(sender: "token:t-3w5e11264sgsf", key: "b-\(position)", body: .of("\(position)")),
            read: [], since: 0)
        _ = try await chronology.append(draft)
        waiting.removeAll(keepingCapacity: true)
    }
}

extension Entry {
    init(saying event: ReliefEvent) {
        self.init(
            name: event.kind.name, version: event.kind.version, subjects: event.subjects,
            payload: event.payload())
    }
}
