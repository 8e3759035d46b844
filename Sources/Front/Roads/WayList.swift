import Boards
import Formats
import Relief
import Vocabulary

/// How long ways take where somebody measured them, and where that is typed in.
struct WayList {
    let desk: Desk
    let state: FormState
    let mayChange: Bool

    func draw(_ html: inout HTML) {
        desk.section(desk.say("実測した所要時間", "Measured ways"), id: "ways", &html) { html in
            html.p(
                desk.say(
                    "実測がない経路は、直線距離の1.3倍を時速20kmで走る見込みで計画します。実測があればそちらを使います。",
                    "A way that nobody measured is planned at 20 km/h over 1.3 times the straight line; a measured time is used instead."
                ), .class("note"))
            let measured = desk.wall.roads.measured
            if measured.isEmpty {
                html.p(desk.say("まだ記録がありません。", "Nothing is recorded yet."), .class("empty"))
            } else {
                html.ul(.class("lines")) { html in
                    for row in measured { html.li { line(row, &$0) } }
                }
            }
            if mayChange { form(&html) }
        }
    }

    private func line(_ row: RoadBoard.Measured, _ html: inout HTML) {
        let metres = row.measure.metres.map { desk.say("・\($0.grouped)m", ", \($0.grouped) m") } ?? ""
        html.text("\(desk.names.site(row.way.depot)) → \(desk.names.site(row.way.shelter)) ")
        html.strong(desk.say("\(row.measure.minutes)分\(metres)", "\(row.measure.minutes) min\(metres)"))
        let note = row.measure.note.map { desk.say("（\($0)）", " (\($0))") } ?? ""
        html.small(
            desk.say(
                "確認 \(desk.since(row.measure.observedAt))\(note)", "seen \(desk.since(row.measure.observedAt))\(note)"))
    }

    private func form(_ html: inout HTML) {
        html.details(.id("measure-way"), .open(if: state.isReturned)) { html in
            html.summary(desk.say("所要時間を記録する", "Record how long a way takes"))
            desk.form("/hq/ways", "measure", &html) { html in
                choice(
                    "depot", desk.say("物資拠点", "Depot"), desk.wall.depots.all.map(\.site).map { [$0] }, &html)
                choice("shelter", desk.say("避難所", "Shelter"), byWard, &html)
                html.field(Self.minutes, state, desk.language)
                html.field(Self.metres, state, desk.language)
                html.field(Self.observedAt, state, desk.language, start: desk.now.fieldValue)
                html.field(Self.note, state, desk.language)
                html.button(desk.say("所要時間を記録する", "Record it"), .type("submit"), .class("primary"))
            }
        }
    }

    private var byWard: [[Site]] {
        Dictionary(grouping: desk.wall.shelters.all.map(\.site)) { $0.details.ward ?? "" }
            .sorted { $0.key < $1.key }.map(\.value)
    }

    private func choice(_ name: String, _ label: String, _ groups: [[Site]], _ html: inout HTML) {
        html.label { html in
            html.span(label)
            html.select(.id(name), .name(name), .required) { html in
                html.option(desk.say("選んでください", "choose"), .value(""))
                for group in groups {
                    guard groups.count > 1, group.count > 1 || name == "shelter" else {
                        for site in group { option(site, name, &html) }
                        continue
                    }
                    let ward = group.first?.details.ward ?? desk.say("地域不明", "no area")
                    html.optgroup(Attribute("label", ward)) { html in
                        for site in group { option(site, name, &html) }
                    }
                }
            }
        }
    }

    private func option(_ site: Site, _ name: String, _ html: inout HTML) {
        html.option(site.nameAndWard, .value(site.id.text), .selected(if: state.value(name) == site.id.text))
    }

    private static let minutes = Field(
        "minutes", Wording("所要時間（分）", "Minutes"), .number, isRequired: true)
    private static let metres = Field("metres", Wording("道のり（m）", "Metres"), .number)
    private static let observedAt = Field(
        "measuredAt", Wording("確認した時刻", "When it was seen"), .moment, isRequired: true)
    private static let note = Field(
        "note", Wording("経路のメモ", "Note"), .text(longest: RoadRefusal.longestText))
}
