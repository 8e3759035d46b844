import Boards
package import Formats
package import Relief
package import Vocabulary

/// Goods, people and money of one joint plan side by side: what each comes to, what holds it back, and the decision.
package struct JointPlanPage: Sendable {
    let desk: Desk
    let joint: JointPlan

    /// The page of a joint plan, or `nil` when none has this id.
    package init?(_ desk: Desk, _ id: ID<JointPlan>) {
        guard let joint = desk.wall.jointPlans[id] else { return nil }
        (self.desk, self.joint) = (desk, joint)
    }

    static func path(_ id: ID<JointPlan>) -> String { "/hq/joint/\(id)" }

    package func document() -> HTML {
        let sites = desk.wall.siteOutlooks(of: joint)
        let items = desk.wall.itemOutlooks(of: joint, at: desk.now)
        return desk.document(Wording("全体計画の確認", "Joint plan"), path: Self.path(joint.id)) { html in
            html.p { $0.a(desk.say("← 全体計画の一覧", "← All joint plans"), .href("/hq/joint")) }
            heading(&html)
            JointParts(desk: desk, joint: joint).draw(&html)
            JointDecision(desk: desk, joint: joint).draw(&html)
            JointMap(desk: desk, sites: sites).draw(&html)
            JointBinds(desk: desk, joint: joint, sites: sites, items: items).draw(&html)
        }
    }

    private func heading(_ html: inout HTML) {
        let proposal = joint.proposal
        html.h1(desk.say("全体計画の確認（物資・要員・資金）", "Joint plan: goods, people, money"))
        html.p(
            desk.say(
                "\(desk.since(proposal.proposedAt))に、記録番号\(proposal.basis)までの状況で作成。"
                    + "要員は\(proposal.roster.to.onPage(.japanese))までの配置枠が対象です。",
                "made \(desk.since(proposal.proposedAt)) on what was known at entry \(proposal.basis); "
                    + "people for posts until \(proposal.roster.to.onPage(.english))"), .class("as-of-line"))
        guard desk.wall.jointPlans.latest?.id != joint.id, desk.openParts(of: joint).isEmpty == false else { return }
        html.p(desk.say("これより新しい全体計画があります。", "There is a newer joint plan than this."), .class("alarm-line"))
    }
}

/// What can be decided by itself.
enum JointPart: String, CaseIterable, Sendable {
    case goods, people, funds

    /// Who may read its lines.
    var permission: Permission {
        switch self {
        case .goods: .readPicture
        case .people: .readPeople
        case .funds: .readFunds
        }
    }

    var name: Wording {
        switch self {
        case .goods: Wording("物資", "goods")
        case .people: JointPlan.Part.people.name
        case .funds: JointPlan.Part.funds.name
        }
    }
}

extension Desk {
    /// How far the decision about a part has come; a part with nothing in it waits for nobody.
    func mark(of part: JointPart, in joint: JointPlan) -> StateMark {
        let goods = wall.plans[joint.proposal.goods]
        let state =
            switch part {
            case .goods: goods?.state ?? .proposed
            case .people: joint.people
            case .funds: joint.funds
            }
        guard state != .proposed || openParts(of: joint).contains(part) else {
            return StateMark(name: Wording("決めるものなし", "nothing to decide"), shape: "–", tone: "off")
        }
        return part == .goods ? goods?.mark ?? state.mark : state.mark
    }

    /// Parts on which nobody has decided and that have something to decide.
    func openParts(of joint: JointPlan) -> [JointPart] {
        JointPart.allCases.filter { part in
            switch part {
            case .goods:
                wall.plans[joint.proposal.goods].map { $0.state == .proposed && !$0.allocations.isEmpty } ?? false
            case .people: joint.people == .proposed && !joint.proposal.roster.lines.isEmpty
            case .funds: joint.funds == .proposed && !joint.proposal.funding.lines.isEmpty
            }
        }
    }
}
