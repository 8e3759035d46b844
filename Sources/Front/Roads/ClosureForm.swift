import Boards
import Formats
import Relief
import Vocabulary

/// Where headquarters says that a road is closed and who is cut off by it.
struct ClosureForm {
    let desk: Desk
    let state: FormState
    /// Ticked beforehand.
    let shelter: ID<Site>?

    func draw(_ html: inout HTML) {
        desk.section(desk.say("通行止めを記録する", "Record a closed road"), id: "close", class: "panel act", &html) { html in
            desk.form("/hq/roads", "close", &html) { html in
                html.field(Self.name, state, desk.language)
                repeated(&html)
                html.field(Self.reason, state, desk.language)
                html.field(Self.observedAt, state, desk.language, start: desk.now.fieldValue)
                html.div(.id("wards"), .class(state.problem("wards") == nil ? "" : "wrong")) { html in
                    if let problem = state.problem("wards") { html.fieldProblem(problem, id: "wards", desk.language) }
                    wards(&html)
                    shelters(&html)
                }
                depots(&html)
                html.button(desk.say("通行止めを記録する", "Record the closure"), .type("submit"), .class("primary big"))
            }
            html.p(
                desk.say(
                    "次の計画からは、選んだ先へ荷を送りません。今ある計画案では、承認のときにその行が外れます。",
                    "The next plan sends nothing that way; lines of a plan that waits are left out at its approval."),
                .class("note"))
        }
    }

    /// Leads to what is recorded already, and the tick that it is something else.
    private func repeated(_ html: inout HTML) {
        if state.problem("name")?.code == RepeatedClosure.code {
            var fields = Fields(state.fields)
            let details = try? ClosureInput.read(&fields, now: desk.now)
            html.ul(.class("plain")) { html in
                for closure in details.flatMap({ RepeatedClosure($0, on: desk.wall) })?.shown ?? [] {
                    html.li { $0.a(closure.details.title, .href("#closure-\(closure.id)")) }
                }
            }
        }
        html.secondLook(state, desk.language, tick: RepeatedClosure.tick)
    }

    /// The parts of the city in which shelters lie, with how many.
    private var parts: [(ward: String, shelters: [Site])] {
        Dictionary(grouping: desk.wall.shelters.all.map(\.site).filter { $0.status != .closed }) {
            $0.details.ward ?? ""
        }.sorted { $0.key < $1.key }.map { (ward: $0.key, shelters: $0.value) }
    }

    private func wards(_ html: inout HTML) {
        let named = parts.filter { !$0.ward.isEmpty }
        guard !named.isEmpty else { return }
        html.fieldset { html in
            html.legend { html in
                html.text(desk.say("行けなくなった地域", "Areas that are cut off"))
                html.small(desk.say("（全域のとき）", " (as a whole)"))
            }
            html.div(.class("ticks")) { html in
                for (index, part) in named.enumerated() {
                    desk.box(
                        "wards.\(index)", part.ward, part.ward,
                        small: desk.say("\(part.shelters.count)か所", "\(part.shelters.count)"),
                        isTicked: state.value("wards.\(index)") == part.ward, &html)
                }
            }
        }
    }

    private func shelters(_ html: inout HTML) {
        html.fieldset { html in
            html.legend { html in
                html.text(desk.say("行けなくなった避難所", "Shelters that are cut off"))
                html.small(desk.say("（地域の一部のとき）", " (where it is not the whole area)"))
            }
            var number = 0
            for part in parts { draw(part, &number, &html) }
        }
    }

    private func draw(_ part: (ward: String, shelters: [Site]), _ number: inout Int, _ html: inout HTML) {
        let first = number
        number += part.shelters.count
        let ticked = part.shelters.indices.count { isTicked(part.shelters[$0], first + $0) }
        html.details(.id("choose-\(first)"), .open(if: ticked > 0)) { html in
            html.summary(
                desk.say(
                    "\(part.ward.isEmpty ? "地域不明" : part.ward)の避難所から選ぶ（\(part.shelters.count)か所）",
                    "Choose in \(part.ward.isEmpty ? "no area" : part.ward) (\(part.shelters.count))"))
            html.div(.class("ticks")) { html in
                for (index, site) in part.shelters.enumerated() {
                    desk.box(
                        "shelters.\(first + index)", site.id.text, site.name,
                        isTicked: isTicked(site, first + index), &html)
                }
            }
        }
    }

    private func isTicked(_ site: Site, _ number: Int) -> Bool {
        state.isReturned ? state.value("shelters.\(number)") == site.id.text : site.id == shelter
    }

    private func depots(_ html: inout HTML) {
        let depots = desk.wall.depots.all.map(\.site)
        guard depots.count > 1 else { return }
        html.fieldset { html in
            html.legend { html in
                html.text(desk.say("どの物資拠点から行けないか", "From which depots"))
                html.small(desk.say("（選ばなければ、すべての拠点から）", " (none chosen means all)"))
            }
            html.div(.class("ticks")) { html in
                for (index, depot) in depots.enumerated() {
                    desk.box(
                        "depots.\(index)", depot.id.text, depot.nameAndWard,
                        isTicked: state.value("depots.\(index)") == depot.id.text, &html)
                }
            }
        }
    }

    private static let name = Field(
        "name", Wording("道路と場所", "Road and place"), .text(longest: 100),
        hint: Wording("例：国道57号 阿蘇大橋", "For example: Route 57, Aso bridge"), isRequired: true)
    private static let reason = Field(
        "reason", Wording("理由", "Reason"), .text(longest: RoadRefusal.longestText),
        hint: Wording("例：崩落、落石、冠水、橋の段差", "For example: collapsed, rockfall, flooded"))
    private static let observedAt = Field(
        "observedAt", Wording("確認した時刻", "When it was seen"), .moment,
        hint: Wording("現地で確認された時刻です。入力した時刻は自動で残ります。", "When somebody saw it; when it was typed in is kept by itself."),
        isRequired: true)
}
