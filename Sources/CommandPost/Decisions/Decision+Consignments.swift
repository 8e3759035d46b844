import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideConsignment(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .load(let id, let pieces):
            try decideConsignment(id, .load(pieces))
            // Where nothing at all could be loaded nobody drives, and nobody is to wait for it.
            guard wall.consignments[id]?.consignment.isEmpty == true else { return }
            try decideConsignment(id, .callOff([:], reason: OwnReason.nothingToLoad.text, at: observed(of: id)))
        case .depart(let id, let vehicle): try decideConsignment(id, .depart(vehicle: vehicle, at: observed(of: id)))
        case .receive(let id, let receipts, let note):
            try decideConsignment(id, .receive(receipts, note: note, at: observed(of: id)))
        case .correctReceipt(let id, let receipts, let reason):
            try decideConsignment(id, .correctReceipt(receipts, reason: reason, at: observed(of: id)))
        case .withdrawReceipt(let id, let reason):
            try decideConsignment(id, .withdrawReceipt(reason: reason, at: observed(of: id)))
        case .callOff(let id, let pieces, let reason):
            try decideConsignment(id, .callOff(pieces, reason: reason, at: observed(of: id)))
        default: return
        }
    }

    /// Not before the last that is known of it.
    private mutating func observed(of id: ID<Consignment>) -> Moment {
        observed(after: wall.consignments[id]?.consignment.lastMoment)
    }

    /// Loading and receiving also change the lots and needs of every line.
    private mutating func decideConsignment(
        _ id: ID<Consignment>, _ command: ConsignmentCommand
    ) throws(SubmissionError) {
        guard let consignment = wall.consignments[id]?.consignment else {
            throw .refused(ConsignmentRefusal.noSuchConsignment(id))
        }
        reads(Subject("consignment", id))
        happen(
            try asking { () throws(ConsignmentRefusal) in try ConsignmentDecider.decide(command, consignment) }
                .map(ReliefEvent.consignment))
    }

    mutating func decideToken(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .issueToken(let issue):
            let site = issue.site.flatMap { wall.site($0) }
            if let id = issue.site, site == nil { throw .refused(SiteRefusal.noSuchSite(id)) }
            try decideToken(issue.token, .issue(issue, at: site), wall.access[issue.token])
        case .revokeToken(let id):
            guard let token = wall.access[id] else { throw .refused(TokenRefusal.noSuchToken(id)) }
            try decideToken(id, .revoke(at: now), token)
        default: return
        }
    }

    private mutating func decideToken(
        _ id: ID<Token>, _ command: TokenCommand, _ token: Token?
    ) throws(SubmissionError) {
        reads(Subject("token", id))
        happen(
            try asking { () throws(TokenRefusal) in try TokenDecider.decide(command, token) }
                .map(ReliefEvent.token))
    }
}
