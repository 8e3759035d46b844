import Boards
import Relief
import Vocabulary

extension TestPost {
    /// What the rules answer to a command that a sheet about money makes.
    func events(of command: FundCommand) throws -> [ReliefEvent] {
        let (funds, signature) = (wall.funds, Signature(by: "test", at: now))
        let events: [FundEvent] =
            switch command {
            case .listPurpose(let purpose): try FundRuleDecider.decide(.listPurpose(purpose), funds.rules)
            case .listMunicipality(let place): try FundRuleDecider.decide(.listMunicipality(place), funds.rules)
            case .setCeiling(let ceiling): try FundRuleDecider.decide(.setCeiling(ceiling), funds.rules)
            case .setHouseholdStandard(let standard):
                try FundRuleDecider.decide(.setHouseholdStandard(standard), funds.rules)
            case .openPot(let id, let details):
                try PotDecider.decide(.open(id, details, funds.rules, signature), FundCase(pot: funds[id]))
            case .payIn(let id, let pot, let money):
                try PotDecider.decide(
                    .payIn(id, money, others: funds.allPots, signature),
                    FundCase(pot: funds[pot], deposit: funds[id]))
            case .request(let id, let details):
                try FundRequestDecider.decide(
                    .make(id, details, funds.rules, signature), FundCase(request: funds[id]))
            default: throw NotOfASheet(command: .fund(command))
            }
        return events.map(ReliefEvent.fund)
    }
}
