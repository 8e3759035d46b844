import Boards
import Formats
import Relief
import Vocabulary

/// What headquarters said, as the giver reads it.
struct OfferAnswerText {
    let desk: Desk
    let offer: Offer

    func draw(_ html: inout HTML) {
        switch offer.answer {
        case .accepted where offer.withdrawal != nil: return
        case .accepted(let acceptance, let by, let at, let note):
            html.p { html in
                html.strong(
                    desk.say(
                        "お受けします：\(desk.names.accepted(acceptance).japanese)",
                        "Accepted: \(desk.names.accepted(acceptance).english)"))
                answered(by, at, &html)
            }
            if let note { html.p(note) }
        case .declined(let reason, let by, let at, let note):
            html.p { html in
                html.text(desk.say(reason.message(for: offer.terms.thing.kind)))
                answered(by, at, &html)
            }
            if let note { html.p(note) }
        case nil: return
        }
    }

    /// Who at headquarters answered is for headquarters.
    private func answered(_ by: String, _ at: Moment, _ html: inout HTML) {
        let name = desk.visitor.token.allows(.readPicture) ? by : desk.say("本部", "headquarters")
        html.small(desk.say("　\(name)・\(desk.since(at))", " – \(name), \(desk.since(at))"))
    }
}
