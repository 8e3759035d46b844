import Boards
import Formats
import Relief
import Vocabulary

/// One row of waves: the bars, what is not covered, and each wave with whom to call.
struct WaveRosterCard {
    let desk: Desk
    let roster: WaveRoster
    let scale: DayScale
    let number: Int

    func draw(_ html: inout HTML) {
        html.h3("\(roster.row.sender) → \(desk.names.place(of: roster.row))")
        html.p(line, .class("bar-text"))
        WaveStrip(desk: desk, roster: roster, scale: scale).draw(&html)
        for gap in roster.gaps { html.p("▲ \(desk.told(gap))", .class("alarm small")) }
        for missed in roster.missedHandOvers { html.p("△ \(desk.say(missed.wording))", .class("small")) }
        html.details(.id("waves-\(number)")) { html in
            html.summary(desk.say("陣ごとに見る（\(roster.waves.count)陣）", "Wave by wave (\(roster.waves.count))"))
            table(&html)
        }
    }

    private var line: String {
        let here = roster.waves.filter { $0.isHere(on: desk.now.japaneseDate) }
        let now = here.map {
            desk.say(
                "第\($0.number)陣 \($0.details.headcount.value)人", "wave \($0.number): \($0.details.headcount.value)")
        }
        let today =
            now.isEmpty
            ? desk.say("今日はだれもいません", "nobody today")
            : desk.say("今日は", "today ") + now.joined(separator: desk.say("・", ", "))
        return "\(roster.row.role)・\(today)"
    }

    private func table(_ html: inout HTML) {
        desk.table(
            "\(roster.row.sender) → \(desk.names.place(of: roster.row))（\(roster.row.role)）",
            columns: [
                .text(desk.say("陣", "Wave")), .text(desk.say("期間", "Days")), .number(desk.say("人数", "People")),
                .text(desk.say("責任者", "Leader")), .text(desk.say("引継ぎ", "Hand-over")), .text(desk.say("引継ぎ書", "Sheet")),
            ], &html
        ) { html in
            for wave in roster.waves { html.tr { row(wave, &$0) } }
        }
    }

    private func row(_ wave: Wave, _ html: inout HTML) {
        let details = wave.details
        html.th(.scope("row")) { $0.a(desk.say("第\(wave.number)陣", "\(wave.number)"), .href("/hq/waves/\(wave.id)")) }
        html.td(
            "\(desk.when(details.from))〜\(desk.when(details.to))"
                + desk.say("（\(details.days)日）", " (\(details.days.english("day")))"))
        html.td(desk.say("\(details.headcount.value)人", "\(details.headcount.value)"), .class("number"))
        html.td(details.leader.map(desk.told) ?? desk.say(.unknown))
        html.td(
            details.overlapDays == 0
                ? desk.say("なし", "none") : desk.say("\(details.overlapDays)日", "\(details.overlapDays.english("day"))"))
        html.td { $0.a(desk.say("見る・印刷", "Show, print"), .href("/hq/waves/\(wave.id)/hand-over")) }
    }
}

extension Desk {
    /// Telephones are for headquarters, and for those who work at a site themselves.
    var showsPhones: Bool { visitor.token.allows(.readPeople) || visitor.token.site != nil }

    /// 「佐藤 健一 090-0000-0000」.
    func told(_ leader: WaveDetails.Leader) -> String {
        [leader.name, showsPhones ? leader.phone : nil].compactMap(\.self).joined(separator: " ")
    }
}
