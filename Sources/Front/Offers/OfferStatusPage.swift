import Boards
import Formats
import Relief
import Vocabulary

/// What the giver sees behind their own link: what they said, what was answered, and what to do now.
struct OfferStatusPage {
    let shell: Shell
    let wall: Wall
    let offer: Offer
    let secret: String
    let now: Moment
    let keys: FormKeys
    /// What was typed into a form that came back.
    let returned: FormState

    init(
        shell: Shell, wall: Wall, offer: Offer, secret: String, now: Moment, keys: FormKeys,
        state: FormState = FormState()
    ) {
        (self.shell, self.wall, self.offer, self.secret) = (shell, wall, offer, secret)
        (self.now, self.keys, returned) = (now, keys, state)
    }

    private var language: Language { shell.language }
    private var state: Offer.State { offer.state(on: now.japaneseDate) }
    private var isOpen: Bool { wall.mayBeWithdrawn(offer, on: now.japaneseDate) }

    var document: HTML {
        shell.document { html in
            html.h1(Wording("支援の申し出", "Your offer")[language])
            html.problemSummary(WithdrawalForm.summary(returned, of: offer, isOpen: isOpen), language)
            html.p(.class("big")) { $0.mark(state.mark, language) }
            OfferReply(wall: wall, language: language, offer: offer, now: now).draw(&html)
            html.section(.class("card"), .id("said"), .aria("labelledby", "said-heading")) { html in
                html.h2(Wording("申し出の内容", "What you offered")[language], .id("said-heading"))
                OfferFacts(offer: offer, names: Names(wall, language), language: language).terms(&html)
            }
            TeamPanel(
                wall: wall, language: language, offer: offer, keys: keys, action: "/offers/s/\(secret)/people",
                state: returned, now: now
            ).draw(&html)
            if isOpen { withdraw(&html) }
            html.p(
                Wording(
                    "このページのアドレスは、あなた専用の鍵です。保存しておき、ほかの人に見せないでください。",
                    "The address of this page is a key of your own. Keep it, and show it to nobody.")[language],
                .class("note"))
        }
    }

    private func withdraw(_ html: inout HTML) {
        WithdrawalForm(
            offer: offer, keys: keys, action: "/offers/s/\(secret)/withdraw", state: returned, language: language
        ).draw(&html)
    }
}
