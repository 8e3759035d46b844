/// Decides who works where: every tier in turn as fair as it can be, then people come back, then short ways.
///
///     lexmax over tiers t of leximin over slots of t ( heads / headcount ),  then told before, back before, metres
///
/// Exact in the fair part where no rest is asked between shifts, or in a single block: there the heads that slots can get
/// form a polymatroid. With rest, heads are within ``PeoplePlan/bounds`` of what any plan could reach. Who comes back and
/// who travels is then the best that those at work in a block can do, and better times for single persons are tried.
/// The same problem gives the same plan on any number of threads.
package enum FairManning {
    package static func plan(
        _ problem: PeopleProblem, threads: Int = 1, watch: EngineWatch = EngineWatch()
    ) -> PeoplePlan {
        let run = PeopleRun(problem, watch: watch)
        run.plan(threads: threads)
        var shifts: [PeopleShift] = []
        run.roster.eachShift { person, slot in
            shifts.append(PeopleShift(person: run.ground.persons.row[person], slot: Int32(slot)))
        }
        shifts.sort { ($0.person, $0.slot) < ($1.person, $1.slot) }
        return PeoplePlan(
            shifts: shifts, filled: Array(run.roster.filled.elements), bounds: run.bounds,
            shortfalls: shortfalls(run, threads: threads), isComplete: run.isComplete)
    }

    private static func shortfalls(_ run: PeopleRun, threads: Int) -> [PeoplePlan.Shortfall] {
        let run = Shared(run)
        return Crew.map(rows: run.value.ground.slots.count, threads: threads) { slots in
            slots.filter(run.value.roster.isVacant).map { shortfall(of: $0, run.value) }
        }
        .flatMap(\.self)
    }

    private static func shortfall(of slot: Int, _ run: PeopleRun) -> PeoplePlan.Shortfall {
        PeoplePlan.Shortfall(
            slot: Int32(slot), missing: run.ground.slots.headcount[slot] - run.roster.filled[slot],
            reason: run.isComplete ? SlotSurvey(run).reason(of: slot) : .stopped)
    }
}
