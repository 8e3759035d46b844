import Boards
import Formats
import Relief
import Vocabulary

/// The written rules behind the numbers: tiers, thresholds and what a person needs, each with its source.
struct RuleList {
    let desk: Desk

    private var book: RuleBook { desk.wall.rules.book }

    func draw(_ html: inout HTML) {
        desk.section(desk.say("判断の基準と出典", "Rules and their sources"), id: "rules", &html) { html in
            html.details(.id("criteria"), .class("group")) { html in
                html.summary { $0.strong(desk.say("優先度としきい値", "Tiers and thresholds")) }
                html.ul(.class("lines")) { html in
                    for key in Criterion.Key.allCases {
                        if let criterion = book.criteria[key] { html.li { row(criterion, &$0) } }
                    }
                }
            }
            html.details(.id("staples"), .class("group")) { html in
                html.summary { $0.strong(desk.say("一人当たりの量", "What a person needs")) }
                html.ul(.class("lines")) { html in
                    for staple in book.inOrder { html.li { row(staple, &$0) } }
                }
            }
        }
    }

    private func row(_ criterion: Criterion, _ html: inout HTML) {
        html.text(desk.say(criterion.note.reason))
        note(criterion.note, &html)
    }

    private func row(_ staple: Staple, _ html: inout HTML) {
        let amount = "\(staple.amount.decimal())\(desk.say("", " "))\(desk.say(staple.unit))"
        let period =
            staple.period == .day ? desk.say("/人・日", " a person and day") : desk.say("/人（一度）", " a person, once")
        html.strong("\(desk.say(staple.name)) \(amount)\(period)")
        html.text(" \(audience(staple.audience))")
        html.br()
        html.text(
            desk.say(
                "\(staple.tiers.belowHours)時間未満は「\(desk.say(staple.tiers.low.name))」、足りていれば「\(desk.say(staple.tiers.enough.name))」。\(desk.say(staple.note.reason))",
                "Below \(staple.tiers.belowHours) h: \(desk.say(staple.tiers.low.name)); with enough: \(desk.say(staple.tiers.enough.name)). \(desk.say(staple.note.reason))"
            ))
        note(staple.note, &html)
    }

    private func audience(_ audience: Audience) -> String {
        let group = audience.category.map { desk.say($0.name) } ?? desk.say("全員", "everybody")
        guard let share = audience.share else { return desk.say("（\(group)）", "(\(group))") }
        let percent = share.decimal(times: 100)
        return audience.category == nil
            ? desk.say("（避難者の\(percent)%）", "(\(percent) % of the people)")
            : desk.say("（\(group)。数えていなければ避難者の\(percent)%）", "(\(group); \(percent) % of all where not counted)")
    }

    private func note(_ note: RuleNote, _ html: inout HTML) {
        let state = note.isVerified ? desk.say("確認済み", "read at the source") : desk.say("未確認", "not verified")
        html.small(desk.say("出典（\(state)）: \(note.source)", "Source (\(state)): \(note.source)"))
    }
}
