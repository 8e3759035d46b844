import Formats
import Relief
import Vocabulary

/// Where a receipt is told anew: other numbers, or that it has not come at all.
struct ReceiptMending {
    static let reason = Field(
        "reason", Wording("直す理由", "Why it is changed"), .text(longest: ConsignmentRefusal.longestReason),
        hint: Wording("例：数え直した、箱の中で壊れていた", "for instance: counted again, broken inside the box"),
        isRequired: true)
    static let mistake = Field(
        "mistake", Wording("取り消す理由", "Why it is taken back"), .text(longest: ConsignmentRefusal.longestReason),
        hint: Wording("例：別の便と間違えた", "for instance: mistaken for another load"), isRequired: true)

    let frame: ConsignmentFrame

    private var language: Language { frame.language }
    private var isCorrected: Bool { frame.state.value(Self.reason.name) != nil }
    private var isTakenBack: Bool { frame.state.value(Self.mistake.name) != nil }

    /// Whether one of these two forms came back with what was typed.
    var isReturned: Bool { frame.state.isReturned && (isCorrected || isTakenBack) }

    func write(_ html: inout HTML) {
        guard let receipt = frame.consignment.receipt else { return }
        html.section(.class("card stack"), .aria("labelledby", "mend")) { html in
            html.h2(Wording("記録が違っていたとき", "If this is not right")[language], .id("mend"))
            html.details(.id("correct"), .open(if: isCorrected)) { html in
                html.summary(Wording("届いた数を直す", "Correct the numbers")[language])
                correction(receipt, &html)
            }
            html.details(.id("take-back"), .open(if: isTakenBack)) { html in
                html.summary(Wording("まだ届いていない（記録を取り消す）", "It has not come yet: take the record back")[language])
                takingBack(&html)
            }
        }
    }

    private func correction(_ receipt: ConsignmentEvent.Received, _ html: inout HTML) {
        let state = isCorrected ? frame.state : FormState()
        html.postForm("\(frame.path)/correct", frame.keys, purpose: "correct") { html in
            for line in receipt.lines {
                ReceiptNumbers(line: line.line, start: line.receipt, title: frame.title(of: line.line))
                    .write(&html, state, language)
            }
            html.secondLook(state, language)
            html.field(Self.reason, state, language)
            html.button(Wording("この数に直す", "Record these numbers instead")[language], .class("primary wide"))
        }
    }

    private func takingBack(_ html: inout HTML) {
        let state = isTakenBack ? frame.state : FormState()
        html.postForm("\(frame.path)/take-back", frame.keys, purpose: "take-back") { html in
            html.p(
                Wording(
                    "便は「配送中」に戻り、届いたらもう一度記録できます。",
                    "The load is on the road again, and can be received when it comes.")[language])
            html.field(Self.mistake, state, language)
            html.button(Wording("受け取りの記録を取り消す", "Take the record back")[language], .class("wide"))
        }
    }
}
