import Boards
import Formats
import Relief
import Vocabulary

/// The form that assigns somebody to hours of a post, who could take them, and why others cannot.
struct PostCandidates {
    /// As many as one looks through.
    private static let shown = 12
    private static let shownPartly = 6
    /// Persons under one reason before the rest is only counted.
    private static let shownRefused = 5

    let desk: Desk
    let manning: Manning
    /// What was typed, or the hours and the person that somebody chose on the page.
    let state: FormState

    private var post: Post { manning.post }

    /// The hours in the form as far as they can be read, or those of the first gap, or of the whole post.
    private var hours: (from: Moment, to: Moment) {
        let gap = manning.gaps().lazy.compactMap(desk.fillable).first
        let start = gap ?? (post.place.from, post.place.to)
        return (
            state.value("from").flatMap { Moment($0) } ?? start.from,
            state.value("to").flatMap { Moment($0) } ?? start.to
        )
    }

    func draw(_ html: inout HTML) {
        let hours = hours
        desk.section(desk.say("人を入れる", "Assign somebody"), id: "assign", class: "panel act", &html) { html in
            desk.form("/hq/posts/\(post.id)/assign", "assign", &html) { html in
                html.field(Self.person, state, desk.language)
                html.field(Self.from, state, desk.language, start: hours.from.fieldValue)
                html.field(Self.to, state, desk.language, start: hours.to.fieldValue)
                html.secondLook(state, desk.language, tick: LongHours.tick)
                html.button(desk.say("この人を入れる", "Assign"), .type("submit"), .class("primary big"))
            }
            candidates(Candidates(post, from: hours.from, to: hours.to, on: desk.wall), &html)
        }
    }

    private func candidates(_ found: Candidates, _ html: inout HTML) {
        let hours = desk.hours(found.from, found.to)
        html.h3(
            desk.say(
                "\(hours)に入れる人（\(found.fitting.count)人、勤務の少ない順）",
                "Free \(hours), least hours first (\(found.fitting.count))"),
            .id("candidates"))
        if let shared = found.refused.first(where: \.refusal.isAboutPost) {
            html.p(desk.say(shared.refusal.wording), .class("empty"))
            return
        }
        if found.fitting.isEmpty { html.p(desk.say("全部の時間に入れる人がいません。", "Nobody can take all of it."), .class("empty")) }
        fitting(found, &html)
        partly(found, &html)
        refused(found, &html)
    }

    private func fitting(_ found: Candidates, _ html: inout HTML) {
        html.ul(.class("lines")) { html in
            for candidate in found.fitting.prefix(Self.shown) {
                html.li { html in
                    choose(candidate.person, found.from, found.to, &html)
                    html.small(
                        desk.say(
                            "\(desk.belonging(candidate.person))・前後1週間の勤務\(candidate.hours)時間",
                            "\(desk.belonging(candidate.person)), \(candidate.hours) h within a week"))
                    for overrun in candidate.overruns { html.small("▲\(desk.say(overrun.wording))") }
                }
            }
            rest(found.fitting.count - Self.shown, &html)
        }
    }

    /// Fills the form in with a person and hours, to be looked at once more before it is sent.
    private func choose(_ person: Person, _ from: Moment, _ to: Moment, _ html: inout HTML) {
        let query = "person=\(person.id)&begin=\(from.fieldValue)&end=\(to.fieldValue)"
        html.a(.href("/hq/posts/\(post.id)?\(query)#assign")) { html in
            html.text("\(person.name) ")
            html.code(person.id.text)
        }
    }

    private func rest(_ count: Int, _ html: inout HTML) {
        if count > 0 { html.li(desk.say("ほか\(count.grouped)人", "and \(count.grouped) more")) }
    }

    private func partly(_ found: Candidates, _ html: inout HTML) {
        guard !found.partly.isEmpty else { return }
        html.h3(desk.say("一部の時間なら入れる人（\(found.partly.count)人）", "Free for a part of it (\(found.partly.count))"))
        html.ul(.class("lines")) { html in
            for candidate in found.partly.prefix(Self.shownPartly) {
                html.li { html in
                    choose(candidate.person, candidate.from, candidate.to, &html)
                    html.text(" ")
                    html.strong(desk.hours(candidate.from, candidate.to))
                    html.small(desk.say(candidate.refusal.wording))
                }
            }
            rest(found.partly.count - Self.shownPartly, &html)
        }
    }

    private func refused(_ found: Candidates, _ html: inout HTML) {
        let groups = found.refused.reduce(into: [(cause: Wording, people: [Candidates.Refused])]()) { groups, entry in
            if groups.last?.cause == entry.refusal.cause {
                groups[groups.count - 1].people.append(entry)
            } else {
                groups.append((entry.refusal.cause, [entry]))
            }
        }
        guard !groups.isEmpty else { return }
        html.details(.id("refused"), .open(if: found.fitting.isEmpty && found.partly.isEmpty)) { html in
            html.summary(
                desk.say(
                    "入れない人とその理由（\(found.refused.count.grouped)人）", "Why others cannot (\(found.refused.count.grouped))")
            )
            for group in groups {
                html.h4(
                    desk.say(
                        "\(group.cause.japanese)（\(group.people.count.grouped)人）",
                        "\(group.cause.english) (\(group.people.count.grouped))"))
                html.ul(.class("lines")) { html in
                    for entry in group.people.prefix(Self.shownRefused) { html.li(desk.say(entry.refusal.wording)) }
                    rest(group.people.count - Self.shownRefused, &html)
                }
            }
        }
    }

    private static let person = Field(
        "person", Wording("職員番号・ボランティア番号", "Number of the person"), .text(longest: 64),
        hint: Wording("名札の番号です。下の一覧の名前を押すと入ります。", "As on the card; press a name below to fill it in."), isRequired: true
    )
    private static let from = Field("from", Wording("開始", "From"), .moment, isRequired: true)
    private static let to = Field("to", Wording("終了", "To"), .moment, isRequired: true)
}
