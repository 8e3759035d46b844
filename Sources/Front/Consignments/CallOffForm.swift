import Formats
import Relief
import Vocabulary

/// Where somebody says that a load does not go, or has come back.
struct CallOffForm {
    static let reason = Field(
        "reason", Wording("理由", "Why"), .text(longest: ConsignmentRefusal.longestReason),
        hint: Wording("例：通行止めで引き返した、避難所が閉じた", "for instance: turned back at a closed road, the shelter is closed"),
        isRequired: true)

    let frame: ConsignmentFrame

    private var language: Language { frame.language }
    private var consignment: Consignment { frame.consignment }
    private var isReturned: Bool { frame.state.value(Self.reason.name) != nil }

    func write(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "call-off")) { html in
            html.h2(Wording("届けられないとき", "If it cannot be delivered")[language], .id("call-off"))
            html.details(.id("call-off-form"), .open(if: isReturned)) { html in
                html.summary(title[language])
                form(&html)
            }
        }
    }

    private var title: Wording {
        consignment.state == .departed
            ? Wording("引き返した（便を取りやめる）", "It came back: call it off") : Wording("この便を取りやめる", "Call this load off")
    }

    private func form(_ html: inout HTML) {
        let state = isReturned ? frame.state : FormState()
        html.postForm("\(frame.path)/call-off", frame.keys, purpose: "call-off") { html in
            html.p(explanation[language])
            if consignment.state != .prepared {
                for line in consignment.lines { html.field(field(of: line), state, language, start: start(line)) }
            }
            html.field(Self.reason, state, language)
            html.button(Wording("便を取りやめる", "Call it off")[language], .class("wide"))
        }
    }

    private func start(_ line: ConsignmentLine) -> String { String(consignment.loadedPieces(of: line).value) }

    private func field(of line: ConsignmentLine) -> Field {
        Field(
            "returned-\(line.number)",
            Wording("\(line.number). 拠点に戻った数：", "\(line.number). Back at the depot: ") + frame.title(of: line), .number,
            isRequired: true)
    }

    private var explanation: Wording {
        consignment.state == .prepared
            ? Wording("物資は在庫に戻り、要請はもう一度割り当てられます。", "The goods are free again, and so are the needs.")
            : Wording(
                "拠点に戻った数だけ在庫に足します。要請はもう一度割り当てられます。",
                "What is back at the depot is in stock again; the needs are open again.")
    }
}

extension Wording {
    fileprivate static func + (label: Wording, text: String) -> Wording {
        Wording(label.japanese + text, label.english + text)
    }
}
