package import Boards
package import Formats
import Relief
import Vocabulary

/// One sheet of A4 with what the next people must know; looking at it records nothing.
///
/// Each part shows a fixed number of lines and says how many more there are, so that it never takes a second sheet.
package struct HandOverPage: Sendable {
    let desk: Desk
    let handOver: HandOver
    let path: String

    package init(_ desk: Desk, _ handOver: HandOver, path: String) {
        (self.desk, self.handOver, self.path) = (desk, handOver, path)
    }

    package func document() -> HTML {
        desk.document(Wording("引継ぎ書", "Hand-over sheet"), path: path) { html in
            html.div(.class("no-print")) { html in
                html.p(
                    desk.say("ブラウザーの「印刷」で、A4の紙1枚に印刷できます。", "Print it with your browser on one sheet of A4."))
                since(&html)
            }
            html.article(.class("one-sheet")) { html in
                head(&html)
                HandOverPeople(desk: desk, handOver: handOver).draw(&html)
                let open = HandOverOpen(desk: desk, handOver: handOver)
                open.draw(&html)
                html.div(.class("sheet-columns")) { html in
                    let goods = HandOverGoods(desk: desk, handOver: handOver)
                    html.div { html in
                        goods.drawComing(&html)
                        if handOver.site != nil { open.drawOrders(&html) }
                    }
                    html.div { html in
                        if handOver.site != nil { open.drawGaps(&html) }
                        goods.drawAtHand(&html)
                        HandOverOrders(desk: desk, handOver: handOver).draw(&html)
                    }
                }
                HandOverLog(desk: desk, handOver: handOver).draw(&html)
                html.signatures(Self.signed, in: desk.language)
            }
        }
    }

    /// Another day to begin with, as a form that only asks.
    private func since(_ html: inout HTML) {
        html.form(.method("get"), .action(path), .class("filter")) { html in
            html.label { html in
                html.span(desk.say("この日から後のできごとを載せる", "Tell what happened from this day on"))
                html.input(.type("date"), .name("since"), .value(handOver.since.description))
            }
            html.button(desk.say("作り直す", "Make it again"), .type("submit"))
        }
    }

    private func head(_ html: inout HTML) {
        html.h1(desk.say("引継ぎ書　\(title)", "Hand-over sheet: \(title)"), .class("cut"))
        html.p(.class("sheet-line cut")) { html in
            html.strong(desk.say("\(desk.now.dated(.japanese)) 現在", "as of \(desk.now.dated(.english))"))
            html.text(
                desk.say(
                    "　記録番号\(desk.wall.position)まで　\(handOver.since.dated(.japanese))からのできごと",
                    ", up to entry \(desk.wall.position), since \(handOver.since.dated(.english))"))
            if let change { html.text("　\(change)") }
        }
    }

    private var title: String {
        let place = handOver.site.map(desk.wall.title) ?? handOver.wave.map { desk.names.place(of: $0.details.row) }
        return place ?? desk.say("災害対策本部", "headquarters")
    }

    /// Who hands over to whom.
    private var change: String? {
        guard let wave = handOver.wave else { return nil }
        let next = handOver.next.map { desk.say($0.name) } ?? desk.say("次の陣は未登録", "the next wave is not announced")
        return "\(desk.say(wave.name)) → \(next)"
    }

    private static let signed = [
        Wording("引き継いだ人・日時", "Handed over by, when"), Wording("引き継がれた人・日時", "Taken over by, when"),
        Wording("申し送り（手書き）", "By hand"),
    ]
}
