import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `What a plan changes` {
    private func line(
        _ pieces: Int, need: String = "need-1", lot: String = "lot-1", from depot: String = "depot-1",
        to shelter: String = "shelter-1"
    ) -> Allocation {
        Allocation(
            id: .of("a-\(need)-\(lot)-\(pieces)"), lot: .of(lot), need: .of(need), depot: .of(depot),
            shelter: .of(shelter), item: Example.water.id, pieces: .of(pieces), reason: Example.reason)
    }

    @Test func `is nothing when the same is told again`() {
        let change = PlanChange(from: [line(10)], to: [line(10)])
        #expect(change.count(.kept) == 1)
        #expect(!change.shelters.contains { $0.isChanged })
    }

    @Test func `is told line by line: kept, added, removed, and changed by how much`() {
        let change = PlanChange(
            from: [line(10), line(5, need: "need-2"), line(7, need: "need-3")],
            to: [line(10), line(8, need: "need-2"), line(9, need: "need-4")])

        let lines = change.shelters.flatMap(\.lines)
        #expect(lines.map(\.kind) == [.kept, .changed, .removed, .added])
        #expect(lines.map(\.difference) == [0, 3, -7, 9])
        #expect(PlanChange.Kind.allCases.map(change.count) == [1, 1, 1, 1])
    }

    @Test func `is nothing where an estimate has only a new name, and told where its number is another`() {
        let estimates: Set<ID<Need>> = [.of("p-1-1"), .of("p-2-1")]
        let (before, after) = (line(10, need: "p-1-1"), line(10, need: "p-2-1"))
        let same = PlanChange(from: [before], to: [after], estimates: estimates)
        #expect(same.shelters.flatMap(\.lines).map(\.kind) == [.kept])
        #expect(same.shelters.flatMap(\.lines).map(\.need.text) == ["p-2-1"])

        let more = PlanChange(from: [before], to: [line(12, need: "p-2-1")], estimates: estimates)
        #expect(more.shelters.flatMap(\.lines).map(\.difference) == [2])
        let asked = PlanChange(from: [before], to: [line(10, need: "need-1")], estimates: estimates)
        #expect(asked.shelters.flatMap(\.lines).map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.added, .removed])
    }

    @Test func `is told shelter by shelter in the order of their names`() {
        let change = PlanChange(
            from: [line(1, need: "n-2", to: "shelter-2")], to: [line(1, need: "n-1", to: "shelter-1")])
        #expect(change.shelters.map(\.shelter.text) == ["shelter-1", "shelter-2"])
        #expect(change.shelters.map { $0.lines.map(\.kind) } == [[.added], [.removed]])
    }

    @Test func `is nothing for people when another lot of the same depot is taken`() {
        let change = PlanChange(from: [line(10)], to: [line(6, lot: "lot-2"), line(4)])
        #expect(change.count(.kept) == 1)
        #expect(change.shelters.flatMap(\.lines).count == 1)
    }

    @Test func `is something when it comes from another depot`() {
        let change = PlanChange(from: [line(10)], to: [line(10, from: "depot-2")])
        #expect(change.shelters.flatMap(\.lines).map(\.kind) == [.removed, .added])
    }
}

@Suite struct `What people were told before a plan` {
    private func lines(_ story: Story, _ pieces: Int) throws -> [Allocation] {
        let lot = try #require(story.wall.depots.lot(Example.details().lot))
        let need = try #require(story.wall.shortfalls[.of("need-1")]?.need)
        return [Example.allocation("a-\(pieces)", pieces, from: lot, to: need)]
    }

    @Test func `is the plan before it while nobody has decided on that`() throws {
        var story = try Story.untilPrepared()
        try story.propose("plan-1", try lines(story, 10))
        try story.propose("plan-2", try lines(story, 20))
        try story.propose("plan-3", try lines(story, 40))

        let plan = try #require(story.wall.plans[.of("plan-3")])
        let told = ToldBefore(story.wall, before: plan)
        #expect(told.proposal?.id.text == "plan-2")
        #expect(told.change(to: plan).shelters.flatMap(\.lines).map(\.difference) == [20])
    }

    @Test func `is also what was promised and is not on a truck, which no new plan touches`() throws {
        var story = try Story.untilPrepared()
        try story.propose("plan-2", try lines(story, 40))
        let plan = try #require(story.wall.plans[.of("plan-2")])

        let told = ToldBefore(story.wall, before: plan)
        #expect(told.promised.map(\.pieces) == [.of(60)])
        #expect(told.change(to: plan).shelters.flatMap(\.lines).map(\.before) == [.of(60)])
        #expect(told.change(to: plan).shelters.flatMap(\.lines).map(\.after) == [.of(100)])

        try story.move(.load([:]))
        #expect(ToldBefore(story.wall, before: plan).promised.isEmpty)
    }

    @Test func `names the promises whose road was closed meanwhile`() throws {
        var story = try Story.untilPrepared()
        try story.close("closure-1", depots: ["depot-1"])
        try story.propose("plan-2")

        let told = ToldBefore(story.wall, before: try #require(story.wall.plans.latest))
        #expect(told.blocked.map(\.closure.id.text) == ["closure-1"])
        #expect(told.blocked.map(\.allocation.pieces) == [.of(60)])
    }

    @Test func `is no older proposal once a newer plan was approved`() throws {
        var story = try Story.untilPrepared()
        try story.propose("plan-1", try lines(story, 10))
        try story.propose("plan-2", try lines(story, 20))
        try story.approve("plan-2")
        try story.propose("plan-3")

        let told = ToldBefore(story.wall, before: try #require(story.wall.plans.latest))
        #expect(told.proposal == nil)
        #expect(told.promised.map(\.pieces) == [.of(60), .of(20)])
    }

    @Test func `is nothing when a plan was rejected`() throws {
        var story = try Story.untilPrepared()
        try story.propose("plan-1", try lines(story, 10))
        try story.decide(
            PlanDecider.self, .reject(reason: "道路", by: "本部", at: story.now), story.wall.plans.latest,
            ReliefEvent.plan)
        try story.propose("plan-2", try lines(story, 10))
        #expect(ToldBefore(story.wall, before: try #require(story.wall.plans.latest)).proposal == nil)
    }
}
