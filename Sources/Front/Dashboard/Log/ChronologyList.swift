import Boards
import Formats
import Relief
import Vocabulary

/// Entries of the chronology in words, the newest first.
struct ChronologyList {
    let desk: Desk
    let entries: [Recorded]

    func draw(_ html: inout HTML) {
        let entries = entries.sorted { $0.position > $1.position }
        guard !entries.isEmpty else {
            html.p(desk.say("まだ記録がありません。", "Nothing is recorded yet."), .class("empty"))
            return
        }
        html.ol(.class("chronology"), .reversed) { html in
            for entry in entries { html.li(.value(String(entry.position))) { line(entry, &$0) } }
        }
    }

    private func line(_ entry: Recorded, _ html: inout HTML) {
        html.time(entry.recordedAt.onPage(desk.language), .datetime(entry.recordedAt.utc))
        html.span(ChronologyLine(names: desk.names).sentence(entry.event), .class("what"))
        html.small("#\(entry.position) \(sender(entry.by))")
    }

    /// The name, and how the log keeps it where that is something else.
    private func sender(_ by: String) -> String {
        let name = desk.names.sender(by)
        return name == by ? by : "\(name) \(by)"
    }
}
