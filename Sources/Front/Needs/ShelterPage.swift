package import Boards
package import Formats
package import Relief
package import Vocabulary

/// What a shelter sees: what is coming, what it asks for, what it asked for, and who is there.
package struct ShelterPage: Sendable {
    package let shell: Shell
    package let wall: Wall
    package let site: Site
    /// What was typed into the need form and, under `q`, into its search.
    package let need: FormState
    package let headcount: FormState
    package let holding: FormState
    /// A form about one of its own needs that came back.
    let returned: ReturnedNeed?
    /// Which parts of its lists are shown.
    let view: ShelterView
    /// For ages and as the proposed time of a count.
    package let now: Moment
    package let keys: FormKeys
    /// Why needs of this shelter went short in the plan that was approved last.
    let explanations: [ID<Need>: Explanation]

    /// A reason and the plan that it comes from.
    struct Explanation: Hashable, Sendable {
        let plannedAt: Moment
        let reason: Reason
    }

    package init(
        shell: Shell, wall: Wall, site: Site, need: FormState = FormState(), headcount: FormState = FormState(),
        holding: FormState = FormState(), view: ShelterView = ShelterView(), now: Moment, commandKey: String
    ) {
        self.init(
            shell: shell, wall: wall, site: site, need: need, headcount: headcount, holding: holding, returned: nil,
            view: view, now: now, commandKey: commandKey)
    }

    init(
        shell: Shell, wall: Wall, site: Site, need: FormState, headcount: FormState, holding: FormState,
        returned: ReturnedNeed?, view: ShelterView, now: Moment, commandKey: String
    ) {
        var shell = shell
        if need.isReturned || headcount.isReturned || holding.isReturned || returned != nil { shell.isLive = false }
        self.shell = shell
        self.wall = wall
        self.site = site
        self.need = need
        self.headcount = headcount
        self.holding = holding
        self.returned = returned
        self.view = view
        self.now = now
        keys = FormKeys(visitor: shell.visitor, command: commandKey)
        explanations = Self.explanations(on: wall, of: site)
    }

    private static func explanations(on wall: Wall, of site: Site) -> [ID<Need>: Explanation] {
        let needs = Set(wall.shortfalls.needs(of: site.id).map(\.need.id))
        guard let plan = wall.plans.latestApproved else { return [:] }
        let mine = plan.shortfalls.filter { needs.contains($0.need) }
        let reasons = Dictionary(mine.map { ($0.need, $0.reason) }) { first, _ in first }
        return reasons.merging(leftOut(of: plan, for: needs, on: wall)) { _, left in left }
            .mapValues { Explanation(plannedAt: plan.proposedAt, reason: $0) }
    }

    /// What the plan had for a need and headquarters did not promise: whatever the plan said of the number is not so.
    private static func leftOut(of plan: Plan, for needs: Set<ID<Need>>, on wall: Wall) -> [ID<Need>: Reason] {
        let (declined, dropped) = (Set(plan.declined), Set(plan.dropped))
        let lines = Dictionary(grouping: plan.allocations.filter { needs.contains($0.need) }, by: \.need)
        return lines.compactMapValues { lines in
            let left = lines.filter { declined.contains($0.id) || dropped.contains($0.id) }
            guard let item = left.first.flatMap({ wall.item($0.item) }) else { return nil }
            return .leftOut(
                left.map(\.pieces).reduce(.zero, +), of: lines.map(\.pieces).reduce(.zero, +), item,
                byChoice: left.contains { declined.contains($0.id) })
        }
    }

    package var document: HTML {
        shell.document { html in
            html.h1(wall.title(of: site))
            for state in [need, headcount, holding] + [returned?.summary].compactMap(\.self) {
                html.problemSummary(state, language)
            }
            html.div(.class("columns")) { html in
                html.div { html in
                    ArrivalList(page: self).write(&html)
                    ExpectedOrders(wall: wall, site: site.id, token: shell.visitor?.token, language: language)
                        .write(&html)
                    NeedForm(page: self).write(&html)
                }
                html.div { html in
                    OwnNeeds(page: self).write(&html)
                    ArrivedList(page: self).write(&html)
                    HeadcountForm(page: self).write(&html)
                    HoldingForm(page: self).write(&html)
                    PeopleAsked(page: self).write(&html)
                    ContactNames(page: self).write(&html)
                }
            }
        }
    }

    var language: Language { shell.language }
    var path: String { "/s/\(site.id)" }

    /// Where another part of one of its lists stands.
    func address(of view: ShelterView, _ list: String) -> String { Link(path, view.query).text + "#" + list }

    /// A moment with its age: 「4月16日 10:00（3時間前）」.
    func told(_ moment: Moment) -> String { moment.told(at: now, language) }
}

extension Reason {
    /// `left` of the `planned` pieces were not promised: headquarters left them out, or they were gone by then.
    fileprivate static func leftOut(
        _ left: Count<Piece>, of planned: Count<Piece>, _ item: Item, byChoice: Bool
    ) -> Self {
        let told = { (language: Language) in
            [planned, left, planned.remaining(after: left)].map { item.amount($0, language) }
        }
        let (japanese, english) = (told(.japanese), told(.english))
        let (cause, why) =
            byChoice
            ? ("承認のとき本部が\(japanese[1])を見送りました", "headquarters left \(english[1]) out when it approved")
            : ("承認のときには\(japanese[1])を用意できなくなっていました", "\(english[1]) could no longer be had when it was approved")
        return Self(
            code: "left-out",
            wording: Wording(
                "本部の計画案では\(japanese[0])でしたが、\(cause)。今回の割当は\(japanese[2])です。残りは要請のまま、次の計画で検討します。",
                """
                The plan had \(english[0]) for this; \(why). Promised: \(english[2]). The rest stays asked for and comes \
                up in the next plan.
                """))
    }
}
