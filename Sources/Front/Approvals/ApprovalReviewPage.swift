import Boards
import CommandPost
import Formats
import Relief
import Vocabulary

/// What several approvals come to before they are given: line by line, and in all.
///
/// An approval cannot be taken back, so the last press is on a page that says what it does.
struct ApprovalReviewPage {
    let desk: Desk
    let lines: [ApprovalLine]

    private var holding: [ApprovalLine] { lines.filter { $0.outcome.refusal == nil } }
    private var refused: [ApprovalLine] { lines.filter { $0.outcome.refusal != nil } }

    func document() -> HTML {
        desk.document(Wording("まとめて決裁（確認）", "Approve several: review"), path: "/hq/approvals/choose") { html in
            html.p { $0.a(desk.say("← 決裁", "← Approvals"), .href("/hq/approvals#choose")) }
            html.h1(desk.say("まとめて決裁（確認）", "Approve several: review"))
            html.p(desk.say("まだ決裁していません。合計と内容を確かめてください。", "Nothing is approved yet: look through it first."))
            desk.section(desk.say("この内容で決裁すると", "If you approve this"), id: "choice", class: "panel act", &html) {
                html in
                figures(&html)
                if holding.isEmpty {
                    html.p(desk.say("決裁できるものがありません。", "Nothing of it can be approved."), .class("alarm-line"))
                } else {
                    approve(&html)
                }
            }
            list(desk.say("決裁するもの", "To be approved"), "lines", holding, &html)
            list(desk.say("決裁できないもの（除きます）", "Cannot be approved (left out)"), "refused", refused, &html)
        }
    }

    private func figures(_ html: inout HTML) {
        html.ul(.class("figures")) { html in
            figure(desk.say("決裁する", "To be approved"), holding, &html)
            if !refused.isEmpty { figure(desk.say("決裁できない", "Cannot be approved"), refused, &html) }
        }
    }

    private func figure(_ name: String, _ lines: [ApprovalLine], _ html: inout HTML) {
        let sum = PendingApprovals(lines.compactMap(\.request))
        html.li(.class("figure")) { html in
            html.span(name, .class("figure-name"))
            html.strong(desk.say(sum.amount.wording), .class("figure-value"))
            html.small(
                desk.say("\(lines.count)件", lines.count.english("request"))
                    + (sum.unknown > 0
                        ? desk.say("（ほか金額不明\(sum.unknown)件）", " (the amount of \(sum.unknown) is unknown)") : ""))
        }
    }

    private func approve(_ html: inout HTML) {
        let last = holding.count { $0.outcome.isLast }
        if last < holding.count {
            html.p(
                desk.say(
                    "\(last)件はこの決裁で決まります。\(holding.count - last)件はほかの人の決裁が残ります。",
                    "\(last) will be decided with this; \((holding.count - last).english("waits", "wait")) for others."),
                .class("note"))
        }
        desk.form("/hq/approvals/approve", "approve-several", &html) { html in
            for line in holding { html.hiddenField("pick", line.outcome.request.text) }
            html.button(
                desk.say("\(holding.count)件を決裁する", "Approve \(holding.count.english("request"))"), .type("submit"),
                .class("primary big"))
        }
    }

    private func list(_ heading: String, _ id: String, _ lines: [ApprovalLine], _ html: inout HTML) {
        guard !lines.isEmpty else { return }
        desk.section("\(heading)（\(lines.count)）", id: id, &html) { html in
            ApprovalLines(desk: desk, lines: lines, isDone: false).draw(&html)
        }
    }
}

/// What became of several approvals: one outcome per line.
struct ApprovalOutcomePage {
    let desk: Desk
    let lines: [ApprovalLine]

    private var refused: Int { lines.count { $0.outcome.refusal != nil } }

    func document() -> HTML {
        desk.document(Wording("まとめて決裁（結果）", "Approve several: outcome"), path: "/hq/approvals/approve") { html in
            html.p { $0.a(desk.say("← 決裁", "← Approvals"), .href("/hq/approvals")) }
            html.h1(desk.say("まとめて決裁（結果）", "Approve several: outcome"))
            html.notice(Notice(refused == 0 ? .success : .warning, summary), desk.language)
            ApprovalLines(desk: desk, lines: lines, isDone: true).draw(&html)
        }
    }

    private var summary: Wording {
        let given = lines.count - refused
        let sum = PendingApprovals(lines.filter { $0.outcome.refusal == nil }.compactMap(\.request)).amount
        guard refused > 0 else {
            return Wording(
                "\(given)件・合計\(sum)を決裁しました。",
                "\(given.english("request")) approved, \(sum.grouped) yen in all.")
        }
        return Wording(
            "\(given)件・合計\(sum)を決裁しました。\(refused)件は決裁できず、そのまま残っています。",
            "\(given.english("request")) approved, \(sum.grouped) yen in all; \(refused) could not be and wait as before."
        )
    }
}
