import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideDirective(_ command: ReliefCommand) throws(SubmissionError) {
        reads(DirectiveEvent.subject)
        switch command {
        case .pin(let id, let pin, let reason):
            try decideDirective(id, .pin(id, pin, note(reason), try ground(of: pin)), wall.directives[id]?.directive)
        case .ban(let id, let ban, let reason):
            try decideDirective(id, .ban(id, ban, note(reason), try ground(of: ban)), wall.directives[id]?.directive)
        case .liftDirective(let id):
            guard let directive = wall.directives[id]?.directive else {
                throw .refused(DirectiveRefusal.noSuchDirective(id))
            }
            try decideDirective(id, .lift(by: sender.name, at: now), directive)
        default: return
        }
    }

    private func note(_ reason: String) -> OrderNote { OrderNote(by: sender.name, reason: reason, givenAt: now) }

    private var standing: [Directive] { wall.directives.standing.map(\.directive) }

    private mutating func decideDirective(
        _ id: ID<Directive>, _ command: DirectiveCommand, _ directive: Directive?
    ) throws(SubmissionError) {
        reads(Subject("directive", id))
        happen(
            try asking { () throws(DirectiveRefusal) in try DirectiveDecider.decide(command, directive) }
                .map(ReliefEvent.directive))
    }

    private mutating func ground(of pin: Pin) throws(SubmissionError) -> PinGround {
        let need = try need(pin.need)
        reads(Subject("need", need.id), Subject("item", need.item))
        let lots = try lots(of: pin.source)
        reads(all: lots.map { Subject("lot", $0.id) })
        return PinGround(need: need, accepted: wall.catalogue.accepted(for: need.item), lots: lots, others: standing)
    }

    private mutating func lots(of source: Pin.Source) throws(SubmissionError) -> [Lot] {
        switch source {
        case .lot(let id):
            return [try lot(id)]
        case .depot(let id):
            guard try site(id).kind == .depot else { throw .refused(DirectiveRefusal.notADepot(id)) }
            reads(Subject("stock", id))
            return wall.depots[id]?.lots ?? []
        }
    }

    private func lot(_ id: ID<Lot>) throws(SubmissionError) -> Lot {
        guard let lot = wall.depots.lot(id) else { throw .refused(DirectiveRefusal.noSuchLot(id)) }
        return lot
    }

    private mutating func ground(of ban: Ban) throws(SubmissionError) -> BanGround {
        switch ban {
        case .way(let way):
            return BanGround(sites: [try site(way.depot), try site(way.shelter)], others: standing)
        case .lot(let id):
            _ = try lot(id)
            return BanGround(others: standing)
        case .need(let id):
            reads(Subject("need", id))
            return BanGround(need: try need(id), others: standing)
        }
    }
}
