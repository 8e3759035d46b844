import Formats
import Relief
import Vocabulary

/// One button when everything is right, and three numbers a line when it is not.
struct ReceiveForm {
    let frame: ConsignmentFrame

    private var language: Language { frame.language }
    private var lines: [ConsignmentLine] { frame.consignment.lines }
    private var path: String { "\(frame.path)/receive" }

    func write(_ html: inout HTML) {
        html.problemSummary(frame.state, language)
        allAsLoaded(&html)
        html.section(.class("card"), .aria("labelledby", "different")) { html in
            html.h2(Wording("数が違う・壊れている・別の物が来たとき", "If something is different")[language], .id("different"))
            html.postForm(path, frame.keys, purpose: "receive") { html in
                for line in lines { write(line, &html) }
                html.secondLook(frame.state, language)
                html.field(Self.note, frame.state, language)
                html.button(Wording("この内容で受け取りを記録", "Record these numbers")[language], .class("primary wide"))
            }
        }
    }

    private func allAsLoaded(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "all")) { html in
            html.h2(Wording("届いた物資", "Goods")[language], .id("all"))
            html.ul { html in
                for line in lines { html.li(frame.title(of: line)) }
            }
            html.postForm(path, frame.keys, purpose: "receive-all") { html in
                for line in lines {
                    html.hiddenField("received-\(line.number)", loaded(line))
                    html.hiddenField("damaged-\(line.number)", "0")
                    html.hiddenField("wrong-\(line.number)", "0")
                }
                html.button(Wording("全部そのまま受け取りました", "Everything arrived as listed")[language], .class("primary wide"))
            }
        }
    }

    private func loaded(_ line: ConsignmentLine) -> String {
        String(frame.consignment.loadedPieces(of: line).value)
    }

    private func write(_ line: ConsignmentLine, _ html: inout HTML) {
        html.fieldset(.class("receive")) { html in
            html.legend("\(line.number). \(frame.title(of: line))")
            html.div(.class("grid")) { html in
                number("received", line, ReceiptWords.received, loaded(line), &html)
                number("damaged", line, ReceiptWords.damaged, "0", &html)
                number("wrong", line, ReceiptWords.wrong, "0", &html)
            }
        }
    }

    private func number(
        _ name: String, _ line: ConsignmentLine, _ label: Wording, _ start: String, _ html: inout HTML
    ) {
        let field = Field("\(name)-\(line.number)", label, .number, isRequired: true)
        html.field(field, frame.state, language, start: start)
    }

    private static let note = Field("note", Wording("備考", "Note"), .paragraph(longest: 500))
}
