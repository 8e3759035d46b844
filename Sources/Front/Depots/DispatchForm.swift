import Formats
import Relief
import Vocabulary

/// What the depot can send in a day, as its staff know it.
struct DispatchForm {
    let site: Site
    let keys: FormKeys
    let state: FormState
    let mayChange: Bool
    let language: Language

    func write(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "dispatch")) { html in
            html.h2(Wording("1日に出せる重量", "What can leave in a day")[language], .id("dispatch"))
            html.p { html in
                html.strong(known[language])
            }
            guard mayChange else { return }
            html.details(.id("dispatch-change"), .open(if: state.problem(Self.field.name) != nil)) { html in
                html.summary(Wording("変更する", "Change it")[language])
                html.postForm("/d/\(site.id)/dispatch-limit", keys, purpose: "dispatch") { html in
                    html.field(Self.field, state, language, start: start)
                    html.button(Wording("記録する", "Record it")[language], .class("primary"))
                }
            }
        }
    }

    private var known: Wording { site.dispatchPerDay.map(\.perDay) ?? .unknown }

    private var start: String { site.dispatchPerDay.map { "\($0.value / 1000)" } ?? "" }

    private static let field = Field(
        "kilogramsPerDay", Wording("1日に出せる重量（kg）", "Kilograms a day"), .number,
        hint: Wording(
            "積込場・フォークリフト・人手から、無理なく出せる重さです。わからなければ空欄で（不明）。0は「出せない」の意味になります。",
            "What ramps, forklifts and people can load. Leave it empty if nobody knows; 0 means nothing can leave."))
}

extension Grams {
    /// 「12,000kg」 as a day's load.
    var perDay: Wording {
        let kilograms = Int(value / 1000).grouped
        return Wording("\(kilograms)kg", "\(kilograms) kg")
    }
}
