import Formats
import Relief
import Vocabulary

/// The three numbers of one line: whole, damaged, wrong.
struct ReceiptNumbers {
    let line: ConsignmentLine
    /// What stands in the fields of a new form.
    let start: LineReceipt
    let title: String

    func write(_ html: inout HTML, _ state: FormState, _ language: Language) {
        html.fieldset(.class("receive")) { html in
            html.legend("\(line.number). \(title)")
            html.div(.class("grid")) { html in
                for (name, label, pieces) in numbers {
                    let field = Field("\(name)-\(line.number)", label, .number, isRequired: true)
                    html.field(field, state, language, start: String(pieces.value))
                }
            }
        }
    }

    private var numbers: [(name: String, label: Wording, pieces: Count<Piece>)] {
        [
            ("received", ReceiptWords.received, start.received), ("damaged", ReceiptWords.damaged, start.damaged),
            ("wrong", ReceiptWords.wrong, start.wrong),
        ]
    }
}
