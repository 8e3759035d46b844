import Boards
import Formats
import Relief
import Vocabulary

/// Entries of the chronology as a sheet for a spreadsheet, the oldest first.
///
/// It says what the page says and nothing more; the hashes are in the log itself (`rnet log --json`).
struct ChronologySheet: Sendable {
    let names: Names

    private static let columns = [
        Wording("記録番号", "Position"), Wording("記録日時（日本時間）", "Recorded at (Japanese time)"),
        Wording("記録者", "Sender"), Wording("種類", "Kind"), Wording("内容", "What happened"),
        Wording("イベント", "Event"), Wording("対象", "About"),
    ]

    /// The mark by which Excel knows the encoding, and the names of the columns.
    var headings: [UInt8] {
        var csv = CSVWriter(byteOrderMark: true)
        csv.row(Self.columns.map { $0[names.language] })
        return csv.bytes
    }

    func rows(_ entries: [Recorded]) -> [UInt8] {
        var csv = CSVWriter(formulas: .disarmed)
        for entry in entries { csv.row(cells(of: entry)) }
        return csv.bytes
    }

    private func cells(of entry: Recorded) -> [String] {
        let kind = entry.event.kind
        return [
            "\(entry.position)", entry.recordedAt.inSheet, names.sender(entry.by),
            EventFamily(of: kind)?.name[names.language] ?? "", ChronologyLine(names: names).sentence(entry.event),
            kind.name, entry.event.subjects.map(\.text).joined(separator: " "),
        ]
    }
}

extension Moment {
    /// `2016-04-18 10:05:03` in Japanese time, which spreadsheets take for a time.
    fileprivate var inSheet: String { String(japanese.prefix(19)).replacing("T", with: " ") }
}
