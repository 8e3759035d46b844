import Formats
import Vocabulary

/// The link by which the chronology, or what was found in it, is saved for a spreadsheet.
struct ChronologyDownload {
    let desk: Desk
    let address: String

    func draw(_ html: inout HTML) {
        html.p(.class("row no-print")) { html in
            html.a(
                desk.say("すべてCSVで保存（Excel用）", "Save all of it as CSV, for a spreadsheet"), .href(address),
                .class("button"))
        }
    }
}
