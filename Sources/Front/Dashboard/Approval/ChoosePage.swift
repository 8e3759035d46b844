import Boards
package import Formats
package import Relief
package import Vocabulary

/// Where somebody approves a part of a plan: by depot, by shelter, or line by line.
///
/// First chosen, then shown what that comes to, then approved: an approval can't be taken back.
package struct ChoosePage: Sendable {
    let desk: Desk
    let plan: Plan
    let view: ChooseView

    /// The page of a plan that waits for a decision, or `nil` when no plan has this id.
    package init?(_ desk: Desk, _ plan: ID<Plan>, _ view: ChooseView = ChooseView()) {
        guard let plan = desk.wall.plans[plan] else { return nil }
        self.desk = desk
        self.plan = plan
        self.view = view
    }

    var path: String { "/hq/plans/\(plan.id)/choose" }

    package func document() -> HTML {
        desk.document(Wording("一部だけ承認", "Approve a part"), path: path) { html in
            html.p { $0.a(desk.say("← 計画の確認", "← Plan review"), .href("/hq/plans/\(plan.id)")) }
            html.h1(desk.say("一部だけ承認", "Approve a part"))
            PlanStanding(desk: desk, plan: plan).draw(&html)
            guard plan.state == .proposed else {
                html.p(desk.say("この計画はもう決定済みです。", "This plan is decided already."), .class("alarm-line"))
                return
            }
            html.p(
                desk.say(
                    "選ばなかった行の要請は未手配のまま残り、次の計画で改めて割り当てられます。",
                    "Needs of lines that are left out stay open and are in the next plan."), .class("note"))
            if let choice = view.choice(in: plan) {
                ChoiceSummary(page: self, choice: choice).draw(&html)
            } else if view.mode != nil {
                nothingPicked(&html)
            }
            tabs(&html)
            ChoiceList(page: self).draw(&html)
        }
    }

    /// Somebody asked what the choice comes to, and chose nothing that the plan has.
    private func nothingPicked(_ html: inout HTML) {
        html.p(
            desk.say(
                "何もチェックされていません。承認するもの（または除くもの）にチェックを付けてから、もう一度押してください。",
                "Nothing is ticked. Tick what you want to approve, or to leave out, and press again."),
            .class("alarm-line"), .role("alert"))
    }

    private func tabs(_ html: inout HTML) {
        html.nav(.class("tabs"), .aria("label", desk.say("選び方", "Choose by"))) { html in
            html.ul { html in
                for by in ChooseView.By.allCases {
                    html.li { html in
                        html.a(
                            desk.say(by.name), .href(Link(path, [("by", by.rawValue)]).text),
                            by == view.by ? .aria("current", "page") : .none)
                    }
                }
            }
        }
    }
}

/// What is chosen on the page, as it stands in its address.
package struct ChooseView: Hashable, Sendable {
    package enum By: String, CaseIterable, Sendable {
        case depot, shelter, line

        var name: Wording {
            switch self {
            case .depot: Wording("拠点で選ぶ", "By depot")
            case .shelter: Wording("避難所で選ぶ", "By shelter")
            case .line: Wording("行で選ぶ", "By line")
            }
        }
    }

    package enum Mode: String, Sendable { case only, except }

    package let by: By
    /// `nil` until somebody asks what the choice comes to.
    package let mode: Mode?
    /// Names of depots, shelters or lines.
    package let picked: Set<String>
    /// Of which shelter single lines are shown; of the first where nobody said.
    package let shelter: ID<Site>?

    package init(by: By = .depot, mode: Mode? = nil, picked: Set<String> = [], shelter: ID<Site>? = nil) {
        self.by = by
        self.mode = mode
        self.picked = picked
        self.shelter = shelter
    }

    package init(_ pairs: [(name: String, value: String)]) {
        func first(_ name: String) -> String? { pairs.first { $0.name == name }?.value }
        self.init(
            by: first("by").flatMap { By(rawValue: $0) } ?? .depot, mode: first("mode").flatMap { Mode(rawValue: $0) },
            picked: Set(pairs.filter { $0.name == "pick" }.map(\.value)),
            shelter: first("shelter").flatMap { ID($0) })
    }

    /// Names that no line has are left out, as an old address may hold them.
    func pick(in plan: Plan) -> PlanPick {
        let chosen = plan.allocations
        switch by {
        case .depot: return PlanPick(depots: Set(chosen.map(\.depot).filter { picked.contains($0.text) }))
        case .shelter: return PlanPick(shelters: Set(chosen.map(\.shelter).filter { picked.contains($0.text) }))
        case .line: return PlanPick(lines: Set(chosen.map(\.id).filter { picked.contains($0.text) }))
        }
    }

    /// What is to be approved; `nil` until it was asked for or while nothing is picked.
    func choice(in plan: Plan) -> PlanChoice? {
        let pick = pick(in: plan)
        guard let mode, !pick.isEmpty else { return nil }
        return mode == .only ? .only(pick) : .except(pick)
    }
}
