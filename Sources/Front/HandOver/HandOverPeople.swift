import Boards
import Formats
import Relief
import Vocabulary

/// How many people there are and were, who works there, and whom to call.
struct HandOverPeople {
    let desk: Desk
    let handOver: HandOver

    func draw(_ html: inout HTML) {
        html.section(.class("sheet-part")) { html in
            html.h2(desk.say("避難者数の動き", "People, day by day"))
            html.p(change, .class("cut"))
            html.table(.class("sheet-days")) { html in
                html.caption(desk.say("日ごとの避難者数", "People by day"), .class("sr"))
                html.tbody { html in
                    html.tr { html in
                        html.th(desk.say("日", "Day"), .scope("row"))
                        for day in handOver.days { html.th(label(day.day), .scope("col")) }
                    }
                    html.tr { html in
                        html.th(desk.say("人", "People"), .scope("row"))
                        for day in handOver.days { html.td(day.people?.value.grouped ?? desk.say("不明", "?")) }
                    }
                }
            }
        }
        if handOver.site != nil { html.p(onDuty, .class("cut")) }
        html.div(.class("sheet-columns")) { html in
            here(&html)
            calls(&html)
        }
    }

    private func label(_ day: LocalDate) -> String {
        let (_, month, number) = day.civil
        return "\(month)/\(number)"
    }

    /// The change between the first and the last known day; unknown is said, never counted as nobody.
    private var change: String {
        let known = handOver.days.compactMap { day in day.people.map { (day, $0.value) } }
        guard let last = known.last, let first = known.first else {
            return desk.say("この期間に人数の報告がありません（0人ではなく不明）。", "Nobody has counted since; unknown, not nobody.")
        }
        let difference = last.1 - first.1
        let sign = difference > 0 ? "+" : difference < 0 ? "−" : "±"
        let counted =
            handOver.site == nil
            ? desk.say("（報告のある\(last.0.places)か所の合計）", " (sum of \(last.0.places) that reported)") : ""
        return desk.say(
            "現在\(last.1.grouped)人\(counted)、\(desk.when(first.0.day))から\(sign)\(abs(difference).grouped)人。\(observed)",
            "Now \(last.1.grouped)\(counted), \(sign)\(abs(difference).grouped) since \(desk.when(first.0.day)). \(observed)"
        )
    }

    /// When the latest count at the site was made, and who needs care.
    private var observed: String {
        guard let count = handOver.site?.headcount else { return "" }
        let parts = Headcount.Category.allCases.compactMap { part in
            count.categories[part].map { "\(desk.say(part.name))\($0.value.grouped)" }
        }
        let care = parts.isEmpty ? "" : desk.say("　うち", " of whom ") + parts.joined(separator: desk.say("・", ", "))
        return desk.say("最後の確認\(desk.since(count.observedAt))", "counted \(desk.since(count.observedAt))") + care
    }

    private func here(_ html: inout HTML) {
        desk.sheetPart(
            desk.say("いまいる応援職員", "Seconded staff here"), handOver.here, most: 4,
            none: desk.say("今日いる応援職員の登録はありません。", "None is announced for today."), &html
        ) { wave, html in
            html.strong(
                desk.say(
                    "\(wave.name.japanese) \(wave.details.headcount.value)人",
                    "\(wave.name.english): \(wave.details.headcount.value)"))
            html.text(
                desk.say(
                    " \(desk.when(wave.details.to))まで・\(wave.details.row.role)",
                    " until \(desk.when(wave.details.to)), \(wave.details.row.role)"))
        }
    }

    /// Who is checked in, and who works within the next day.
    private var onDuty: String {
        let names = handOver.shifts.prefix(4).map { "\(desk.names.person($0.person)) \($0.from.clock)–\($0.to.clock)" }
        let rest = handOver.shifts.count - names.count
        let more = rest > 0 ? desk.say("ほか\(rest)件", " and \(rest) more") : ""
        let work = names.isEmpty ? desk.say("登録なし", "none") : names.joined(separator: desk.say("、", ", ")) + more
        return desk.say(
            "出勤中\(handOver.present)人　24時間以内の勤務：\(work)", "\(handOver.present) checked in; shifts within a day: \(work)")
    }

    /// Those of the site itself before those of waves.
    private var siteContacts: [(name: String, of: String)] {
        handOver.contacts.map { contact in
            let phone = desk.showsPhones ? contact.person.contact(at: desk.now).phone : nil
            return (
                [contact.person.name, phone].compactMap(\.self).joined(separator: " "), desk.say(contact.role.name)
            )
        }
    }

    private func calls(_ html: inout HTML) {
        let waves = ([handOver.wave, handOver.next].compactMap(\.self) + handOver.here)
        let leaders = waves.reduce(into: [(Wave, WaveDetails.Leader)]()) { found, wave in
            guard let leader = wave.details.leader, !found.contains(where: { $0.0.id == wave.id }) else { return }
            found.append((wave, leader))
        }
        let told = leaders.map { wave, leader in
            let later = wave.isHere(on: desk.now.japaneseDate) ? "" : from(wave.details.from)
            return (name: desk.told(leader), of: desk.say(wave.name) + later)
        }
        desk.sheetPart(
            desk.say("連絡先", "Whom to call"), siteContacts + told, most: 5,
            none: desk.say("連絡先は未登録です。", "Nobody is named."), &html
        ) { entry, html in
            html.strong(entry.name)
            html.text(" \(entry.of)")
        }
    }

    private func from(_ day: LocalDate) -> String {
        desk.say("（\(desk.when(day))から）", " (from \(desk.when(day)))")
    }
}
