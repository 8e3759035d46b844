import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A fairness report` {
    private let report = FairnessReport(
        PlanOutline(servings: [
            FairnessScene.serving("a", at: "north", before: 10, planned: 30, missing: 60, hoursAgo: 3, neededIn: -1),
            FairnessScene.serving("b", at: "north", .living, planned: 5, missing: 0),
            FairnessScene.serving("c", at: "south", planned: 0, missing: 7, hoursAgo: 2, neededIn: 5),
            FairnessScene.serving("d", at: "south", planned: 9, missing: 0),
            FairnessScene.serving("e", at: "west", .health, planned: 0, missing: 1, hoursAgo: 1, neededIn: 48),
            FairnessScene.serving("f", at: "east", planned: 4, missing: 0),
        ]), at: Example.now)

    @Test func `counts who is served in full, in part and not at all`() {
        #expect((report.full, report.partly, report.nothing) == (3, 1, 2))
        #expect(report.tiers.map(\.tier) == [.life, .health, .living])
        #expect(report.tiers.first?.worst == Share(0, of: 7))
        #expect(report.tiers.first?.share == Share(53, of: 120))
    }

    @Test func `puts the worst-off in the most urgent tier first`() {
        #expect(report.sites.map(\.site.text) == ["south", "north", "west", "east"])
        #expect(report.worstOff.map(\.site.text) == ["south", "north", "west"])
        #expect(report.sites.first?.worst?.need.text == "c")
    }

    @Test func `adds up how long those wait who go short`() {
        #expect(report.waiting.needs == 3)
        #expect(report.waiting.needHours == 6)
        #expect((report.waiting.overdue, report.waiting.dueWithinDay) == (1, 1))
    }

    @Test func `puts every need into one bin`() {
        #expect(report.distribution[.life]?[0] == 1)
        #expect(report.distribution[.life]?[5] == 1, "40 % of a hundred")
        #expect(report.distribution[.life]?[FairnessReport.bins - 1] == 2)
        #expect(FairnessReport.bin(of: Share(1, of: 1000)) == 1)
        #expect(FairnessReport.bin(of: Share(999, of: 1000)) == 10)
    }

    @Test func `has nothing to say of an empty plan`() {
        let empty = FairnessReport(PlanOutline(servings: []), at: Example.now)

        #expect(empty.sites.isEmpty && empty.tiers.isEmpty && empty.gini.perMille == 0)
    }

    @Test func `names no more than ten`() {
        let servings = (10..<40).map { FairnessScene.serving("n-\($0)", at: "s-\($0)", planned: 1, missing: $0) }

        #expect(FairnessReport(PlanOutline(servings: servings), at: Example.now).worstOff.count == 10)
    }
}
