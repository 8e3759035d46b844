import Boards
import Formats
import Vocabulary

/// What was decided since, in the words of the chronology, the latest first.
struct HandOverLog {
    let desk: Desk
    let handOver: HandOver

    func draw(_ html: inout HTML) {
        let line = ChronologyLine(names: desk.names)
        desk.sheetPart(
            desk.say("決まったこと（新しい順）", "What was decided, the latest first"), handOver.decisions,
            most: handOver.site == nil ? 5 : 8,
            none: desk.say("この期間に決まったことの記録はありません。", "Nothing was decided since."), isLong: true, &html
        ) { entry, html in
            html.time(desk.when(entry.recordedAt), .datetime(entry.recordedAt.utc))
            html.text(" \(line.sentence(entry.event))")
            html.small(" #\(entry.position)")
        }
        if !handOver.isWhole {
            html.p(
                desk.say("記録が多いため、期間の初めの分は載っていません。", "The log is long: its beginning is left out."),
                .class("alarm small"))
        }
    }
}
