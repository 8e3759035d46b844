import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideConsignment(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .assignCarrier(let id, let carrier):
            try assign(id, carrier)
        case .load(let id, let pieces, let said):
            try load(id, pieces, said)
        case .depart(let id, let vehicle, let said):
            try decide(id, said) { .depart(vehicle: vehicle, at: $0) }
        case .receive(let id, let receipts, let note, let said):
            try decide(id, said) { .receive(receipts, note: note, at: $0) }
        case .correctReceipt(let id, let receipts, let reason, let said):
            try decide(id, said) { .correctReceipt(receipts, reason: reason, at: $0) }
        case .withdrawReceipt(let id, let reason, let said):
            try decide(id, said) { .withdrawReceipt(reason: reason, at: $0) }
        case .callOff(let id, let pieces, let reason, let said):
            try decide(id, said) { .callOff(pieces, reason: reason, at: $0) }
        default: return
        }
    }

    private mutating func assign(_ id: ID<Consignment>, _ carrier: Carrier?) throws(SubmissionError) {
        let consignment = try consignment(id)
        if case .organisation(let organisation) = carrier {
            reads(all: wall.access.tokens(ofCarrier: organisation).map { Subject("token", $0) })
        }
        let known = Set(wall.access.carriers(at: now))
        happen(
            try asking { () throws(ConsignmentRefusal) in
                try ConsignmentDecider.decide(.assign(carrier, among: known), consignment)
            }.map(ReliefEvent.consignment))
    }

    /// One that is there, and that the sender may drive if that is what they do.
    private mutating func consignment(_ id: ID<Consignment>) throws(SubmissionError) -> Consignment {
        guard let consignment = wall.consignments[id]?.consignment else {
            throw .refused(ConsignmentRefusal.noSuchConsignment(id))
        }
        reads(Subject("consignment", id))
        if case .token(let token) = sender, !token.mayDrive(for: consignment.carrier) {
            throw .refused(ConsignmentRefusal.givenToAnother)
        }
        return consignment
    }

    /// Where nothing at all could be loaded nobody drives, and nobody is to wait for it.
    private mutating func load(
        _ id: ID<Consignment>, _ pieces: [Int: Count<Piece>], _ said: Moment?
    ) throws(SubmissionError) {
        let now = now
        try decide(id, said) { .load(pieces, at: $0 == now ? nil : $0) }
        guard wall.consignments[id]?.consignment.isEmpty == true else { return }
        try decide(id, said) { .callOff([:], reason: OwnReason.nothingToLoad.text, at: $0) }
    }

    /// Seen at the moment that was `said`; otherwise as it was sent, and not before the last that is known of it.
    ///
    /// Loading and receiving also change the lots and needs of every line.
    private mutating func decide(
        _ id: ID<Consignment>, _ said: Moment?, _ command: (Moment) -> ConsignmentCommand
    ) throws(SubmissionError) {
        let consignment = try consignment(id)
        let now = now
        let wish = command(said ?? observed(after: consignment.lastMoment))
        happen(
            try asking { () throws(ConsignmentRefusal) in
                let events = try ConsignmentDecider.decide(wish, consignment)
                if let said, !events.isEmpty { try consignment.check(observed: said, now: now) }
                return events
            }.map(ReliefEvent.consignment))
    }

    mutating func decideToken(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .issueToken(let issue):
            var site: Site?
            if let id = issue.site { site = try self.site(id) }
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
