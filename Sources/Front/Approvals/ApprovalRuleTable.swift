import Boards
import Formats
import Relief
import Vocabulary

/// By which rules things need approval, with their source.
struct ApprovalRuleTable {
    let desk: Desk

    func draw(_ html: inout HTML) {
        desk.section(desk.say("決裁基準", "Rules of approval"), id: "rules", &html) { html in
            let rules = desk.wall.approvals.rules.inOrder
            guard !rules.isEmpty else {
                html.p(
                    desk.say(
                        "決裁基準はありません。何も決裁を待たずに実行できます。", "There are no rules: nothing waits for approval."),
                    .class("empty"))
                return
            }
            desk.table(
                desk.say("決裁基準の表", "Table of the rules"),
                columns: [
                    .text(desk.say("種類", "Kind")), .number(desk.say("金額", "From")),
                    .text(desk.say("決裁者", "Approval by")), .text(desk.say("根拠", "Source")),
                ], &html
            ) { html in
                for rule in rules { html.tr { row(rule, &$0) } }
            }
        }
    }

    private func row(_ rule: ApprovalRule, _ html: inout HTML) {
        html.th(desk.say(rule.kind.name), .scope("row"))
        html.td(
            desk.say("\(rule.from)以上", "from \(rule.from.grouped) yen"), .class("number"))
        html.td(desk.say(rule.wording))
        html.td { html in
            html.text(rule.note.source)
            if !rule.note.isVerified { html.small(desk.say("（未確認）", " (not verified)")) }
        }
    }
}
