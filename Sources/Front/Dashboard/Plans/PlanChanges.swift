import Boards
import Formats
import Relief
import Vocabulary

/// What a plan changes for shelters and depots that were told something else before.
struct PlanChanges {
    let desk: Desk
    let plan: Plan

    /// Shelters shown; a long plan has its lines further down anyway.
    private static let shownShelters = 100

    func draw(_ html: inout HTML) {
        let told = ToldBefore(desk.wall, before: plan)
        blocked(told.blocked, &html)
        guard told.proposal != nil || !told.promised.isEmpty else { return }
        let change = told.change(to: plan)
        desk.section(
            desk.say("前に伝えたことからの変更", "What changes against what was told"), id: "changes", &html
        ) { html in
            compared(told, &html)
            figures(change, &html)
            let changed = change.shelters.filter(\.isChanged)
            guard !changed.isEmpty else {
                html.p(desk.say("前に伝えたことから変わりません。", "Nothing changes for anybody."), .class("empty"))
                return
            }
            html.details(.id("changed-shelters"), .class("group")) { html in
                html.summary { html in
                    html.strong(desk.say("変わる避難所", "Shelters with changes"))
                    html.span(desk.say("\(changed.count)か所", "\(changed.count)"), .class("count"))
                }
                html.ul(.class("lines")) { html in
                    for shelter in changed.prefix(Self.shownShelters) { html.li { text(shelter, &$0) } }
                }
                rest(changed.count - Self.shownShelters, &html)
            }
        }
    }

    private func compared(_ told: ToldBefore, _ html: inout HTML) {
        html.p(.class("note")) { html in
            if let before = told.proposal {
                html.text(desk.say("比べる相手：", "Compared with "))
                html.a(
                    desk.say(
                        "\(before.proposedAt.onPage(desk.language))の計画案",
                        "the proposal of \(before.proposedAt.onPage(desk.language))"), .href("/hq/plans/\(before.id)"))
                html.text(" ")
            }
            guard !told.promised.isEmpty else { return }
            html.text(
                desk.say(
                    "承認済みで積込前の\(told.promised.count.grouped)行は、この計画でそのまま残ります。",
                    "\(told.promised.count.grouped) promised lines that are not loaded yet stay as they are."))
        }
    }

    private func figures(_ change: PlanChange, _ html: inout HTML) {
        html.ul(.class("figures")) { html in
            for kind in PlanChange.Kind.allCases {
                html.li(.class(kind == .removed && change.count(kind) > 0 ? "figure warning" : "figure")) { html in
                    html.span(desk.say(kind.name), .class("figure-name"))
                    html.strong(change.count(kind).grouped, .class("figure-value"))
                }
            }
        }
    }

    private func text(_ shelter: PlanChange.Shelter, _ html: inout HTML) {
        html.strong(desk.names.site(shelter.shelter))
        for line in shelter.lines where line.kind != .kept {
            html.small { html in
                html.mark(line.kind.mark, desk.language)
                html.text(" \(sentence(line))")
            }
        }
    }

    private func sentence(_ line: PlanChange.Line) -> String {
        let (item, depot) = (desk.names.item(line.item), desk.names.site(line.depot))
        let (before, after) = (
            desk.names.amount(line.before, of: line.item), desk.names.amount(line.after, of: line.item)
        )
        let sign = line.difference > 0 ? "+" : "−"
        return desk.say(
            "\(item) \(before) → \(after)（\(sign)\(abs(line.difference).grouped)、\(depot)から）",
            "\(item) \(before) → \(after) (\(sign)\(abs(line.difference).grouped), from \(depot))")
    }

    private func rest(_ count: Int, _ html: inout HTML) {
        guard count > 0 else { return }
        html.p(
            desk.say("ほか\(count)か所。全体はAPIで読めます。", "\(count) more; the API gives all of them."), .class("note"))
    }

    private func blocked(_ blocked: [ToldBefore.Blocked], _ html: inout HTML) {
        guard !blocked.isEmpty else { return }
        desk.section(
            desk.say("約束済みだが道が通れない行（\(blocked.count)）", "Promised, but the road is closed (\(blocked.count))"),
            id: "blocked", &html
        ) { html in
            html.p(
                desk.say("積込前に、拠点と避難所へ連絡してください。", "Tell the depot and the shelter before it is loaded."),
                .class("alarm"))
            html.ul(.class("lines")) { html in
                for line in blocked.prefix(Self.shownShelters) { html.li { text(line, &$0) } }
            }
            rest(blocked.count - Self.shownShelters, &html)
        }
    }

    private func text(_ blocked: ToldBefore.Blocked, _ html: inout HTML) {
        let line = blocked.allocation
        html.strong("\(desk.names.site(line.depot)) → \(desk.names.site(line.shelter))")
        html.text(" \(desk.names.item(line.item)) \(desk.names.amount(line.pieces, of: line.item))")
        html.small(blocked.closure.details.title)
    }
}

extension PlanChange.Kind {
    var name: Wording {
        switch self {
        case .kept: Wording("変わらない行", "lines kept")
        case .added: Wording("増える行", "lines added")
        case .removed: Wording("なくなる行", "lines removed")
        case .changed: Wording("数が変わる行", "lines with another number")
        }
    }

    var mark: StateMark {
        switch self {
        case .kept: StateMark(name: Wording("同じ", "kept"), shape: "●", tone: "off")
        case .added: StateMark(name: Wording("増える", "added"), shape: "＋", tone: "good")
        case .removed: StateMark(name: Wording("なくなる", "removed"), shape: "✕", tone: "bad")
        case .changed: StateMark(name: Wording("数の変更", "changed"), shape: "◆", tone: "some")
        }
    }
}
