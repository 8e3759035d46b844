import Boards
package import Relief
package import Vocabulary

/// Names of things that an event knows only by way of another.
extension Names {
    package func item(ofNeed id: ID<Need>) -> String { need(id).map { item($0.item) } ?? id.text }

    package func item(ofLot id: ID<Lot>) -> String { lot(id).map { item($0.details.item) } ?? id.text }

    /// In the unit of what the need asks for, or of the lot.
    func amount(_ pieces: Count<Piece>, ofNeed id: ID<Need>) -> String { amount(pieces, ofKnown: need(id)?.item) }
    func amount(_ pieces: Count<Piece>, ofLot id: ID<Lot>) -> String { amount(pieces, ofKnown: lot(id)?.details.item) }

    func amount(_ pieces: Count<Piece>, ofKnown item: ID<Item>?) -> String {
        item.flatMap { wall.item($0) }.amount(pieces, language)
    }

    /// 「飲料水 240本」 of an offer that was accepted; without a name while nobody knows the item.
    func goods(_ pieces: Count<Piece>, ofOffer id: ID<Offer>) -> String {
        wall.offers[id]?.item.map { goods(pieces, of: $0) } ?? amount(pieces, ofKnown: nil)
    }

    /// From which depot to which shelter a consignment goes.
    func ends(of event: ConsignmentEvent) -> (depot: String, shelter: String) {
        if case .prepared(let body) = event { return (site(body.depot), site(body.shelter)) }
        guard let consignment = consignment(event.consignment) else {
            return (event.consignment.text, event.consignment.text)
        }
        return (site(consignment.depot), site(consignment.shelter))
    }
}
