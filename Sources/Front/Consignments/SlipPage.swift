package import Boards
package import Formats
import Relief
package import Vocabulary

/// The delivery slip of one load (納品書・受け渡し票), on one page of A4: it travels with the goods and is signed at the door.
///
/// It is a paper of a Japanese office and is written in Japanese, whatever language the page around it has.
package struct SlipPage: Sendable {
    let shell: Shell
    let wall: Wall
    let row: ConsignmentBoard.Row
    let now: Moment

    package init(shell: Shell, wall: Wall, row: ConsignmentBoard.Row, now: Moment) {
        (self.shell, self.wall, self.row, self.now) = (shell, wall, row, now)
    }

    static func path(of consignment: Consignment) -> String {
        ConsignmentEnd.depot.path(consignment.id, at: consignment.depot) + "/slip"
    }

    package var document: HTML {
        let language = shell.language
        let way = ConsignmentEnd.depot.path(row.consignment.id, at: row.consignment.depot)
        return shell.document { html in
            html.div(.class("no-print")) { html in
                html.p { $0.a(Wording("← この便", "← This load")[language], .href(way)) }
                html.p(
                    Wording(
                        "ブラウザーの「印刷」で、A4の紙1枚に印刷できます。2部印刷し、1部を届け先に渡してください。",
                        "Print it with your browser on one sheet of A4: two copies, one for the shelter.")[language])
            }
            html.article(.class("paper slip \(density)"), .lang("ja")) { SlipPaper(slip: self).draw(&$0) }
        }
    }

    /// How small the print has to be for everything to stand on one page: a long name takes two rows of the table.
    private var density: String {
        let names = Names(wall, .japanese)
        let rows = row.consignment.lines.map { (names.item($0.item).count + 13) / 14 }.reduce(0, +)
        return rows <= 14 ? "" : rows <= 22 ? "tight" : rows <= 32 ? "tightest" : "tightest smallest"
    }
}
