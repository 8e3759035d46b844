import Boards
import Formats
import Relief
import Vocabulary

/// On the first page: how much waits for whoever is looking, and how long.
struct ApprovalPanel {
    let desk: Desk

    func draw(_ html: inout HTML) {
        let board = desk.wall.approvals
        guard !board.rules.all.isEmpty || !board.all.isEmpty else { return }
        let mine = PendingApprovals(board.pending(for: Signatory(desk.visitor.token), at: desk.now))
        desk.section(
            desk.say("決裁", "Approvals"), id: "approvals", class: mine.count > 0 ? "panel act" : "panel", &html
        ) { html in
            html.p { html in
                html.strong(
                    desk.say("あなたの決裁待ち：\(mine.count)件", "\(mine.count) wait for you"))
            }
            if mine.count > 0 { html.p(desk.say(mine.wording(at: desk.now))) }
            html.p { html in
                html.a(
                    desk.say(
                        "決裁の一覧（全体で\(board.waiting.count)件待ち）", "All approvals (\(board.waiting.count) waiting)"),
                    .href("/hq/approvals"), .class(mine.count > 0 ? "button primary" : ""))
            }
        }
    }
}
