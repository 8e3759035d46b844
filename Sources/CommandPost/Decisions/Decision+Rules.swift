import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideRule(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .setStaple(let staple):
            for id in staple.items.keys.sorted() { _ = try item(id) }
            try decide(.setStaple(staple))
        case .setCriterion(let criterion): try decide(.setCriterion(criterion))
        default: return
        }
    }

    private mutating func decide(_ command: RuleCommand) throws(SubmissionError) {
        reads(RuleEvent.subject)
        let book = wall.rules.book
        happen(
            try asking { () throws(RuleRefusal) in try RuleDecider.decide(command, book) }.map(ReliefEvent.rule))
    }

    mutating func decideHolding(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .reportHolding(let id, let staple, let report):
            let known = try self.staple(staple)
            try decide(.report(known, report, at: now), at: try site(id))
        case .releaseReserve(let id, let reason):
            try decide(.releaseReserve(by: sender.name, reason: reason, at: now), at: try site(id))
        default: return
        }
    }

    private mutating func decide(_ command: HoldingCommand, at site: Site) throws(SubmissionError) {
        let place = HoldingSite(site, wall.holdings[site.id])
        happen(
            try asking { () throws(HoldingRefusal) in try HoldingDecider.decide(command, place) }
                .map(ReliefEvent.holding))
    }

    private mutating func staple(_ id: ID<Staple>) throws(SubmissionError) -> Staple {
        reads(RuleEvent.subject)
        guard let staple = wall.rules.book.staples[id] else { throw .refused(RuleRefusal.noSuchStaple(id)) }
        return staple
    }
}
