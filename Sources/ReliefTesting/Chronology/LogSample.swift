package import Chronology
package import Vocabulary

/// Drafts and subjects to write with, about nothing that the relief knows.
package enum LogSample {
    package static let noon = Moment(milliseconds: 1_460_600_000_000)

    /// A thing that the log knows nothing of.
    package enum Thing {}

    package static func subject(_ name: String) -> Subject { Subject("lot", ID<Thing>.of(name)) }

    package static func entry(_ payload: String = "{}", about names: [String] = ["a"]) -> Entry {
        Entry(name: "stock.counted", version: 1, subjects: names.map(subject), payload: payload)
    }

    package static func key(_ text: String, body: String = "body") -> CommandKey {
        required(CommandKey(sender: "cli", key: text, body: .of(body)), "“\(text)” is no key")
    }

    package static func draft(
        _ entries: [Entry] = [entry()], by: String = "cli", at: Moment = noon, command: CommandKey? = nil,
        answer: String = "", read: Set<Subject> = [], since: Int64 = 0
    ) -> Draft {
        Draft(entries: entries, by: by, at: at, command: command, answer: answer, read: read, since: since)
    }

    /// A JSON object of exactly so many bytes.
    package static func payload(bytes: Int) -> String {
        "{\"a\":\"" + String(repeating: "x", count: bytes - 8) + "\"}"
    }
}

extension Chronology {
    /// Everything, a page at a time.
    package func everything(pages: Int = 100) async throws(ChronologyError) -> [Written] {
        var all: [Written] = []
        while true {
            let page = try await entries(after: all.last?.position ?? 0, limit: pages)
            if page.isEmpty { return all }
            all += page
        }
    }
}
