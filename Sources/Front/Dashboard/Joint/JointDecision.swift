import Boards
import Formats
import Relief
import Vocabulary

/// Who decided about each part, and the forms with which the open ones are decided.
struct JointDecision {
    let desk: Desk
    let joint: JointPlan

    private var open: [JointPart] { desk.openParts(of: joint) }

    func draw(_ html: inout HTML) {
        desk.section(desk.say("決定", "Decision"), id: "decide", class: "panel act", &html) { html in
            if let plan = desk.wall.plans[joint.proposal.goods] {
                told(JointPart.goods.name, plan.state, (plan.declined.count, plan.dropped.count), &html)
            }
            for part in JointPlan.Part.allCases {
                let approval = joint.approval(of: part)
                let left = (approval?.declined.count ?? 0, approval?.lost.count ?? 0)
                told(part.name, joint.state(of: part), left, &html)
                if let approval { heldUp(desk.wall.heldUpLines(of: approval), &html) }
            }
            guard desk.visitor.token.allows(.approve) else { return }
            guard !open.isEmpty else {
                html.p(desk.say("決めるものは残っていません。", "Nothing is left to decide."), .class("empty"))
                return
            }
            approve(&html)
            html.details(.id("reject")) { html in
                html.summary(desk.say("却下する", "Reject"))
                reject(&html)
            }
        }
    }

    private func approve(_ html: inout HTML) {
        if let plan = desk.wall.plans[joint.proposal.goods], open.contains(.goods) {
            ApprovalNote(
                desk: desk, kind: .plan, reference: plan.id,
                title: desk.say("物資計画 \(plan.proposedAt.short)", "Goods plan of \(plan.proposedAt.short)"), amount: nil
            ).draw(&html)
        }
        desk.form("\(JointPlanPage.path(joint.id))/approve", "approve", &html) { html in
            parts(&html)
            html.button(desk.say("チェックした部分を承認する", "Approve what is ticked"), .type("submit"), .class("primary big"))
        }
        html.p(
            desk.say(
                "チェックした部分はまとめて記録されます。計画の後に変わった行は自動で除外され、理由が残ります。一部の行だけ承認するときは、各部の内訳を開いてください。",
                "What is ticked is recorded together. Lines that no longer hold are left out with their reasons. To approve single lines open the part."
            ), .class("note"))
    }

    private func parts(_ html: inout HTML) {
        html.fieldset { html in
            html.legend(desk.say("承認する部分", "Parts to approve"))
            for part in open {
                html.label(.class("tick")) { html in
                    html.input(.type("checkbox"), .name("part"), .value(part.rawValue), .checked(if: true))
                    html.span(
                        desk.say(
                            "\(part.name.japanese)：\(count(part).japanese)",
                            "\(part.name.english): \(count(part).english)"))
                }
            }
        }
    }

    private func count(_ part: JointPart) -> Wording {
        switch part {
        case .goods:
            let lines = desk.wall.plans[joint.proposal.goods]?.allocations.count ?? 0
            return Wording("\(lines.grouped)行を割り当てる", "\(lines.english("line"))")
        case .people:
            let lines = joint.proposal.roster.lines.count
            return Wording("勤務\(lines.grouped)件を登録する", "\(lines.english("shift"))")
        case .funds:
            let lines = joint.proposal.funding.lines.count
            return Wording("\(lines.grouped)件の配分を登録する", "\(lines.english("grant"))")
        }
    }

    private func reject(_ html: inout HTML) {
        desk.form("\(JointPlanPage.path(joint.id))/reject", "reject", &html) { html in
            html.fieldset { html in
                html.legend(desk.say("却下する部分", "Parts to reject"))
                for part in open {
                    html.label(.class("tick")) { html in
                        html.input(.type("checkbox"), .name("part"), .value(part.rawValue))
                        html.span(desk.say(part.name))
                    }
                }
            }
            html.label { html in
                html.span(desk.say("却下の理由", "Reason"))
                html.textarea("", .name("reason"), .rows(2), .maxLength(500), .required)
            }
            html.button(desk.say("却下する", "Reject"), .type("submit"))
        }
    }

    /// Lines that a rule of approval held up, as they stand now and not as they stood when the part was approved.
    private func heldUp(_ held: HeldUpLines, _ html: inout HTML) {
        let (waiting, done, refused) = (held.waiting.count, held.carriedOut.count, held.refused.count)
        if waiting > 0 {
            html.p(.class("alarm-line")) { html in
                html.a(
                    desk.say(
                        "決裁待ち\(waiting.grouped)件：決裁が済むまで配分されません",
                        "\(waiting.grouped) wait for approval and are not granted yet"),
                    .href("/hq/approvals"))
            }
        }
        let over = [
            done > 0 ? Wording("決裁が済み配分された\(done.grouped)件", "\(done.grouped) granted after approval") : nil,
            refused > 0
                ? Wording(
                    "差し戻し・取り下げで配分されなかった\(refused.grouped)件", "\(refused.grouped) returned or withdrawn, not granted")
                : nil,
        ].compactMap(\.self)
        guard !over.isEmpty else { return }
        html.p(over.map { desk.say($0) }.joined(separator: desk.say("、", "; ")), .class("note"))
    }

    /// Who decided about a part, and how much of it was left out by choice or no longer held.
    private func told(
        _ part: Wording, _ state: Plan.State, _ left: (declined: Int, dropped: Int), _ html: inout HTML
    ) {
        switch state {
        case .proposed: return
        case .rejected(let by, let at, let reason):
            html.p(
                desk.say(
                    "\(part.japanese)：\(by)が\(desk.since(at))に却下（\(reason)）",
                    "\(part.english): rejected by \(by), \(desk.since(at)) (\(reason))"), .class("note"))
        case .approved(let by, let at):
            html.p(
                desk.say(
                    "\(part.japanese)：\(by)が\(desk.since(at))に承認（見送り\(left.declined.grouped)行・除外\(left.dropped.grouped)行）",
                    "\(part.english): approved by \(by), \(desk.since(at)) (\(left.declined.english("line")) left out, \(left.dropped.grouped) dropped)"
                ), .class("note"))
        }
    }
}
