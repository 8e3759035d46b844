import Vocabulary

/// Who drives a load, until it has left.
extension ConsignmentDecider {
    static func assign(
        _ consignment: Consignment, _ carrier: Carrier?, _ known: Set<ID<Organisation>>
    ) throws(ConsignmentRefusal) -> [ConsignmentEvent] {
        if consignment.carrier == carrier { return [] }
        guard consignment.state == .prepared || consignment.state == .loaded else {
            throw .wrongState(consignment.state)
        }
        if let carrier { try check(carrier, known) }
        return [.assigned(.init(consignment: consignment.id, carrier: carrier))]
    }

    private static func check(_ carrier: Carrier, _ known: Set<ID<Organisation>>) throws(ConsignmentRefusal) {
        switch carrier {
        case .organisation(let id):
            guard known.contains(id) else { throw .noSuchCarrier(id) }
        case .named(let name):
            guard (1...Carrier.longestName).contains(name.count) else { throw .noCarrierName }
            guard !SearchText(name).holdsTelephone else { throw .telephoneInCarrier(name) }
        }
    }
}
