import Formats
import Relief
import Vocabulary

/// The form by which something is looked for in the chronology; it works without any script.
struct LogSearchForm {
    let desk: Desk
    var state = FormState()

    func draw(_ html: inout HTML) {
        html.form(.method("get"), .action(LogQuery.path), .class("log-search no-print"), .role("search")) { html in
            html.field(Self.about, state, desk.language)
            html.details(.id("narrow"), .open(if: isNarrowed)) { html in
                html.summary(desk.say("種類・発信者・日時で絞り込む", "Narrow down by kind, sender or time"))
                html.div(.class("narrow")) { html in
                    html.select(kind, state, desk.language)
                    for field in [Self.by, Self.since, Self.until] { html.field(field, state, desk.language) }
                }
            }
            html.p(.class("row")) { html in
                html.button(desk.say("記録を探す", "Search"), .type("submit"), .class("primary"))
                if !state.fields.all.isEmpty {
                    html.a(desk.say("条件を消す", "Clear"), .href(LogQuery.path), .class("clear"))
                }
            }
        }
    }

    /// Whether anything but the text is asked for, or wrong.
    private var isNarrowed: Bool { LogQuery.names.dropFirst().contains { !(state.value($0) ?? "").isEmpty } }

    private var kind: SelectField {
        SelectField(
            name: "kind", label: Wording("記録の種類", "Kind of entry"),
            options: EventFamily.allCases.map { ($0.rawValue, desk.say($0.name)) }, blank: Wording("すべて", "all"),
            isOptional: true)
    }

    private static let about = Field(
        "about", Wording("何についての記録か", "What it is about"), .text(longest: LogQuery.longestText),
        hint: Wording(
            "施設・人・品目の名前や、識別子（例 shelter-12）。空白で区切ると、すべてを含む記録を探します。",
            "A name of a site, person or item, or an identifier such as shelter-12. Several words: all of them."))
    private static let by = Field(
        "by", Wording("誰が記録したか", "Who said it"), .text(longest: LogQuery.longestText),
        hint: Wording("入口（トークン）の名前か施設の名前", "The name of a token or of its site"))
    private static let since = Field("since", Wording("いつから", "From"), .moment)
    private static let until = Field("until", Wording("いつまで（この時刻より前）", "Until (before this time)"), .moment)
}
