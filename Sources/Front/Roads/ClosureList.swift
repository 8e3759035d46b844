import Boards
import Formats
import Relief
import Vocabulary

/// Every closure with who is cut off and how old the knowledge is; the road is reported open again here.
struct ClosureList {
    let desk: Desk
    let mayChange: Bool

    /// Names of shelters shown before the rest is only counted.
    private static let shownNames = 6

    func draw(_ html: inout HTML) {
        let all = desk.wall.roads.all
        let standing = all.filter(\.closure.isStanding)
        desk.section(
            desk.say("通行止め（\(standing.count)件）", "Closed roads (\(standing.count))"), id: "closures", &html
        ) { html in
            guard !standing.isEmpty else {
                html.p(desk.say("記録された通行止めはありません。", "No closed road is recorded."), .class("empty"))
                return
            }
            html.ul(.class("cards single")) { html in
                for row in standing {
                    html.li(.class("card held"), .id("closure-\(row.closure.id)")) { card(row, &$0) }
                }
            }
        }
        past(all.filter { !$0.closure.isStanding }, &html)
    }

    private func card(_ row: RoadBoard.Row, _ html: inout HTML) {
        let (closure, details) = (row.closure, row.closure.details)
        html.h3 { html in
            html.text("\(details.title) ")
            html.mark(closure.mark, desk.language)
        }
        html.p { html in
            html.text(desk.say("確認 \(desk.since(details.observedAt))", "seen \(desk.since(details.observedAt))"))
            html.small(desk.say("・記録 \(desk.since(row.recordedAt))", ", recorded \(desk.since(row.recordedAt))"))
        }
        cutOff(details, &html)
        if mayChange { reopening(closure, &html) }
    }

    private func cutOff(_ details: ClosureDetails, _ html: inout HTML) {
        let shelters = desk.wall.shelters.all.map(\.site).filter { details.names($0) && $0.status != .closed }
        let counted = shelters.compactMap(\.headcount?.total)
        html.dl(.class("pairs")) { html in
            html.dt(desk.say("行けない先", "Cut off"))
            html.dd { html in
                areas(details, shelters.count, &html)
                names(details, &html)
            }
            html.dt(desk.say("出発地", "From"))
            html.dd(
                details.depots.isEmpty
                    ? desk.say("すべての物資拠点", "all depots")
                    : details.depots.map(desk.names.site).joined(separator: desk.say("、", ", ")))
            html.dt(desk.say("避難者", "People"))
            html.dd(people(counted, of: shelters.count))
        }
    }

    private func areas(_ details: ClosureDetails, _ shelters: Int, _ html: inout HTML) {
        guard !details.wards.isEmpty else { return }
        let wards = details.wards.map { desk.say("\($0)全域", "all of \($0)") }.joined(separator: desk.say("、", ", "))
        html.text(desk.say("\(wards)（\(shelters)か所）", "\(wards) (\(shelters.english("shelter")))"))
    }

    private func names(_ details: ClosureDetails, _ html: inout HTML) {
        guard !details.shelters.isEmpty else { return }
        html.ul(.class("names plain")) { html in
            for id in details.shelters.prefix(Self.shownNames) {
                html.li { $0.a(desk.names.site(id), .href("/hq/shelters/\(id)")) }
            }
            let rest = details.shelters.count - Self.shownNames
            if rest > 0 { html.li(desk.say("ほか\(rest)か所", "and \(rest) more")) }
        }
    }

    private func people(_ counted: [Count<Person>], of shelters: Int) -> String {
        let sum = counted.reduce(.zero, +).value.grouped
        guard !counted.isEmpty else { return desk.say(.unknown) }
        let known =
            counted.count < shelters
            ? desk.say("（\(counted.count)か所分）", " (in \(counted.count.english("shelter")))") : ""
        return desk.say("\(sum)人\(known)", "\(sum)\(known)")
    }

    private func reopening(_ closure: RoadClosure, _ html: inout HTML) {
        html.details(.id("reopen-\(closure.id)")) { html in
            html.summary(desk.say("通れるようになった", "It is open again"))
            desk.form("/hq/roads/\(closure.id)/reopen", "reopen.\(closure.id)", &html) { html in
                html.label { html in
                    html.span(desk.say("確認した時刻", "When that was seen"))
                    html.input(
                        .type("datetime-local"), .name("observedAt"), .value(desk.now.fieldValue), .required)
                }
                html.label { html in
                    html.span(desk.say("メモ（任意）", "Note (optional)"))
                    html.input(
                        .type("text"), .name("note"), .maxLength(RoadRefusal.longestText), .autocomplete("off"))
                }
                html.button(desk.say("通行再開を記録する", "Record that it is open"), .type("submit"), .class("primary"))
            }
        }
    }

    private func past(_ rows: [RoadBoard.Row], _ html: inout HTML) {
        guard !rows.isEmpty else { return }
        desk.section(desk.say("解除済み（\(rows.count)件）", "Open again (\(rows.count))"), id: "reopened", &html) { html in
            html.ul(.class("lines")) { html in
                for row in rows { html.li { line(row, &$0) } }
            }
        }
    }

    private func line(_ row: RoadBoard.Row, _ html: inout HTML) {
        html.strong(row.closure.details.title)
        guard let reopening = row.closure.reopening else { return }
        html.text(desk.say(" 再開 \(desk.since(reopening.observedAt))", " open \(desk.since(reopening.observedAt))"))
        if let note = reopening.note { html.small(note) }
    }
}

extension RoadClosure {
    var mark: StateMark {
        isStanding
            ? StateMark(name: Wording("通行止め", "closed"), shape: "✕", tone: "bad")
            : StateMark(name: Wording("再開", "open"), shape: "●", tone: "good")
    }
}
