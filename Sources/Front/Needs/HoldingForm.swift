import Boards
import Formats
import Relief
import Vocabulary

/// What lies at the shelter: a number, or that it is enough (手持ち・足りている).
struct HoldingForm {
    let page: ShelterPage

    private var language: Language { page.language }
    private var staples: [Staple] { page.wall.rules.book.inOrder }

    func write(_ html: inout HTML) {
        guard !staples.isEmpty else { return }
        html.section(.class("card"), .aria("labelledby", "holdings")) { html in
            html.h2(Wording("手持ちの物資", "What you have")[language], .id("holdings"))
            html.p(
                Wording(
                    "報告がない品目は、本部が人数から推計して送ります。足りていれば知らせてください。",
                    "Without a word headquarters reckon from your headcount and send. Tell them what you have enough of."
                )[
                    language], .class("hint"))
            latest(&html)
            html.postForm("\(page.path)/holdings", page.keys, purpose: "holding") { html in
                choice(&html)
                html.field(Self.units, page.holding, language)
                enough(&html)
                html.button(Wording("手持ちを送る", "Send")[language], .class("primary wide"))
            }
        }
    }

    private func latest(_ html: inout HTML) {
        let reports = page.wall.holdings[page.site.id].reports
        let known = staples.compactMap { staple in reports[staple.id].map { (staple, $0) } }
        guard !known.isEmpty else { return }
        html.ul(.class("plain small")) { html in
            for (staple, report) in known { html.li("\(staple.name[language]) \(text(report, staple))") }
        }
    }

    private func text(_ report: HoldingReport, _ staple: Staple) -> String {
        let units = report.units.map {
            language == .japanese ? "\($0.grouped)\(staple.unit.japanese)" : "\($0.grouped) \(staple.unit.english)"
        }
        let enough = report.isEnough ? Wording("足りている", "enough")[language] : nil
        return ([units, enough].compactMap(\.self) + [page.told(report.observedAt)]).joined(separator: " ")
    }

    private func choice(_ html: inout HTML) {
        html.div(.class(page.holding.problem("staple") == nil ? "field" : "field wrong")) { html in
            html.label(Wording("品目", "Kind")[language], .for("holding-staple"))
            html.select(.name("staple"), .id("holding-staple"), .required) { html in
                for staple in staples {
                    let unit = language == .japanese ? "（\(staple.unit.japanese)）" : " (\(staple.unit.english))"
                    html.option(
                        staple.name[language] + unit, .value(staple.id.text),
                        .selected(if: page.holding.value("staple") == staple.id.text))
                }
            }
        }
    }

    private func enough(_ html: inout HTML) {
        html.label(.class("check")) { html in
            html.input(
                .type("checkbox"), .name("enough"), .value("yes"), .checked(if: page.holding.value("enough") == "yes"))
            html.span(Wording("足りている（今は送らなくてよい）", "We have enough for now")[language])
        }
    }

    private static let units = Field(
        "units", Wording("手持ちの数", "How much there is"), .number,
        hint: Wording(
            "数えていなければ空欄で。0は「ない」の意味になります。", "Leave it empty if you have not counted. 0 means that there is none."))
}
