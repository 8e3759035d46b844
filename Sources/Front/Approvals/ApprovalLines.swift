import Boards
import CommandPost
import Formats
import Relief
import Vocabulary

/// One of several requests that are approved at once, with what becomes of it.
struct ApprovalLine {
    let outcome: ApprovalOutcome
    /// `nil` when nobody knows a request of that name.
    let request: ApprovalRequest?

    init(_ outcome: ApprovalOutcome, on wall: Wall) {
        (self.outcome, request) = (outcome, wall.approvals[outcome.request])
    }
}

extension ApprovalOutcome {
    /// Whether with this one enough persons have approved.
    var isLast: Bool { if case .signed(true) = result { true } else { false } }
}

/// The lines of a list of approvals, each with what became or would become of it.
struct ApprovalLines {
    let desk: Desk
    let lines: [ApprovalLine]
    /// Whether it has happened.
    let isDone: Bool

    func draw(_ html: inout HTML) {
        html.ul(.class("lines")) { html in
            for line in lines { html.li { draw(line, &$0) } }
        }
    }

    private func draw(_ line: ApprovalLine, _ html: inout HTML) {
        html.mark(mark(line.outcome), desk.language)
        if let request = line.request {
            html.text(" \(desk.say(request.matter.kind.name)) ")
            html.strong(request.matter.title)
            html.text(" \(desk.say(request.matter.amount?.wording ?? .unknownAmount))")
        } else {
            html.strong(" \(line.outcome.request)")
        }
        html.br()
        html.small { html in
            html.text("\(desk.say(what(line))) ")
            if let refusal = line.outcome.refusal {
                html.code(refusal.code)
                html.text(" ")
            }
            guard line.request?.state == .waiting else { return }
            html.a(desk.say("内容を見る", "See what it is"), .href("/hq/approvals#approval-\(line.outcome.request)"))
        }
    }

    private func mark(_ outcome: ApprovalOutcome) -> StateMark {
        switch outcome.result {
        case .refused:
            StateMark(name: Wording("決裁できません", "cannot be approved"), shape: "✕", tone: "bad")
        case .signed(isApproved: true):
            StateMark(
                name: isDone ? Wording("決裁済み", "approved") : Wording("決裁できます", "can be approved"), shape: "✓",
                tone: "good")
        case .signed(isApproved: false):
            StateMark(name: Wording("ほかの人の決裁待ち", "waits for others"), shape: "○", tone: "some")
        }
    }

    private func what(_ line: ApprovalLine) -> Wording {
        switch line.outcome.result {
        case .refused(let reason): reason.wording
        case .signed(isApproved: false):
            isDone
                ? Wording("あなたの決裁を記録しました。残りの人の決裁を待っています。", "Your approval is recorded; it waits for the others.")
                : Wording("あなたの決裁のあと、ほかの人の決裁を待ちます。", "After yours it waits for the others.")
        case .signed(isApproved: true): carriedOut(line.request)
        }
    }

    private func carriedOut(_ request: ApprovalRequest?) -> Wording {
        switch (request?.deferral != nil, isDone) {
        case (true, true): Wording("決裁と同時に実行しました。", "Carried out with the approval.")
        case (true, false): Wording("決裁と同時に実行されます。", "It is carried out with the approval.")
        case (false, true): Wording("決裁が済みました。申請した人が実行できます。", "Approved; whoever asked can go on.")
        case (false, false): Wording("決裁のあと、申請した人が実行できます。", "Once approved, whoever asked can go on.")
        }
    }
}
