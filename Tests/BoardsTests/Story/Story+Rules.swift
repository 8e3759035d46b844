import Boards
import Relief
import ReliefTesting
import Vocabulary

extension Story {
    mutating func rule(_ staples: Staple...) throws {
        for staple in staples {
            try decide(RuleDecider.self, .setStaple(staple), wall.rules.book, ReliefEvent.rule)
        }
        for criterion in Example.criteria {
            try decide(RuleDecider.self, .setCriterion(criterion), wall.rules.book, ReliefEvent.rule)
        }
    }

    mutating func hold(
        _ units: Int?, enough: Bool = false, of staple: Staple = Example.meals, at shelter: String = "shelter-1",
        seen: Moment? = nil
    ) throws {
        let report = HoldingReport(observedAt: seen ?? now, units: units, isEnough: enough)
        try holding(.report(staple, report, at: now), at: shelter)
    }

    mutating func releaseReserve(of shelter: String = "shelter-1") throws {
        try holding(.releaseReserve(by: "本部", reason: "電話で確認", at: now), at: shelter)
    }

    private mutating func holding(_ command: HoldingCommand, at shelter: String) throws {
        let place = wall.site(.of(shelter)).map { HoldingSite($0, wall.holdings[$0.id]) }
        try decide(HoldingDecider.self, command, place, ReliefEvent.holding)
    }

    /// An open shelter of a hundred people, a depot, the catalogue and rules for meals and water.
    static func withRules() throws -> Self {
        var story = Self()
        try story.list(Example.water, Example.riceBall, Example.blanket)
        try story.rule(Example.meals, Example.drinking)
        try story.register(Example.shelter(), Example.shelter("shelter-2", name: "白川中学校"), Example.depot())
        try story.count(Example.headcount(100))
        return story
    }

    func provision(
        of staple: Staple = Example.meals, at shelter: String = "shelter-1", later: Span = .minutes(0)
    ) -> Provision? {
        wall.provisions(of: .of(shelter), at: now + later).first { $0.staple.id == staple.id }
    }
}
