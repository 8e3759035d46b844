import Boards
import Formats
import Relief
import Vocabulary

/// The waves of one row as bars over days, in two lanes so that handing over can be seen; days without anybody in red.
struct WaveStrip {
    let desk: Desk
    let roster: WaveRoster
    let scale: DayScale

    private static let height = 36

    func draw(_ html: inout HTML) {
        html.svg(
            width: DayScale.width, height: Self.height, .class("wave-strip"), .role("img"), .aria("label", text),
            Attribute("preserveAspectRatio", "none")
        ) { html in
            html.rectangle(x: 0, y: 0, width: DayScale.width, height: Self.height, .class("ground"))
            for gap in roster.gaps { draw(gap, &html) }
            for (index, wave) in roster.waves.enumerated() { draw(wave, lane: index % 2, &html) }
            let today = desk.now.japaneseDate
            if scale.holds(today) { html.path("M\(scale.mark(today)) 0 V\(Self.height)", .class("today")) }
        }
    }

    private func draw(_ gap: WaveRoster.Gap, _ html: inout HTML) {
        let (x, width) = scale.span(gap.from, gap.to)
        html.group { html in
            html.drawingTitle(desk.told(gap))
            html.rectangle(x: x, y: 0, width: width, height: Self.height, .class("gap"))
        }
    }

    private func draw(_ wave: Wave, lane: Int, _ html: inout HTML) {
        let (x, width) = scale.span(wave.details.from, wave.details.to)
        html.group { html in
            html.drawingTitle(desk.told(wave))
            html.rectangle(
                x: x, y: lane == 0 ? 2 : 19, width: width, height: 15,
                .class(wave.isHere(on: desk.now.japaneseDate) ? "wave here" : "wave"))
        }
    }

    /// The same in words.
    private var text: String {
        let waves = roster.waves.map { desk.told($0) }
        let gaps = roster.gaps.map { desk.told($0) }
        return (waves + gaps).joined(separator: desk.say("、", "; "))
    }
}

extension Desk {
    /// 「第3陣 7人 4月26日〜4月30日」.
    func told(_ wave: Wave) -> String {
        let (from, to, people) = (when(wave.details.from), when(wave.details.to), wave.details.headcount.value)
        return say(
            "第\(wave.number)陣 \(people)人 \(from)〜\(to)",
            "wave \(wave.number), \(people.english("person", "people")), \(from) to \(to)")
    }

    /// 「空白2日：5月6日〜5月7日（第4陣と第5陣の間）」.
    func told(_ gap: WaveRoster.Gap) -> String {
        let (from, to) = (when(gap.from), when(gap.to))
        return say(
            "空白\(gap.days)日：\(from)〜\(to)（第\(gap.after.number)陣と第\(gap.before.number)陣の間）",
            "gap of \(gap.days.english("day")), \(from) to \(to), between waves \(gap.after.number) and \(gap.before.number)"
        )
    }
}

extension WaveRoster.MissedHandOver {
    var wording: Wording {
        Wording(
            "第\(wave.number)陣の引継ぎは\(announced)日の予定ですが、第\(next.number)陣と重なるのは\(shared)日です。",
            "Wave \(wave.number) announced \(announced.english("day")) to hand over; wave \(next.number) shares \(shared)."
        )
    }
}
