import Boards
import Formats
import Relief
import Vocabulary

/// What the shelter has asked for, the newest first, and what has become of it; a screenful at a time.
struct OwnNeeds {
    let page: ShelterPage

    private var language: Language { page.language }

    func write(_ html: inout HTML) {
        let rows = page.wall.shortfalls.needs(of: page.site.id)
        let (open, finished) = (rows.filter { !$0.need.isFinished }, rows.filter(\.need.isFinished))
        html.section(.class("card"), .aria("labelledby", "own")) { html in
            html.h2(Wording("出した要請", "What you have asked for")[language], .id("own"))
            if open.isEmpty { html.p(Wording("進行中の要請はありません。", "Nothing is open.")[language], .class("soft")) }
            let twice = Dictionary(grouping: open.map(\.need), by: \.item).filter { $0.value.count > 1 }
            let part = part(of: open)
            count(part, &html)
            for row in part.elements {
                let alike = twice[row.need.item] ?? []
                // Said once, where the latest stands.
                OwnNeed(page: page, row: row, alike: alike.first?.id == row.need.id ? alike : []).write(&html)
            }
            turner(part, Wording("進行中の要請のページ", "Pages of open needs")) { .needs($0) }.draw(&html)
            if !finished.isEmpty { write(finished: finished, &html) }
        }
    }

    /// The one on which a form that came back stands, if one did.
    private func part(of open: [ShortfallBoard.Row]) -> ListPart<ShortfallBoard.Row> {
        let size = ShelterView.openNeeds
        let sorted = NeedOrder(now: page.now).sorted(open, size: size)
        let returned = page.returned.flatMap { returned in sorted.firstIndex { $0.need.id == returned.need } }
        return ListPart(sorted, page: returned.map { $0 / size + 1 } ?? page.view.needs, size: size)
    }

    /// Said only where not all of them stand here.
    private func count(_ part: ListPart<ShortfallBoard.Row>, _ html: inout HTML) {
        guard part.pages > 1 else { return }
        let (numbers, order) = (Wording(of: part), NeedOrder.wording)
        let overdue = page.wall.shortfalls.needs(of: page.site.id).count { $0.need.overdue(at: page.now) != nil }
        html.p(
            Wording(
                "進行中\(numbers.japanese)（\(order.japanese)）。希望時刻を過ぎたものは\(overdue.grouped)件。",
                "Open: \(numbers.english) (\(order.english)). \(overdue.grouped) overdue.")[language],
            .class("small soft"))
    }

    private func turner(
        _ part: ListPart<ShortfallBoard.Row>, _ label: Wording, _ view: @escaping (Int) -> ShelterView
    ) -> PageTurner {
        PageTurner(part, language, label: label) { page.address(of: view($0), "own") }
    }

    private func write(finished rows: [ShortfallBoard.Row], _ html: inout HTML) {
        let part = ListPart(rows, page: page.view.finished, size: ShelterView.finishedNeeds)
        html.details(.id("finished"), .open(if: page.view.finished > 1)) { html in
            html.summary(Wording("終わった要請（\(rows.count)件）", "Finished (\(rows.count))")[language])
            html.ul(.class("plain stack")) { html in
                for row in part.elements {
                    html.li { html in
                        html.mark(row.need.mark, language)
                        html.text(" \(OwnNeed(page: page, row: row).title)")
                        html.span(" \(row.changedAt.onPage(language))", .class("small soft"))
                    }
                }
            }
            turner(part, Wording("終わった要請のページ", "Pages of finished needs")) { .finished($0) }.draw(&html)
        }
    }
}
