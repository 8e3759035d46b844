import Boards
import Formats
import Relief
import Vocabulary

/// Where an offer is taken back by whoever made it, signed in or by the giver's own link.
struct WithdrawalForm {
    private static let id = "withdraw-reason"

    let offer: Offer
    let keys: FormKeys
    let action: String
    /// What was typed, where it was this form that came back.
    let state: FormState
    let language: Language

    func draw(_ html: inout HTML) {
        let returned = Self.isMeant(by: state) ? state : FormState()
        html.details(.id("withdraw"), .open(if: returned.isReturned)) { html in
            html.summary(Wording("申し出を取り下げる", "Withdraw the offer")[language])
            if let acceptance = offer.acceptance { html.p(Self.warning(acceptance)[language]) }
            html.postForm(action, keys, purpose: "withdraw") { html in
                html.field(Self.reason, returned, language)
                html.button(Wording("取り下げる", "Withdraw it")[language], .type("submit"))
            }
        }
    }

    /// The problems of this form lead to its field, or to what was offered once it can be taken back no more.
    static func summary(_ state: FormState, of offer: Offer, isOpen: Bool) -> FormState {
        isMeant(by: state) ? state.leading(to: isOpen ? id : "said") : TeamPanel.summary(state, of: offer.id)
    }

    /// The other forms of the page say a person, or a list of them.
    private static func isMeant(by state: FormState) -> Bool {
        state.value("person") == nil && state.value("members") == nil
    }

    private static let reason = Field(
        "reason", Wording("理由", "Reason"), .text(longest: OfferRefusal.longestNote), id: id)

    private static func warning(_ acceptance: Acceptance) -> Wording {
        if case .people = acceptance {
            return Wording(
                "受け入れが決まっています。取り下げると、登録した人の勤務の予定もすべて取り消されます。取り下げは元に戻せません。",
                "It was accepted. Once you take it back, all shifts of those who were named are cancelled; that cannot be undone."
            )
        }
        return Wording(
            "受け入れが決まっています。取り下げると、本部は届かないものとして手配し直します。取り下げは元に戻せません。",
            "It was accepted. Once you take it back, headquarters looks for it elsewhere; that cannot be undone.")
    }
}

extension Wall {
    /// Whether whoever made it may still take it back: nothing of it has come, neither goods nor money.
    func mayBeWithdrawn(_ offer: Offer, on today: LocalDate) -> Bool {
        switch offer.state(on: today) {
        case .waiting: true
        case .accepted: offer.arrivals.isEmpty && funds[offer.deposit] == nil
        case .arrived, .declined, .withdrawn, .lapsed: false
        }
    }
}
