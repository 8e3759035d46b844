import Boards
package import Formats
package import Relief
package import Vocabulary

/// One wave: who, where, when, who relieves whom, and where it is changed or cancelled.
package struct WaveRecordPage: Sendable {
    /// What was typed into a form that came back.
    package enum Returned: Sendable {
        case changing(FormState)
        case cancelling(FormState)
    }

    let desk: Desk
    let row: WaveBoard.Row
    let returned: Returned?

    /// The page of a wave, or `nil` when none has this id.
    package init?(_ desk: Desk, _ wave: ID<Wave>, returned: Returned? = nil) {
        guard let row = desk.wall.waves[wave] else { return nil }
        (self.desk, self.row, self.returned) = (desk, row, returned)
    }

    private var wave: Wave { row.wave }

    private var state: FormState? {
        switch returned {
        case .changing(let state), .cancelling(let state): state
        case nil: nil
        }
    }

    package func document() -> HTML {
        desk.document(wave.name, path: "/hq/waves/\(wave.id)", isLive: state == nil) { html in
            html.p { $0.a(desk.say("← 応援職員の派遣", "← Seconded staff"), .href("/hq/waves")) }
            html.h1(desk.say(wave.name))
            if let state { html.problemSummary(state, desk.language) }
            desk.asOf(&html)
            about(&html)
            guard wave.isStanding, desk.visitor.token.allows(.keepPeople) else { return }
            let changing: FormState = if case .changing(let state) = returned { state } else { FormState() }
            WaveForm(desk: desk, state: changing, changing: wave).draw(&html)
            cancelling(&html)
        }
    }

    private func about(_ html: inout HTML) {
        desk.section(desk.say("派遣の内容", "About the wave"), id: "wave", &html) { html in
            if let cancelling = wave.cancelling {
                html.p(
                    desk.say(
                        "中止：\(cancelling.reason)（\(cancelling.by)、\(desk.since(cancelling.at))）",
                        "Cancelled: \(cancelling.reason) (\(cancelling.by), \(desk.since(cancelling.at)))"),
                    .class("alarm"))
            }
            html.dl(.class("pairs")) { html in
                for (name, value) in facts {
                    html.dt(name)
                    html.dd(value)
                }
            }
            html.ul(.class("plain")) { html in
                html.li {
                    $0.a(
                        desk.say("引継ぎ書を見る・印刷する", "Show or print the hand-over sheet"),
                        .href("/hq/waves/\(wave.id)/hand-over"))
                }
                html.li {
                    $0.a(desk.say("次の陣を登録する", "Announce the next wave"), .href("/hq/waves?after=\(wave.id)#announce"))
                }
            }
        }
    }

    private var facts: [(String, String)] {
        let details = wave.details
        return [
            (desk.say("派遣先", "At"), desk.names.place(of: details.row)), (desk.say("業務", "Work"), details.row.role),
            (
                desk.say("期間", "Days"),
                desk.say(
                    "\(desk.when(details.from))〜\(desk.when(details.to))（\(details.days)日）",
                    "\(desk.when(details.from)) to \(desk.when(details.to)) (\(details.days.english("day")))")
            ),
            (desk.say("人数", "People"), desk.say("\(details.headcount.value)人", "\(details.headcount.value)")),
            (desk.say("責任者", "Leader"), details.leader.map { desk.told($0) } ?? desk.say(.unknown)),
            (desk.say("引継ぎ", "Hand-over"), handOver),
            (desk.say("次の陣", "Next wave"), next), (desk.say("登録", "Recorded"), desk.since(row.recordedAt)),
        ]
    }

    private var handOver: String {
        let days = wave.details.overlapDays
        guard days > 0 else { return desk.say("重なりなし", "no shared days") }
        let first = wave.details.to.after(days: 1 - days)
        return desk.say(
            "最後の\(days)日（\(desk.when(first))から）", "last \(days.english("day")), from \(desk.when(first))")
    }

    private var next: String {
        desk.wall.waves.next(after: wave).map { desk.told($0) } ?? desk.say("未登録", "not announced")
    }

    private func cancelling(_ html: inout HTML) {
        let state: FormState = if case .cancelling(let state) = returned { state } else { FormState() }
        desk.section(desk.say("派遣を中止にする", "Cancel the wave"), id: "cancel", &html) { html in
            desk.form("/hq/waves/\(wave.id)/cancel", "cancel", &html) { html in
                html.field(Self.reason, state, desk.language)
                html.button(desk.say("中止にする", "Cancel it"), .type("submit"))
            }
        }
    }

    private static let reason = Field(
        "reason", Wording("理由", "Reason"), .text(longest: WaveRefusal.longestReason), isRequired: true)
}
