import Boards
import Formats
import Relief
import Vocabulary

/// The hours of a post as a drawing, and each stretch in which people are missing as a way to find somebody for it.
struct PostHours {
    private static let width = 1000
    private static let height = 60

    let desk: Desk
    let manning: Manning

    private var post: Post { manning.post }
    private var place: PostPlace { post.place }

    func draw(_ html: inout HTML) {
        desk.section(desk.say("時間ごとの人数", "People hour by hour"), id: "hours", &html) { html in
            guard post.people > 0 else {
                html.p(desk.say("人数は求められていません。", "Nobody is wanted."), .class("empty"))
                return
            }
            BarLegend(entries: [
                ("part received", desk.say("決まっている人", "assigned")), ("rest", desk.say("不足", "missing")),
            ]).draw(&html)
            drawing(&html)
            axis(&html)
            gaps(&html)
        }
    }

    private func drawing(_ html: inout HTML) {
        let stretches = manning.stretches()
        html.svg(
            width: Self.width, height: Self.height, .class("post-hours"), .role("img"),
            .aria("label", stretches.map(told).joined(separator: desk.say("、", "; "))),
            Attribute("preserveAspectRatio", "none")
        ) { html in
            for stretch in stretches {
                let there = min(stretch.people, post.people)
                let (x, bar) = (x(stretch.from), there * Self.height / post.people)
                let width = max(1, self.x(stretch.to) - x)
                html.group { html in
                    html.drawingTitle(told(stretch))
                    html.rectangle(x: x, y: 0, width: width, height: Self.height, .class("rest"))
                    html.rectangle(x: x, y: Self.height - bar, width: width, height: bar, .class("part received"))
                }
            }
            if place.from <= desk.now, desk.now < place.to {
                html.path("M\(x(desk.now)) 0 V\(Self.height)", .class("today"))
            }
        }
    }

    private func told(_ stretch: PostStretch) -> String {
        desk.say(
            "\(desk.hours(stretch.from, stretch.to)) \(stretch.people)/\(post.people)人",
            "\(desk.hours(stretch.from, stretch.to)): \(stretch.people) of \(post.people)")
    }

    private func x(_ moment: Moment) -> Int {
        let whole = max(1, (place.to - place.from).milliseconds)
        return Int(Int64(Self.width) * (moment - place.from).milliseconds / whole)
    }

    /// The full hours, at most eight of them.
    private func axis(_ html: inout HTML) {
        let hour = Span.hours(1).milliseconds
        let first = Moment(milliseconds: (place.from.milliseconds + hour - 1) / hour * hour)
        let hours = max(1, (place.to - first).wholeMinutes / 60)
        let step = [1, 2, 3, 4].first { hours / $0 < 8 } ?? 6
        html.svg(width: Self.width, height: 30, .class("day-axis"), .aria("hidden", "true")) { html in
            for (index, offset) in stride(from: 0, through: hours, by: step).enumerated() {
                let moment = first + .hours(offset)
                guard moment <= place.to else { continue }
                let style = index.isMultiple(of: 2) ? "tick-text" : "tick-text minor"
                html.path("M\(x(moment)) 0 V8", .class("tick"))
                if x(moment) < 920 { html.drawingText(moment.clock, x: x(moment), y: 28, .class(style)) }
            }
        }
    }

    private func gaps(_ html: inout HTML) {
        let gaps = manning.gaps()
        guard !gaps.isEmpty else {
            html.p(desk.say("どの時間も足りています。", "Nobody is missing at any hour."), .class("empty"))
            return
        }
        let mayAssign = post.isStanding && desk.visitor.token.allows(.keepPeople)
        html.ul(.class("lines gaps")) { html in
            for gap in gaps {
                html.li { html in
                    html.strong(desk.told(gap), .class("missing"))
                    if gap.to <= desk.now {
                        html.small(desk.say("過ぎた時間です", "over"))
                    } else if mayAssign {
                        html.a(
                            desk.say("この時間に入れる人を探す", "Find somebody for these hours"), .href(desk.path(to: gap)))
                    }
                }
            }
        }
    }
}
