import Boards
package import Relief
package import Vocabulary

/// Names of things that an event knows only by way of another.
extension Names {
    package func item(ofNeed id: ID<Need>) -> String { need(id).map { item($0.item) } ?? id.text }

    package func item(ofLot id: ID<Lot>) -> String { lot(id).map { item($0.details.item) } ?? id.text }

    /// From which depot to which shelter a consignment goes.
    func ends(of event: ConsignmentEvent) -> (depot: String, shelter: String) {
        if case .prepared(let body) = event { return (site(body.depot), site(body.shelter)) }
        guard let consignment = consignment(event.consignment) else {
            return (event.consignment.text, event.consignment.text)
        }
        return (site(consignment.depot), site(consignment.shelter))
    }
}
