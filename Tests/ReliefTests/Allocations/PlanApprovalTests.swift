import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A plan approved after things have changed` {
    let water = Example.lot(240, Example.details(Example.water, expiry: "2016-04-16"))
    let blankets = Example.lot(50, Example.details(Example.blanket))
    let thirsty = Example.need("need-1", 200)
    let cold = Example.need("need-2", 50, of: Example.blanket)

    private var bottles: Allocation { Example.allocation("bottles", 200, from: water, to: thirsty) }
    private var covers: Allocation { Example.allocation("covers", 50, from: blankets, to: cold) }

    /// The lines that are kept when the world is as `approval` says.
    private func kept(_ approval: PlanApproval, of lines: [Allocation]? = nil) throws -> [ID<Allocation>] {
        let lines = lines ?? [bottles, covers]
        let happened = try Given(PlanDecider.self, from: Example.plan("plan-1", lines)).when(.approve(approval))
        let kept = happened.compactMap { event -> ID<Allocation>? in
            if case .allocated(let body) = event { body.allocation.id } else { nil }
        }
        guard case .approved(let body) = try #require(happened.first) else { return [] }
        #expect(body.dropped == lines.map(\.id).filter { !kept.contains($0) })
        return kept
    }

    private func world(
        lots: [Lot]? = nil, needs: [Need]? = nil, sites: [Site] = [Example.shelter(), Example.depot()],
        at moment: Moment = Example.now
    ) -> PlanApproval {
        Example.approval(at: moment, lots: lots ?? [water, blankets], needs: needs ?? [thirsty, cold], sites: sites)
    }

    @Test func `keeps every line when nothing has`() throws {
        #expect(try kept(world()) == [bottles.id, covers.id])
    }

    @Test func `drops the line whose lot is promised elsewhere by now`() throws {
        let promised = water.reserving(.of(41), for: .of("other"))

        #expect(try kept(world(lots: [promised, blankets])) == [covers.id])
    }

    @Test(arguments: [(40, true), (41, false)]) func `drops the line that would take what is held back`(
        _ held: Int, _ isKept: Bool
    ) throws {
        let approval = Example.approval(
            lots: [water, blankets], needs: [thirsty, cold], held: [water.id: .of(held)])
        #expect(try kept(approval) == (isKept ? [bottles.id, covers.id] : [covers.id]))
    }

    @Test func `drops the line whose lot was counted and is smaller`() throws {
        #expect(try kept(world(lots: [water.loading(.of(41), for: .of("other")), blankets])) == [covers.id])
    }

    @Test func `drops the line whose lot is unknown`() throws {
        #expect(try kept(world(lots: [blankets])) == [covers.id])
    }

    @Test func `drops the line whose lot has expired meanwhile`() throws {
        let midnight = Moment(startOf: .of("2016-04-17"))

        #expect(try kept(world(at: midnight + Span(milliseconds: -1))) == [bottles.id, covers.id])
        #expect(try kept(world(at: midnight)) == [covers.id])
    }

    @Test func `drops the line whose need was met or cancelled`() throws {
        let met = thirsty.promising(.of(1), for: .of("other"))
        let cancelled = try #require(try Given(NeedDecider.self, from: thirsty).after(.cancel(reason: "不要")))

        #expect(try kept(world(needs: [met, cold])) == [covers.id])
        #expect(try kept(world(needs: [cancelled, cold])) == [covers.id])
        #expect(try kept(world(needs: [cold])) == [covers.id])
    }

    @Test(arguments: [Site.Status.notOpen, .closed, .unusable])
    func `drops lines to a shelter that takes nothing`(_ status: Site.Status) {
        #expect(throws: PlanRefusal.nothingLeft) {
            try kept(world(sites: [Example.shelter(status: status), Example.depot()]))
        }
    }

    @Test(arguments: [Site.Status.unknown, .notOpen, .closed, .unusable])
    func `drops lines from a depot that is not open`(_ status: Site.Status) {
        #expect(throws: PlanRefusal.nothingLeft) {
            try kept(world(sites: [Example.shelter(), Example.depot(status: status)]))
        }
    }

    @Test func `keeps lines to a shelter of which nobody has said anything`() throws {
        #expect(try kept(world(sites: [Example.shelter(status: .unknown), Example.depot()])).count == 2)
    }

    @Test func `never promises one bottle to two lines`() throws {
        let needs = [Example.need("need-1", 150), Example.need("need-2", 150)]
        let lines = needs.map { Example.allocation("for-\($0.id)", 150, from: water, to: $0) }

        #expect(try kept(world(needs: needs), of: lines) == [lines[0].id])
    }

    @Test func `never promises more to one need than it misses`() throws {
        let lines = [
            Example.allocation("first", 120, from: water, to: thirsty),
            Example.allocation("second", 120, from: water, to: thirsty),
        ]

        #expect(try kept(world(), of: lines) == [lines[0].id])
    }

    @Test func `takes two lines of one name for one`() throws {
        let line = Example.allocation("same", 100, from: water, to: thirsty)
        let happened = try Given(PlanDecider.self, from: Example.plan("plan-1", [line, line]))
            .when(.approve(world()))

        #expect(happened.count == 2)
    }
}
