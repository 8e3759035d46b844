import Boards
import Formats
import Relief
import Vocabulary

/// What stands over a part of a joint plan.
struct JointHead {
    let desk: Desk
    let joint: JointPlan
    let part: JointPlan.Part

    func draw(_ html: inout HTML) {
        html.p {
            $0.a(desk.say("← 全体計画の確認", "← Joint plan"), .href(JointPlanPage.path(joint.id)))
        }
        html.h1 { html in
            html.text(desk.say("全体計画：\(part.name.japanese) ", "Joint plan: \(part.name.english) "))
            html.mark(desk.mark(of: part == .people ? .people : .funds, in: joint), desk.language)
        }
        html.p(
            desk.say("\(desk.since(joint.proposal.proposedAt))に作成", "made \(desk.since(joint.proposal.proposedAt))"),
            .class("as-of-line"))
    }
}

/// What stays short, by reason: the reason that costs most stands first.
struct JointReasons {
    /// Something that lacks something.
    struct Gap {
        let reason: Reason
        let weight: Int
        let link: String
        let text: String
    }

    let desk: Desk
    let heading: Wording
    let gaps: [Gap]

    /// Entries under one reason before the rest is only counted.
    private static let shown = 100

    func draw(_ html: inout HTML) {
        desk.section(
            desk.say("\(heading.japanese)（\(gaps.count.grouped)件）", "\(heading.english) (\(gaps.count.grouped))"),
            id: "gaps", &html
        ) { html in
            guard !gaps.isEmpty else {
                html.p(desk.say("残りません。", "None."), .class("empty"))
                return
            }
            for (code, gaps) in groups { group(code, gaps, &html) }
        }
    }

    private var groups: [(code: String, gaps: [Gap])] {
        Dictionary(grouping: gaps, by: \.reason.code)
            .map { (code: $0.key, gaps: $0.value, weight: $0.value.reduce(0) { $0 + $1.weight }) }
            .sorted { ($1.weight, $0.code) < ($0.weight, $1.code) }.map { ($0.code, $0.gaps) }
    }

    private func group(_ code: String, _ gaps: [Gap], _ html: inout HTML) {
        html.details(.id("why-\(code.replacing("/", with: "-"))"), .class("group")) { html in
            html.summary { html in
                html.strong(desk.say(JointReasonName.name(code)), .title(code))
                html.span(desk.say("\(gaps.count.grouped)件", gaps.count.grouped), .class("count"))
            }
            html.ul(.class("lines")) { html in
                for gap in gaps.prefix(Self.shown) {
                    html.li { html in
                        html.a(gap.text, .href(gap.link))
                        html.small(gap.reason.wording[desk.language])
                    }
                }
            }
            let rest = gaps.count - Self.shown
            if rest > 0 { html.p(desk.say("ほか\(rest.grouped)件", "and \(rest.grouped) more"), .class("note")) }
        }
    }
}

/// Short names of the reasons that the engines give for people and money.
enum JointReasonName {
    static func name(_ code: String) -> Wording { names[code] ?? Wording("その他の理由", "another reason") }

    private static let names: [String: Wording] = [
        "people/nobody-near": Wording("届く範囲に人がいない", "nobody within reach"),
        "people/no-skill": Wording("職能を持つ人がいない", "nobody has the skill"),
        "people/not-available": Wording("都合のつく人がいない", "nobody is available then"),
        "people/all-here": Wording("来られる人は全員就いている", "all who could come are there"),
        "people/more-urgent": Wording("より急ぐ持ち場に就いている", "at work where it is more urgent"),
        "people/scarcity": Wording("人手が全体に足りない", "too few hands for all"),
        "people/rest": Wording("休息・勤務の上限", "rest, or enough hours or shifts"),
        "people/stopped": Wording("計算を止めた", "planning was stopped"),
        "funds/no-source-for-category": Wording("この使途に使える資金がない", "no money for the purpose"),
        "funds/no-source-for-municipality": Wording("この市町村で使える資金がない", "no money for the municipality"),
        "funds/no-money": Wording("使える資金が残っていない", "the money is spent"),
        "funds/share-limit": Wording("充当割合の上限", "share limit of the pots"),
        "funds/municipality-limit": Wording("市町村ごとの上限", "limit of the municipality"),
        "funds/higher-tier-first": Wording("より急ぐ要望が先", "more urgent requests first"),
        "funds/fair-share": Wording("資金が足りず、公平に分けた", "too little money, shared fairly"),
        "funds/stopped": Wording("計算を止めた", "planning was stopped"),
        "funds/begins-later": Wording("開始日が先", "begins later"),
        "funds/held-by-limit": Wording("割合・上限の残り", "held by a share or limit"),
    ]
}

/// One thing with a box to leave it out of an approval.
struct JointLeaveOut {
    let desk: Desk
    let value: String

    func draw(_ html: inout HTML, content: (inout HTML) -> Void) {
        html.div(.class("leave-out")) { html in
            html.label(.class("tick")) { html in
                html.input(.type("checkbox"), .name("except"), .value(value))
                html.span(desk.say("見送る", "Leave out"))
            }
            html.div(content: content)
        }
    }

    static func button(_ desk: Desk, _ html: inout HTML) {
        html.button(
            desk.say("チェックしたものを除いて承認する", "Approve all but what is ticked"), .type("submit"),
            .class("primary big"))
    }
}

/// Lines of an approved part that could not be carried out, with their reasons.
struct JointDropped {
    let desk: Desk
    let approval: JointPlan.Approval?
    /// What each line says, by its name.
    let lines: [String: String]

    func draw(_ html: inout HTML) {
        guard let approval else { return }
        let held = desk.wall.heldUpLines(of: approval)
        list(held.waiting, Wording("決裁を待つ行", "Lines that wait for approval"), id: "waiting", &html)
        list(
            held.carriedOut.map { done($0) }, Wording("決裁を経て実行された行", "Carried out after approval"), id: "carried-out",
            &html)
        list(
            held.refused.map { refused($0) }, Wording("決裁で差し戻し・取り下げになった行", "Returned or withdrawn"), id: "refused",
            &html)
        list(approval.lost, Wording("承認時に除外された行", "Dropped at approval"), id: "dropped", &html)
    }

    private func done(_ line: JointPlan.Dropped) -> JointPlan.Dropped {
        said(line, Wording("決裁が済み、実行されました。", "It was approved and carried out."))
    }

    private func refused(_ line: JointPlan.Dropped) -> JointPlan.Dropped {
        said(line, Wording("差し戻されたか取り下げられ、実行されていません。", "It was returned or withdrawn, and not carried out."))
    }

    private func said(_ line: JointPlan.Dropped, _ wording: Wording) -> JointPlan.Dropped {
        JointPlan.Dropped(line: line.line, reason: Reason(code: line.reason.code, wording: wording))
    }

    private func list(_ dropped: [JointPlan.Dropped], _ heading: Wording, id: String, _ html: inout HTML) {
        guard !dropped.isEmpty else { return }
        desk.section(
            desk.say("\(heading.japanese)（\(dropped.count)）", "\(heading.english) (\(dropped.count))"), id: id, &html
        ) { html in
            html.ul(.class("lines")) { html in
                for dropped in dropped {
                    html.li { html in
                        html.strong(lines[dropped.line] ?? dropped.line)
                        html.small(dropped.reason.wording[desk.language])
                    }
                }
            }
        }
    }
}
