import Boards
import Formats
import Relief
import Vocabulary

/// Who could fill a post, asked of the rules themselves, and the form that assigns somebody.
struct PostCandidates {
    /// As many as one looks through.
    private static let shown = 12

    let desk: Desk
    let manning: Manning
    let state: FormState

    private var place: PostPlace { manning.post.place }

    func draw(_ html: inout HTML) {
        desk.section(desk.say("人を入れる", "Assign somebody"), id: "assign", class: "panel act", &html) { html in
            desk.form("/hq/posts/\(manning.post.id)/assign", "assign", &html) { html in
                html.field(Self.person, state, desk.language)
                html.field(Self.from, state, desk.language, start: place.from.fieldValue)
                html.field(Self.to, state, desk.language, start: place.to.fieldValue)
                html.button(desk.say("この人を入れる", "Assign"), .type("submit"), .class("primary big"))
            }
            candidates(&html)
        }
    }

    private func candidates(_ html: inout HTML) {
        let found = fitting
        html.h3(desk.say("全部の時間に入れる人（勤務の少ない順）", "Who can do all of it, least hours first"))
        guard !found.isEmpty else {
            html.p(desk.say("条件に合う人がいません。", "Nobody fits."), .class("empty"))
            return
        }
        html.ul(.class("lines")) { html in
            for (person, hours) in found.prefix(Self.shown) {
                html.li { html in
                    html.code(person.id.text)
                    html.text(" \(person.name)")
                    html.small(
                        desk.say(
                            "\(desk.belonging(person))・前後1週間の勤務\(hours)時間",
                            "\(desk.belonging(person)), \(hours) h within a week"))
                }
            }
            if found.count > Self.shown {
                html.li(desk.say("ほか\(found.count - Self.shown)人", "and \(found.count - Self.shown) more"))
            }
        }
    }

    /// Everybody whom the rules would let take the whole post, with their hours a week before and after.
    private var fitting: [(person: Person, hours: Int)] {
        guard manning.missing > 0 else { return [] }
        let week = (
            from: Moment(milliseconds: place.from.milliseconds - Span.days(7).milliseconds), to: place.to + .days(7)
        )
        return desk.wall.people.all.map(\.person).filter(fits).map { person in
            let near = desk.wall.shifts.standing(of: person.id).filter { $0.overlaps(week.from, week.to) }
            return (person: person, hours: near.reduce(0) { $0 + ($1.to - $1.from).wholeMinutes } / 60)
        }.sorted { ($0.hours, $0.person.id) < ($1.hours, $1.person.id) }
    }

    private func fits(_ person: Person) -> Bool {
        let request = ShiftRequest(
            shift: ID("s", number: 0), person: person.id, place: .post(manning.post.id), from: place.from, to: place.to)
        let ground = desk.wall.shiftGround(for: [request])
        return (try? ShiftDecider.decide(.assign([request], ground), [:])) != nil
    }

    private static let person = Field(
        "person", Wording("職員番号・ボランティア番号", "Number of the person"), .text(longest: 64),
        hint: Wording("名札の番号です。下の一覧から写せます。", "As on the card; see the list below."), isRequired: true)
    private static let from = Field("from", Wording("開始", "From"), .moment, isRequired: true)
    private static let to = Field("to", Wording("終了", "To"), .moment, isRequired: true)
}
