import Boards
import Formats
import Relief
import Vocabulary

/// How many people are there, and of whom one has to take special care.
struct HeadcountForm {
    let page: ShelterPage

    private var language: Language { page.language }
    private var state: FormState { page.headcount }

    func write(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "people")) { html in
            html.h2(Wording("避難者数", "People here")[language], .id("people"))
            latest(&html)
            html.postForm("\(page.path)/headcounts", page.keys, purpose: "headcount") { html in
                html.field(Self.total, state, language)
                html.secondLook(state, language)
                html.field(Self.observedAt, state, language, start: page.now.fieldValue)
                parts(&html)
                html.button(Wording("人数を送る", "Send the count")[language], .class("primary wide"))
            }
        }
    }

    private func latest(_ html: inout HTML) {
        guard let count = page.site.headcount else {
            html.p(Wording("まだ報告がありません。", "Nobody has reported yet.")[language], .class("soft"))
            return
        }
        html.p { html in
            html.span(people(count.total), .class("big"))
            html.text(" " + page.told(count.observedAt))
        }
        let known = Headcount.Category.allCases.compactMap { category in
            count.categories[category].map { "\(category.name[language]) \(people($0))" }
        }
        if !known.isEmpty { html.p(known.joined(separator: language == .japanese ? "、" : ", "), .class("small")) }
    }

    private func people(_ count: Count<Person>?) -> String {
        guard let count else { return Wording("人数不明", "number unknown")[language] }
        let number = Amount.grouped(count.value)
        return Wording("\(number)人", number)[language]
    }

    private func parts(_ html: inout HTML) {
        let isUsed = Self.parts.contains { state.value($0.name)?.isEmpty == false || state.problem($0.name) != nil }
        let isKnown = page.site.headcount.map { !$0.categories.isEmpty || $0.households != nil } ?? false
        if isKnown { html.p(Self.forgotten[language], .class("hint")) }
        html.details(.id("people-parts"), .open(if: isUsed || isKnown)) { html in
            html.summary(Wording("内訳・世帯数を加える", "Add who they are")[language])
            html.p(Self.unknown[language], .class("hint"))
            html.div(.class("grid")) { html in
                for part in Self.parts { html.field(part, state, language) }
            }
        }
    }

    private static let total = Field(
        "total", Wording("合計人数", "People in all"), .number,
        hint: Wording("わからなければ空欄で。0は「いない」の意味になります。", "Leave it empty if you do not know. 0 means that nobody is there.")
    )

    private static let observedAt = Field(
        "observedAt", Wording("数えた時刻", "When you counted"), .moment, isRequired: true)

    private static let parts =
        Headcount.Category.allCases.map { Field($0.rawValue, $0.name, .number) }
        + [Field("households", Wording("世帯数", "households"), .number)]

    private static let forgotten = Wording(
        "前回は内訳も報告されています。下の内訳を入れないで送ると、本部の画面で内訳は「不明」になります。変わらない数は、もう一度入れてください。",
        "Last time it was said who they are. Sent without the boxes below, headquarters sees them as unknown; repeat what has not changed."
    )

    private static let unknown = Wording(
        "数えていない欄は空欄のままにしてください（不明）。0と入力すると「いない」になります。1人が複数の欄に入ってかまいません。",
        "Leave empty what you have not counted: that means unknown. 0 means nobody. One person may be in several boxes."
    )
}
