import Matching
import ReliefTesting
import Testing

@Suite struct `Who works where` {
    @Test(arguments: try Chance.seeds(150))
    func `is as fair as can be in one block`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        try expectFairest(dice.people(blocks: 1, rest: 0))
    }

    @Test(arguments: try Chance.seeds(150))
    func `is as fair as can be where nobody need rest`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed &* 7919)
        try expectFairest(dice.people(blocks: 2, rest: 0))
    }

    private func expectFairest(_ problem: PeopleProblem) throws {
        let plan = FairManning.plan(problem)
        let oracle = PeopleOracle(problem)

        #expect(problem.violations(in: plan.shifts).isEmpty)
        #expect(problem.fairness(of: plan.shifts) == oracle.fairest)
        #expect(plan.bounds == oracle.mostHeads)
    }

    @Test(arguments: try Chance.seeds(150))
    func `never exceeds the bound, nor does anything else, where people rest`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed &* 104_729)
        let problem = try dice.people(blocks: 4, rest: 1)
        let plan = FairManning.plan(problem)
        let oracle = PeopleOracle(problem)

        #expect(problem.violations(in: plan.shifts).isEmpty)
        #expect(!oracle.fairest.isBeaten(by: problem.fairness(of: plan.shifts)))
        for (bound, most) in zip(plan.bounds, oracle.mostHeads) { #expect(bound >= most) }
    }

    @Test(arguments: try PeopleFixture.names())
    func `keeps every rule and fills what it says`(_ name: String) throws {
        let problem = try PeopleFixture.file(name).problem
        let plan = FairManning.plan(problem)

        #expect(problem.violations(in: plan.shifts).isEmpty)
        #expect(problem.fills(of: plan.shifts) == plan.filled.map(Int.init))
        let missing = zip(problem.slots.headcount, plan.filled).map { $0 - $1 }
        #expect(plan.shortfalls.map { missing[Int($0.slot)] } == plan.shortfalls.map(\.missing))
        #expect(plan.shortfalls.count == missing.count { $0 > 0 })
    }

    @Test(arguments: try PeopleFixture.names())
    func `gets all but a few to work whom any plan could get`(_ name: String) throws {
        let problem = try PeopleFixture.file(name).problem
        let plan = FairManning.plan(problem)

        #expect(plan.shifts.count * 100 >= (plan.bounds.last ?? 0) * 95)
    }

    @Test(arguments: try PeopleFixture.names())
    func `is the same on any number of threads`(_ name: String) throws {
        let problem = try PeopleFixture.file(name).problem
        let one = FairManning.plan(problem, threads: 1)

        for threads in [2, 3, 4] { #expect(FairManning.plan(problem, threads: threads) == one) }
    }

    @Test(arguments: ["tiny-3", "tiny-6", "small-1"])
    func `does not depend on the order of persons in its fairness`(_ name: String) throws {
        let problem = try PeopleFixture.file(name).problem
        guard problem.policy.restBlocks == 0 else { return }
        let turned = try problem.turned()

        #expect(
            problem.fairness(of: FairManning.plan(problem).shifts)
                == turned.fairness(of: FairManning.plan(turned).shifts))
    }

    @Test func `gives the more urgent tier the only hand`() throws {
        var scene = PeopleScene(shelters: 2, blocks: 1)
        scene.person()
        scene.slot(0, tier: 2)
        let urgent = scene.slot(1, tier: 1)

        #expect(FairManning.plan(try scene.problem()).shifts == [PeopleShift(person: 0, slot: urgent)])
    }

    @Test func `moves somebody on when that gets one more to work`() throws {
        var scene = PeopleScene(shelters: 2, blocks: 1, reach: 1_000)
        scene.person(at: 0)
        scene.person(at: 1_500)
        let (near, far) = (scene.slot(0), scene.slot(1))
        let plan = FairManning.plan(try scene.problem())

        #expect(plan.shifts == [PeopleShift(person: 0, slot: near), PeopleShift(person: 1, slot: far)])
    }

    @Test func `gives the first hand everywhere before the second anywhere`() throws {
        var scene = PeopleScene(shelters: 3, blocks: 1)
        for _ in 0..<3 { scene.person() }
        for shelter in 0..<3 { scene.slot(Int32(shelter), heads: 3) }

        #expect(FairManning.plan(try scene.problem()).filled == [1, 1, 1])
    }

    @Test func `sends people back where they have been rather than to the nearest`() throws {
        var scene = PeopleScene(shelters: 2, blocks: 1)
        let (first, second) = (scene.person(at: 0), scene.person(at: 900))
        let (here, there) = (scene.slot(0), scene.slot(1))
        scene.served(first, at: 1)
        scene.served(second, at: 0)

        #expect(
            FairManning.plan(try scene.problem()).shifts
                == [PeopleShift(person: first, slot: there), PeopleShift(person: second, slot: here)])
    }

    @Test func `keeps what was announced even against old acquaintance`() throws {
        var scene = PeopleScene(shelters: 2, blocks: 1)
        let (first, second) = (scene.person(at: 0), scene.person(at: 900))
        let (here, there) = (scene.slot(0), scene.slot(1))
        scene.served(first, at: 1)
        scene.told(first, of: here)
        scene.told(second, of: there)
        let problem = try scene.problem()
        let plan = FairManning.plan(problem)

        #expect(plan.shifts == [PeopleShift(person: first, slot: here), PeopleShift(person: second, slot: there)])
        #expect(plan.objective(of: problem).kept == 2)
    }

    @Test func `lets somebody come back at another time`() throws {
        var scene = PeopleScene(shelters: 2, blocks: 2)
        let (old, new) = (scene.person(shifts: 1), scene.person(shifts: 1))
        scene.slot(0, block: 0)
        let home = scene.slot(1, block: 1)
        scene.served(old, at: 1)
        let plan = FairManning.plan(try scene.problem())

        #expect(plan.shifts.contains(PeopleShift(person: old, slot: home)))
        #expect(plan.shifts.count { $0.person == new } == 1)
    }

    @Test func `stops when told to, with what there is, and says so`() throws {
        let problem = try PeopleFixture.file("small-2").problem
        let countdown = Countdown(40)
        let plan = FairManning.plan(problem, watch: EngineWatch(isCancelled: countdown.isOver))

        #expect(!plan.isComplete)
        #expect(problem.violations(in: plan.shifts).isEmpty)
        #expect(plan.shortfalls.allSatisfy { $0.reason == .stopped })
    }
}

extension PeopleProblem {
    /// The same with persons in the opposite order.
    fileprivate func turned() throws -> PeopleProblem {
        var persons = PeopleProblem.Persons()
        persons.x = self.persons.x.reversed()
        persons.y = self.persons.y.reversed()
        persons.skills = self.persons.skills.reversed()
        persons.availability = self.persons.availability.reversed()
        persons.maxShifts = self.persons.maxShifts.reversed()
        return try PeopleProblem(
            policy: policy, skillCount: skillCount, blocks: blocks, shelters: shelters, persons: persons, slots: slots)
    }
}
