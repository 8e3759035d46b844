import Boards
import Formats
import Relief
import Vocabulary

/// Three taps and a number: what, how many, send.
struct NeedForm {
    let page: ShelterPage

    var language: Language { page.language }
    var state: FormState { page.need }

    func write(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "need")) { html in
            html.h2(Wording("物資を要請する", "Ask for goods")[language], .id("need"))
            html.form(
                .id("search"), .method("get"), .action("\(page.path)#need"), .role("search"), .data("part", "item")
            ) { _ in }
            html.postForm("\(page.path)/needs", page.keys, purpose: "need") { html in
                ItemChoice(form: self).write(&html)
                html.field(Self.quantity, state, language)
                UnitChoice(id: "unit", state: state, language: language).write(&html)
                more(&html)
                html.button(Wording("要請を送る", "Send")[language], .class("primary wide"))
            }
        }
    }

    private func more(_ html: inout HTML) {
        let isUsed = ["neededBy", "note"].contains { state.value($0)?.isEmpty == false || state.problem($0) != nil }
        html.details(.id("need-more"), .open(if: isUsed)) { html in
            html.summary(Wording("期限・備考を加える", "Add a time or a note")[language])
            html.field(Self.neededBy, state, language)
            html.field(Self.note, state, language)
        }
    }

    private static let quantity = Field("quantity", Wording("数量", "How many"), .number, isRequired: true)

    private static let neededBy = Field("neededBy", Wording("いつまでに必要ですか", "Needed by"), .moment)

    private static let note = Field(
        "note", Wording("備考", "Note"), .paragraph(longest: NeedRefusal.longestNote),
        hint: Wording("サイズ、アレルギーなど。個人の名前は書かないでください。", "Sizes, allergies and so on. Please write no names of people."))
}
