import Boards
import Formats
import Relief
import Vocabulary

/// What was offered by telephone or mail, as one sheet (支援の申し出一覧).
///
/// An offer that stands already in the same words is left alone; answers are given on the page and not in a sheet.
enum OfferSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<OfferColumn>(request.bytes)
        var lines: [ID<Offer>: Int] = [:]
        return sheet.reading(
            try sheet.read { row in
                guard let offer = row.offer(on: wall) else { return nil }
                if let first = lines.updateValue(row.line, forKey: offer.id) {
                    row.refuse(.number, .repeated("duplicate-number", offer.id.text, first: first, line: row.line))
                    return nil
                }
                return finding(offer, wall.offers[offer.id], request.now, &row)
            })
    }

    private static func finding(
        _ offer: NewOffer, _ known: Offer?, _ now: Moment, _ row: inout RowReader<OfferColumn>
    ) -> Finding? {
        // A list is typed in by the city: the limits of the public form are not meant for it.
        let crowd = OfferCrowd(ofContact: 0, publicInLastHour: 0)
        do {
            let events = try OfferDecider.decide(.make(offer, by: nil, crowd, at: now), known)
            return Finding(
                command: events.isEmpty ? nil : .makeOffer(offer),
                difference: SheetDifference(
                    subject: offer.id.text, title: "\(offer.giver.name) \(offer.terms.what)",
                    aspect: Wording("申し出", "offer"), after: offer.terms.thing.kind.name.japanese,
                    kind: events.isEmpty ? .same : .new))
        } catch {
            row.refuse(OfferColumn(of: error), error)
            return nil
        }
    }
}

extension OfferColumn {
    /// Where in a row the rules saw what they refuse.
    fileprivate init(of refusal: OfferRefusal) {
        switch refusal {
        case .noWords: self = .what
        case .noPlace: self = .place
        case .noName: self = .giver
        case .noContact, .tooManyNow, .tooManyOpen: self = .contact
        case .textTooLong: self = .note
        case .untilOutOfRange, .lapsed: self = .until
        case .fromAfterUntil: self = .from
        case .amountOutOfRange, .moneyOutOfRange, .moreThanOffered: self = .quantity
        default: self = .number
        }
    }
}
