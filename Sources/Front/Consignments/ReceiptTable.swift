import Formats
import Relief
import Vocabulary

/// What was found when it was unloaded.
struct ReceiptTable {
    let frame: ConsignmentFrame

    private var language: Language { frame.language }

    func write(_ html: inout HTML) {
        guard let receipt = frame.consignment.receipt else { return }
        html.section(.class("card stack")) { html in
            html.h2(
                Wording(
                    "\(receipt.receivedAt.onPage(language)) に受け取りました",
                    "Received \(receipt.receivedAt.onPage(language))")[language])
            if let corrected = frame.consignment.correctedAt {
                html.p(
                    Wording(
                        "\(corrected.onPage(language)) に数を直しました", "Numbers corrected \(corrected.onPage(language))")[
                            language], .class("note"))
            }
            for line in receipt.lines { write(line, &html) }
            if let note = receipt.note { html.p(note) }
        }
    }

    private func write(_ line: ConsignmentEvent.ReceivedLine, _ html: inout HTML) {
        html.h3(frame.title(of: line.line))
        html.dl(.class("facts")) { html in
            html.fact(ReceiptWords.received[language], Amount.grouped(line.receipt.received.value))
            html.fact(ReceiptWords.damaged[language], Amount.grouped(line.receipt.damaged.value))
            html.fact(ReceiptWords.wrong[language], Amount.grouped(line.receipt.wrong.value))
        }
    }
}
