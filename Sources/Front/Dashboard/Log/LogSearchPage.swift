import Boards
import CommandPost
import Formats
import Vocabulary

/// What was found in the chronology, the newest first, and how far it was looked through.
struct LogSearchPage: Sendable {
    /// So many are shown at once.
    static let pageSize = SituationBoard.recentLines

    let desk: Desk
    let query: LogQuery
    let findings: LogFindings<Recorded>
    /// The search begins before this position rather than at the latest entry.
    let before: Int64?

    func document() -> HTML {
        desk.document(Wording("時系列の検索", "Search the chronology"), path: query.link(before: before)) { html in
            html.h1(desk.say("時系列", "Chronology"))
            desk.asOf(&html)
            LogSearchForm(desk: desk, state: FormState(query.shown)).draw(&html)
            desk.section(desk.say("探した結果", "What was found"), id: "found", &html) { html in
                html.p(desk.say("探した条件：", "Looked for: ") + desk.say(query.wording), .class("summary-line"))
                html.p(desk.say(extent), .class("note"))
                ChronologyDownload(desk: desk, address: query.sheetLink).draw(&html)
                if findings.found.isEmpty { none(&html) } else { list(&html) }
                turning(&html)
            }
        }
    }

    private var extent: Wording {
        let (looked, count) = (findings.looked, findings.found.count)
        guard let first = looked.first, let last = looked.last else {
            return Wording("この期間に記録はありません。", "There are no entries in this time.")
        }
        let entries = looked.count.english("entry", "entries")
        return Wording(
            "記録番号\(last)から\(first)まで、\(looked.count.grouped)件を新しい順に調べ、\(count)件が当てはまりました。\(rest.japanese)",
            "Looked through \(entries), from \(last) back to \(first): \(count) found. \(rest.english)")
    }

    private var rest: Wording {
        findings.isWhole
            ? Wording("これより古い記録に、調べ残しはありません。", "Nothing older is left to be looked through.")
            : Wording("これより古い記録は、まだ調べていません。", "What is older was not looked through yet.")
    }

    private func none(_ html: inout HTML) {
        html.p(
            desk.say(
                "当てはまる記録はありませんでした。名前の一部だけにするか、種類・発信者・日時を広げてください。",
                "Nothing fits. Try a part of the name, or a wider kind, sender or time."), .class("empty"))
    }

    private func list(_ html: inout HTML) { ChronologyList(desk: desk, entries: findings.found).draw(&html) }

    private func turning(_ html: inout HTML) {
        html.p(.class("row no-print")) { html in
            if !findings.isWhole {
                html.a(
                    desk.say("続けて古い記録を探す", "Look on through older entries"),
                    .href(query.link(before: findings.looked.lowerBound) + "#found"), .rel("next"), .class("button"))
            }
            if before != nil {
                html.a(desk.say("最新の記録から探す", "From the latest"), .href(query.link() + "#found"), .class("button"))
            }
        }
    }
}

/// The chronology's page with a search that cannot be understood: it comes back as it was typed.
struct LogSearchRefusal: Sendable {
    let desk: Desk
    let state: FormState
    let problem: Problem

    func document() -> HTML {
        desk.document(Wording("時系列の検索", "Search the chronology"), path: LogQuery.link(state.fields)) { html in
            html.h1(desk.say("時系列", "Chronology"))
            html.notice(problem.notice, desk.language)
            LogSearchForm(desk: desk, state: state).draw(&html)
        }
    }
}
