import Boards
import Formats
import Relief
import Vocabulary

/// What the shelter has asked for, the newest first, and what has become of it.
struct OwnNeeds {
    let page: ShelterPage

    /// Finished needs that are still listed.
    private static let mostFinished = 10

    private var language: Language { page.language }

    func write(_ html: inout HTML) {
        let rows = page.wall.shortfalls.needs(of: page.site.id)
        let (open, finished) = (rows.filter { !$0.need.isFinished }, rows.filter(\.need.isFinished))
        html.section(.class("card"), .aria("labelledby", "own")) { html in
            html.h2(Wording("出した要請", "What you have asked for")[language], .id("own"))
            if open.isEmpty { html.p(Wording("進行中の要請はありません。", "Nothing is open.")[language], .class("soft")) }
            let twice = Dictionary(grouping: open.map(\.need), by: \.item).filter { $0.value.count > 1 }
            for row in open {
                let alike = twice[row.need.item] ?? []
                // Said once, where the latest stands.
                OwnNeed(page: page, row: row, alike: alike.first?.id == row.need.id ? alike : []).write(&html)
            }
            if !finished.isEmpty { write(finished: finished, &html) }
        }
    }

    private func write(finished rows: [ShortfallBoard.Row], _ html: inout HTML) {
        html.details(.id("finished")) { html in
            html.summary(Wording("終わった要請（\(rows.count)件）", "Finished (\(rows.count))")[language])
            html.ul(.class("plain stack")) { html in
                for row in rows.prefix(Self.mostFinished) {
                    html.li { html in
                        html.mark(row.need.mark, language)
                        html.text(" \(OwnNeed(page: page, row: row).title)")
                        html.span(" \(row.changedAt.onPage(language))", .class("small soft"))
                    }
                }
            }
        }
    }
}
