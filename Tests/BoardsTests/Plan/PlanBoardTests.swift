import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of plans` {
    @Test func `keeps plans in the order in which they were proposed`() throws {
        var story = Story()
        #expect(story.wall.plans.latest == nil)
        try story.propose("plan-2")
        try story.propose("plan-1")
        #expect(story.wall.plans.order.map(\.text) == ["plan-2", "plan-1"])
        #expect(story.wall.plans.latest?.id.text == "plan-1")
    }

    @Test func `says who approved, when, and what could not be kept`() throws {
        var story = try Story.untilPrepared()
        let need = try #require(story.wall.shortfalls[.of("need-1")]?.need)
        let lot = try #require(story.wall.depots.lot(Example.details().lot))
        let fits = Example.allocation("fits", 40, from: lot, to: need)
        let tooMuch = Example.allocation("too-much", 1, from: lot, to: need)
        try story.propose("plan-2", [fits, tooMuch])
        let approvedAt = story.now
        try story.approve("plan-2")
        let plan = try #require(story.wall.plans.latest)
        #expect(plan.state == .approved(by: "本部 佐藤", at: approvedAt))
        #expect(plan.dropped.map(\.text) == ["too-much"])
    }

    @Test func `knows which plan another was approved after`() throws {
        var story = try Story.untilPrepared()
        for id in ["plan-2", "plan-3"] {
            let moment = story.now
            story.happened(
                .plan(
                    .proposed(.init(plan: .of(id), allocations: [], shortfalls: [], basis: 1, proposedAt: moment))))
        }
        let old = try #require(story.wall.plans[.of("plan-2")])
        #expect(!story.wall.plans.overtook(old), "what was approved before is known to it")
        try story.approve("plan-3")
        #expect(story.wall.plans.overtook(old))
        #expect(!story.wall.plans.overtook(try #require(story.wall.plans[.of("plan-3")])))
    }

    @Test func `keeps a plan that was rejected, with the reason`() throws {
        var story = Story()
        try story.propose("plan-1")
        let command = PlanCommand.reject(reason: "道路が不通", by: "本部 佐藤", at: story.now)
        try story.decide(PlanDecider.self, command, story.wall.plans.latest, ReliefEvent.plan)
        #expect(
            story.wall.plans[.of("plan-1")]?.state
                == .rejected(by: "本部 佐藤", at: Story.moment(2), reason: "道路が不通"))
        #expect(story.wall.plans.order.count == 1)
    }
}
