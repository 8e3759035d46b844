import Boards
import Feeds
import Formats
import Relief
import Vocabulary

/// What stands in a form at its beginning: what it was begun from, all of which can be changed.
struct OfferStart {
    let state: FormState

    /// A need that is over fills in nothing, as nobody should send anything for it.
    ///
    /// A partner's name and contact are those of the latest offer by their link, or else of their organisation, so that
    /// nobody types them at night.
    init(
        _ wall: Wall, item: ID<Item>?, need: ID<Need>?, for place: SiteDay?, of token: Token?,
        _ language: Language
    ) {
        let need = need.flatMap { PartnerFeed.need($0, on: wall) }.flatMap { $0.isOpen ? $0 : nil }
        var fields: [FormField] = []
        if let item = item ?? need?.item {
            fields.append(FormField("item", item.text))
            if let name = wall.item(item)?.name[language] { fields.append(FormField("what", name)) }
        }
        if let need { fields += Self.fields(of: need) }
        if let place { fields += Self.fields(of: place) }
        if let token, token.role == .partner { fields += Self.fields(of: wall.latestGiver(for: token)) }
        state = FormState(FormFields(fields))
    }

    private static func fields(of giver: Giver?) -> [FormField] {
        guard let giver else { return [FormField("giver", Giver.Kind.nonprofit.rawValue)] }
        return [
            FormField("giver", giver.kind.rawValue), FormField("name", giver.name), FormField("contact", giver.contact),
        ]
    }

    /// One day at that site; how many come only they know, for what is missing is counted by post and not by head.
    private static func fields(of place: SiteDay) -> [FormField] {
        let (site, day) = (place.site.text, place.day.description)
        return [FormField("site", site), FormField("day", day), FormField("from", day), FormField("until", day)]
    }

    private static func fields(of need: PartnerNeed) -> [FormField] {
        [FormField("need", need.id.text), FormField("unit", Asked.Unit.piece.rawValue)]
            + (need.missing.map { [FormField("quantity", "\($0.value)")] } ?? [])
    }
}

extension Wall {
    fileprivate func latestGiver(for token: Token) -> Giver? {
        let own = offers(of: OfferOwner(token))
        return (own.first { $0.madeBy == token.id } ?? own.first)?.giver
    }
}
