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
                for line in lines {
                    ReceiptNumbers(line: line, start: asSent(line), title: frame.title(of: line))
                        .write(&html, frame.state, language)
                }
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
                    html.hiddenField("received-\(line.number)", String(asSent(line).received.value))
                    html.hiddenField("damaged-\(line.number)", "0")
                    html.hiddenField("wrong-\(line.number)", "0")
                }
                html.button(Wording("全部そのまま受け取りました", "Everything arrived as listed")[language], .class("primary wide"))
            }
        }
    }

    private func asSent(_ line: ConsignmentLine) -> LineReceipt {
        let loaded = frame.consignment.loadedPieces(of: line)
        return LineReceipt(line: line.number, received: loaded, damaged: .zero, wrong: .zero)
    }

    private static let note = Field("note", Wording("備考", "Note"), .paragraph(longest: 500))
}
