import Boards
import Formats
import Relief
import Vocabulary

/// A claim far above the headcount, with its ratio, and the form that takes a need at its word all the same.
struct ClaimWarning {
    /// Needs of one staple on one page; each is told in a sentence and has a form.
    private static let shown = 20

    let desk: Desk
    let provision: Provision
    /// Which part of the needs is told, counted from 1.
    var page = 1
    /// Forms are for headquarters; auditors only look.
    private var mayDecide: Bool { desk.visitor.token.allows(.approve) }

    func draw(_ html: inout HTML) {
        guard let claim = provision.claim else { return }
        html.p(.class(claim.isFarAbove ? "alarm" : "note")) { html in
            if claim.isFarAbove { html.span("▲ ", .aria("hidden", "true")) }
            html.text(sentence(claim))
        }
        let told = ListPart(provision.needs.filter(isTold), page: page, size: Self.shown)
        if told.pages > 1 { html.p(desk.say(Wording(of: told)), .class("summary-line")) }
        for need in told.elements { part(need, &html) }
        let staple = provision.staple.name
        PageTurner(
            told, desk.language,
            label: Wording("\(staple.japanese)の要請のページ", "Pages of needs for \(staple.english)")
        ) {
            Link("/hq/shelters/\(provision.site.id)", ShelterRecordView(claims: $0).query).text + "#cover"
        }.draw(&html)
    }

    /// Taken in full by somebody, or more than is planned without a person.
    private func isTold(_ need: Need) -> Bool {
        need.capLifted != nil || provision.automaticPart(of: need) < need.missing
    }

    private func sentence(_ claim: Claim) -> String {
        let unit = desk.say(provision.staple.unit)
        let name = desk.say(provision.staple.name)
        let percent = claim.percent.map { "\($0.grouped)%" } ?? desk.say("計算できません", "not known")
        let ratio = desk.say(
            "\(name)の要請 合計\(claim.asked.grouped)\(unit) ÷ 人数から説明できる\(desk.explained(claim, provision.staple)) = \(percent)",
            "\(name): \(claim.asked.grouped) \(unit) asked for / \(desk.explained(claim, provision.staple)) = \(percent)"
        )
        guard let allowed = claim.allowed else {
            return desk.say(
                "\(ratio)。対象者の人数が数えられていない（または0人の）ため、上限はありません。",
                "\(ratio). The group was not counted, or is said to be nobody: no cap.")
        }
        return desk.say(
            "\(ratio)（自動の上限 \(allowed.grouped)\(unit)）", "\(ratio) (at most \(allowed.grouped) without a person)")
    }

    private func part(_ need: Need, _ html: inout HTML) {
        let automatic = provision.automaticPart(of: need)
        let item = desk.names.item(need.item)
        if let reason = need.capLifted {
            html.p(desk.say("\(item): 上限解除済み（\(reason)）", "\(item): taken in full (\(reason))"), .class("note"))
        } else if automatic < need.missing {
            html.p(
                desk.say(
                    "\(item): 不足\(desk.names.amount(need.missing, of: need.item))のうち、自動で計画するのは\(desk.names.amount(automatic, of: need.item))まで。残りは要請のまま残ります。",
                    "\(item): of \(desk.names.amount(need.missing, of: need.item)) missing, \(desk.names.amount(automatic, of: need.item)) are planned without a person; the rest stays asked for."
                ))
            if mayDecide { lift(need, item, &html) }
        }
    }

    private func lift(_ need: Need, _ item: String, _ html: inout HTML) {
        html.details(.id("lift-\(need.id)")) { html in
            html.summary(desk.say("\(item)の上限を外す", "Take the need for \(item) in full"))
            desk.form("/hq/needs/\(need.id)/lift-cap", "lift.\(need.id)", &html) { html in
                html.label { html in
                    html.span(desk.say("理由（記録に残ります）", "Reason (it is recorded)"))
                    html.input(.type("text"), .name("reason"), .maxLength(500), .required, .autocomplete("off"))
                }
                html.button(desk.say("全量を計画に入れる", "Plan all of it"), .type("submit"), .class("primary"))
            }
        }
    }
}
