import Boards
import Formats
import Relief
import Vocabulary

/// What the pages of people and of money have in common: the head, lines with a box to leave each group out, and why
/// things stay short.
struct JointPartFrame {
    let desk: Desk
    let joint: JointPlan
    let part: JointPlan.Part

    init?(_ desk: Desk, _ id: ID<JointPlan>, _ part: JointPlan.Part) {
        guard let joint = desk.wall.jointPlans[id] else { return nil }
        (self.desk, self.joint, self.part) = (desk, joint, part)
    }

    private var isOpen: Bool {
        let open = desk.openParts(of: joint).map(\.rawValue)
        return open.contains(part.rawValue) && desk.visitor.token.allows(.approve)
    }

    /// `texts` say what each line is, by its name.
    func document(
        gaps: JointReasons, texts: [(String, String)], lines: (inout HTML) -> Void
    ) -> HTML {
        let title = Wording("全体計画：\(part.name.japanese)", "Joint plan: \(part.name.english)")
        return desk.document(title, path: "\(JointPlanPage.path(joint.id))/\(part.rawValue)") { html in
            JointHead(desk: desk, joint: joint, part: part).draw(&html)
            lines(&html)
            gaps.draw(&html)
            JointDropped(
                desk: desk, approval: joint.approval(of: part), lines: Dictionary(texts) { first, _ in first }
            ).draw(&html)
        }
    }

    /// Lines by what they are for, each group with a box to leave it out while the part waits for a decision.
    func groups<Thing, Line>(
        _ lines: [Line], by key: (Line) -> ID<Thing>, _ words: (heading: Wording, none: Wording, leaveOut: Wording),
        _ html: inout HTML, draw: (ID<Thing>, [Line], inout HTML) -> Void
    ) {
        let groups = Dictionary(grouping: lines, by: key).sorted { $0.key < $1.key }
        guard !groups.isEmpty else { return html.p(desk.say(words.none), .class("empty")) }
        desk.section(
            desk.say(
                "\(words.heading.japanese)（\(lines.count.grouped)件）",
                "\(words.heading.english) (\(lines.count.grouped))"),
            id: "lines", &html
        ) { html in
            guard isOpen else {
                for (thing, lines) in groups { draw(thing, lines, &html) }
                return
            }
            desk.form("\(JointPlanPage.path(joint.id))/approve", "approve-\(part.rawValue)", &html) { html in
                html.hiddenField("part", part.rawValue)
                html.p(desk.say(words.leaveOut), .class("note"))
                for (thing, lines) in groups {
                    JointLeaveOut(desk: desk, value: thing.text).draw(&html) { draw(thing, lines, &$0) }
                }
                JointLeaveOut.button(desk, &html)
            }
        }
    }
}
