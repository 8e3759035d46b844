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
            html.drawingTitle(desk.say(gap.wording))
            html.rectangle(x: x, y: 0, width: width, height: Self.height, .class("gap"))
        }
    }

    private func draw(_ wave: Wave, lane: Int, _ html: inout HTML) {
        let (x, width) = scale.span(wave.details.from, wave.details.to)
        html.group { html in
            html.drawingTitle(desk.say(wave.summary))
            html.rectangle(
                x: x, y: lane == 0 ? 2 : 19, width: width, height: 15,
                .class(wave.isHere(on: desk.now.japaneseDate) ? "wave here" : "wave"))
        }
    }

    /// The same in words.
    private var text: String {
        let waves = roster.waves.map { desk.say($0.summary) }
        let gaps = roster.gaps.map { desk.say($0.wording) }
        return (waves + gaps).joined(separator: desk.say("、", "; "))
    }
}

extension Wave {
    /// 「第3陣 7人 4月26日〜4月30日」.
    var summary: Wording {
        let (from, to, people) = (details.from, details.to, details.headcount.value)
        return Wording(
            "第\(number)陣 \(people)人 \(from.onPage(.japanese))〜\(to.onPage(.japanese))",
            "wave \(number), \(people) people, \(from.onPage(.english)) to \(to.onPage(.english))")
    }
}

extension WaveRoster.Gap {
    /// 「空白2日：5月6日〜5月7日（第4陣と第5陣の間）」.
    var wording: Wording {
        Wording(
            "空白\(days)日：\(from.onPage(.japanese))〜\(to.onPage(.japanese))（第\(after.number)陣と第\(before.number)陣の間）",
            "gap of \(days) days, \(from.onPage(.english)) to \(to.onPage(.english)),"
                + " between waves \(after.number) and \(before.number)")
    }
}

extension WaveRoster.MissedHandOver {
    var wording: Wording {
        Wording(
            "第\(wave.number)陣の引継ぎは\(announced)日の予定ですが、第\(next.number)陣と重なるのは\(shared)日です。",
            "Wave \(wave.number) announced \(announced) days to hand over; wave \(next.number) shares \(shared).")
    }
}
