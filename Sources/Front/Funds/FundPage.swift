import Boards
import Formats
import Relief
import Vocabulary

/// A page about money.
struct FundPage: Sendable {
    let desk: Desk
    let place: FundPlace
    var returned: FundReturned?

    var mayChange: Bool { desk.visitor.token.allows(.manageFunds) }
    var funds: FundBoard { desk.wall.funds }

    /// `nil` when there is no such thing.
    func document() -> HTML? {
        switch place {
        case .overview: FundOverview(page: self).document()
        case .report: FundReportPage(desk: desk).document()
        case .requests: FundRequestList(page: self).document()
        case .rounds: RoundList(page: self).document()
        case .pot(let id): funds[id].map { PotPage(page: self, pot: $0).document() }
        case .request(let id): funds[id].map { FundRequestPage(page: self, request: $0).document() }
        case .round(let id): funds.rounds[id].map { RoundPage(page: self, round: $0).document() }
        case .claim(let id): funds[id].map { ClaimPage(desk: desk, claim: $0).document() }
        }
    }

    func document(_ title: Wording, _ main: (inout HTML) -> Void) -> HTML {
        desk.document(title, path: place.path, isLive: returned == nil) { html in
            tabs(&html)
            html.h1(title[desk.language])
            if let returned { html.problemSummary(returned.summary, desk.language) }
            desk.asOf(&html)
            main(&html)
        }
    }

    private func tabs(_ html: inout HTML) {
        let tabs: [(FundPlace, Wording)] = [
            (.overview, Wording("資金の状況", "Money")), (.requests, Wording("資金要望", "Requests")),
            (.rounds, Wording("義援金の配分", "Rounds")), (.report, Wording("資金報告（印刷）", "Report (to print)")),
        ]
        html.nav(.class("tabs"), .aria("label", desk.say("資金のページ", "Pages of money"))) { html in
            html.ul { html in
                for (other, name) in tabs {
                    html.li { html in
                        let isHere = other.path == place.path
                        html.a(
                            name[desk.language], .href(other.path),
                            isHere ? Attribute.aria("current", "page") : .none)
                    }
                }
            }
        }
    }

    /// A form for one step; what was typed into it and refused stands in it again.
    func form(_ action: String, _ html: inout HTML, _ submit: Wording, _ draw: (MoneyForm, inout HTML) -> Void) {
        guard mayChange else { return }
        let state = returned?.action == action ? returned?.state ?? FormState() : FormState()
        let form = MoneyForm(desk: desk, state: state, id: FundReturned.name(of: action))
        desk.form(action, form.id, &html) { html in
            draw(form, &html)
            html.button(submit[desk.language], .type("submit"), .class("primary"))
        }
    }

    /// The same behind a line that opens it.
    func folded(_ action: String, _ html: inout HTML, _ summary: Wording, _ draw: (MoneyForm, inout HTML) -> Void) {
        guard mayChange else { return }
        html.details(.id("fold-\(FundReturned.name(of: action))"), .open(if: returned?.action == action)) { html in
            html.summary(summary[desk.language])
            form(action, &html, summary, draw)
        }
    }

    /// An amount and a reason: what every counter entry asks.
    func correction(_ action: String, _ html: inout HTML, _ summary: Wording, most: Yen) {
        guard !most.isZero else { return }
        folded(action, &html, summary) { form, html in
            form.yen("amount", Wording("金額（最大\(most)）", "Amount (at most \(most.wording.english))"), &html)
            form.text("reason", Wording("理由", "Reason"), longest: PotRefusal.longestText, &html)
        }
    }
}
