import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideNeed(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .raiseNeed(let request):
            let raise = RaiseNeed(
                need: request.need, site: try site(request.site), item: try item(request.item), asked: request.asked,
                neededBy: request.neededBy, note: request.note, observedAt: request.observedAt ?? observed(), now: now)
            try decideNeed(.raise(raise), wall.shortfalls[request.need]?.need, request.need)
        case .amendNeed(let id, let asked):
            let need = try need(id)
            try decideNeed(.amend(asked, of: try item(need.item)), need, id)
        case .confirmNeed(let id, let packing):
            try decideNeed(.confirm(packing: packing, at: observed()), try need(id), id)
        case .cancelNeed(let id, let reason):
            try decideNeed(.cancel(reason: reason), try need(id), id)
        case .liftCap(let id, let reason):
            try decideNeed(.liftCap(reason: reason, by: sender.name, at: now), try need(id), id)
        default: return
        }
    }

    mutating func decideNeed(
        _ command: NeedCommand, _ need: Need?, _ id: ID<Need>
    ) throws(SubmissionError) {
        reads(Subject("need", id))
        happen(
            try asking { () throws(NeedRefusal) in try NeedDecider.decide(command, need) }.map(ReliefEvent.need))
    }

    func need(_ id: ID<Need>) throws(SubmissionError) -> Need {
        guard let need = wall.shortfalls[id]?.need else { throw .refused(NeedRefusal.noSuchNeed(id)) }
        return need
    }
}
