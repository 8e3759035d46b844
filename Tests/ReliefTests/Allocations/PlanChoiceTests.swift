import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A part of a plan` {
    let water = Example.lot(240)
    let blankets = Example.lot(50, Example.details(Example.blanket))
    let thirsty = Example.need("need-1", 200)
    let cold = Example.need("need-2", 50, of: Example.blanket)

    private var lines: [Allocation] {
        [
            Example.allocation("bottles", 150, from: water, to: thirsty),
            Example.allocation("covers", 50, from: blankets, to: cold),
            Example.allocation("more", 50, from: water, to: thirsty),
        ]
    }

    private func approved(_ choice: PlanChoice) throws -> (kept: [String], body: PlanEvent.Approved?) {
        let world = Example.approval(lots: [water, blankets], needs: [thirsty, cold])
        let happened = try Given(PlanDecider.self, from: Example.plan("plan-1", lines)).when(.approve(world, choice))
        let kept = happened.compactMap { event -> String? in
            if case .allocated(let body) = event { body.allocation.id.text } else { nil }
        }
        guard case .approved(let body) = happened.first else { return (kept, nil) }
        return (kept, body)
    }

    @Test func `is all that was chosen and holds`() throws {
        let part = try approved(.only(PlanPick(lines: [.of("covers"), .of("more")])))

        #expect(part.kept == ["covers", "more"])
        #expect(part.body?.declined == [.of("bottles")])
        #expect(part.body?.dropped == [])
    }

    @Test func `is all but what was left out`() throws {
        let part = try approved(.except(PlanPick(lines: [.of("covers")])))

        #expect(part.kept == ["bottles", "more"])
        #expect(part.body?.declined == [.of("covers")])
    }

    @Test func `can be chosen by depot and by shelter`() throws {
        #expect(try approved(.only(PlanPick(depots: [Example.depot().id]))).kept.count == 3)
        #expect(try approved(.only(PlanPick(shelters: [Example.shelter().id]))).kept.count == 3)
        #expect(throws: PlanRefusal.nothingChosen) { try approved(.except(PlanPick(depots: [Example.depot().id]))) }
    }

    @Test func `is never nothing, and never something of another plan`() {
        #expect(throws: PlanRefusal.nothingChosen) { try approved(.only(PlanPick())) }
        #expect(throws: PlanRefusal.notInPlan("other")) { try approved(.only(PlanPick(lines: [.of("other")]))) }
        #expect(throws: PlanRefusal.notInPlan("depot-9")) { try approved(.except(PlanPick(depots: [.of("depot-9")]))) }
    }

    @Test func `is written as version 1 when it is the whole`() throws {
        let whole = try #require(try approved(.all).body)

        #expect(whole.declined.isEmpty)
        #expect(PlanEvent.approved(whole).kind.version == 1)
        #expect(
            try PlanEvent.approved(#require(approved(.only(PlanPick(lines: [.of("more")]))).body)).kind.version == 2)
    }

    @Test func `leaves its plan approved, with what was left out by name`() throws {
        let world = Example.approval(lots: [water, blankets], needs: [thirsty, cold])
        let plan = try Given(PlanDecider.self, from: Example.plan("plan-1", lines))
            .after(.approve(world, .except(PlanPick(lines: [.of("covers")]))))

        #expect(plan?.declined == [.of("covers")])
        #expect(plan?.state == .approved(by: "本部 佐藤", at: Example.now))
    }
}
