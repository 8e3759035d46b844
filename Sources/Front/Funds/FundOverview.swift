import Boards
import Formats
import Relief
import Vocabulary

/// Where the money stands, which periods end, and where pots are opened.
struct FundOverview {
    let page: FundPage
    private var desk: Desk { page.desk }

    func document() -> HTML {
        page.document(Wording("資金", "Money")) { html in
            FundWarnings(desk: desk).draw(&html)
            desk.section(desk.say("資金ごとの状況", "Pots"), id: "pots", &html) { html in
                let pots = page.funds.allPots
                guard !pots.isEmpty else {
                    html.p(desk.say("資金はまだ登録されていません。", "No pot is recorded yet."), .class("empty"))
                    return
                }
                PotBars(desk: desk).draw(pots, &html)
            }
            WaitingList(desk: desk, requests: desk.waiting(.grant) + desk.waiting(.payment)).draw(&html)
            if page.mayChange { opening(&html) }
            LawPanel(page: page).draw(&html)
        }
    }

    private func opening(_ html: inout HTML) {
        desk.section(desk.say("資金を登録する", "Open a pot"), id: "open", &html) { html in
            page.folded("/hq/funds/pots", &html, Wording("新しい資金を登録する", "Open a new pot")) { form, html in
                form.text("name", Wording("名称", "Name"), &html)
                form.choice("source", Wording("法的な区分", "Legal source"), desk.sourceOptions, &html)
                form.boxes(
                    "purposes", Wording("使途の指定（なければ自由）", "Bound to purposes (none: free)"), desk.purposeOptions, &html)
                form.boxes(
                    "municipalities", Wording("市町村の指定（なければ自由）", "Bound to municipalities (none: free)"),
                    desk.municipalityOptions, &html)
                form.manyBoxes(
                    "sites", Wording("施設の指定（なければ自由）", "Bound to sites (none: free)"), desk.siteOptions(), &html)
                form.manyBoxes(
                    "items", Wording("品目の指定（なければ自由）", "Bound to items (none: free)"), desk.itemOptions, &html)
                form.number("sharePercent", Wording("1件の要望に出せる割合（%）", "Share of a request (%)"), &html)
                form.yen(
                    "perMunicipality", Wording("1市町村の上限", "At most for a municipality"), isRequired: false, &html)
                form.text(
                    "note", Wording("メモ", "Note"), longest: PotRefusal.longestText, isRequired: false, &html)
            }
        }
    }
}

/// The periods of the law that end soon or are over, at the top of the page: one alarm, however many there are.
struct FundWarnings {
    let desk: Desk

    func draw(_ html: inout HTML) {
        let warnings = desk.wall.periodWarnings(today: desk.now.japaneseDate).map { desk.say($0.wording) }
        switch warnings.count {
        case 0: break
        case 1: html.p(warnings[0], .class("alarm-line"), .role("note"))
        default:
            html.div(.class("alarm-line"), .role("note")) { html in
                html.ul { html in
                    for warning in warnings { html.li(warning) }
                }
            }
        }
    }
}
