import Chronology
import Vocabulary

/// A thing that the log knows nothing of.
enum Lot {}

/// Drafts and subjects to write with.
enum Sample {
    static let noon = Moment(milliseconds: 1_460_600_000_000)

    static func subject(_ name: String) -> Subject {
        guard let id = ID<Lot>(name) else { preconditionFailure("'\(name)' is no identifier") }
        return Subject("lot", id)
    }

    static func entry(_ payload: String = "{}", about names: [String] = ["a"]) -> Entry {
        Entry(name: "stock.counted", version: 1, subjects: names.map(subject), payload: payload)
    }

    static func key(_ text: String, body: String = "body") -> CommandKey? {
        CommandKey(sender: "cli", key: text, body: .of(body))
    }

    static func draft(
        _ entries: [Entry] = [entry()], by: String = "cli", at: Moment = noon, command: CommandKey? = nil,
        answer: String = "", read: Set<Subject> = [], since: Int64 = 0
    ) -> Draft {
        Draft(entries: entries, by: by, at: at, command: command, answer: answer, read: read, since: since)
    }
}

extension Chronology {
    /// Everything, a page at a time.
    func everything() async throws -> [Written] {
        var all: [Written] = []
        while true {
            let page = try await entries(after: all.last?.position ?? 0, limit: 100)
            if page.isEmpty { return all }
            all += page
        }
    }
}

extension Sample {
    /// A log with `count` entries, each by a command of its own: `k1`, `k2` and so on.
    static func log(of count: Int, in folder: Folder) async throws -> SQLiteChronology {
        let log = try SQLiteChronology(in: folder.path)
        for number in 1...count {
            let entry = entry(#"{"n":\#(number)}"#, about: ["a", "lot-\(number)"])
            _ = try await log.append(draft([entry], command: key("k\(number)")))
        }
        return log
    }
}
