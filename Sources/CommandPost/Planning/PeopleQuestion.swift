import Boards
import Matching
import Relief
import Vocabulary

/// The open posts and the free people of one wall as problems for the engine, and the way back.
///
/// Rows stand in the order of their names, so the same wall gives the same question. The engine wants stretches of time
/// that do not overlap: where watches do, one list of them is manned after the other.
struct PeopleQuestion {
    private let wall: Wall
    private let rules: PlanningRules
    private let from: Moment
    private let to: Moment
    private let watches: [OpenWatch]
    private let sites: [Site]
    private let siteRows: [ID<Site>: Int32]
    private let skillRows: [ID<Skill>: Int32]
    private let plane: Plane

    init(_ wall: Wall, at now: Moment, rules: PlanningRules) {
        (self.wall, self.rules) = (wall, rules)
        (from, to) = (now, now + rules.horizon)
        watches = OpenWatch.all(
            on: wall, from: now, until: to, longest: ShiftLimits(wall.rules.book).longest)
        let sites = Set(watches.map(\.post.place.site)).sorted().compactMap { wall.site($0) }
        self.sites = sites
        siteRows = Dictionary(sites.enumerated().map { ($1.id, Int32($0)) }) { first, _ in first }
        // Number 0 is what everybody can do.
        let skills = Set(watches.compactMap(\.post.place.skill)).sorted().prefix(PeopleLimits.bits - 1)
        skillRows = Dictionary(skills.enumerated().map { ($1, Int32($0 + 1)) }) { first, _ in first }
        plane = Plane(sites.compactMap(\.details.place))
    }

    /// Who would work where, with what stays open and why.
    ///
    /// - Throws: `PeopleFaults` for a wall that makes no problem, as with more than ten thousand wanted at one post.
    func roster(named plan: ID<JointPlan>, threads: Int, watch: EngineWatch) throws -> Roster {
        var draft = Draft(plan: plan, crew: Crew(wall))
        try man(watches, &draft, threads, watch)
        let parts = draft.open.flatMap { watch, missing in
            watch.parts(upTo: Self.part, assigned: watch.missing - missing, on: wall)
        }
        draft.open = draft.open.filter { $0.key.hours.length <= Self.part }
        try man(parts, &draft, threads, watch)
        return Roster(from: from, to: to, lines: draft.lines, vacancies: draft.vacancies)
    }

    /// Who cannot come for a whole watch may come for so much of it: volunteers are there in the afternoon, as the
    /// centres of 2016 let them.
    private static let part = Span.hours(4)

    /// What a roster has come to so far.
    private struct Draft {
        let plan: ID<JointPlan>
        var crew: Crew
        var lines: [Roster.Line] = []
        /// How many a stretch lacks.
        var open: [OpenWatch: Int] = [:]
        /// Why a post lacks anybody, as it was first found: later everybody is at work somewhere.
        private var reasons: [ID<Post>: PeopleReason] = [:]

        init(plan: ID<JointPlan>, crew: Crew) { (self.plan, self.crew) = (plan, crew) }

        mutating func note(_ shortfall: PeoplePlan.Shortfall, _ slot: OpenWatch) {
            open[slot] = Int(shortfall.missing)
            reasons[slot.post.id] = reasons[slot.post.id] ?? shortfall.reason
        }

        mutating func add(_ person: Int, _ slot: OpenWatch) {
            lines.append(
                Roster.Line(
                    shift: ID(plan, number: UInt64(lines.count + 1)), person: crew.hands[person].person.id,
                    post: slot.post.id, site: slot.post.place.site, from: slot.from, to: slot.to))
            crew.occupy(person, slot.hours)
        }

        /// A post that is cut into parts lacks what its worst part lacks.
        var vacancies: [Roster.Vacancy] {
            let worst = Dictionary(open.map { ($0.key.post, $0.value) }, uniquingKeysWith: max)
            return worst.compactMap { post, missing in
                reasons[post.id].map { reason in
                    Roster.Vacancy(
                        post: post.id, site: post.place.site, missing: missing,
                        reason: Reason(code: reason.code, wording: reason.wording))
                }
            }.sorted { $0.post < $1.post }
        }
    }

    private func man(_ watches: [OpenWatch], _ draft: inout Draft, _ threads: Int, _ watch: EngineWatch) throws {
        for hours in OpenWatch.layers(of: watches) {
            let wanted = Set(hours)
            let slots = watches.filter { wanted.contains($0.hours) && slotSkill($0.post) != nil }.sorted()
            let answer = FairManning.plan(try problem(slots, hours, draft.crew), threads: threads, watch: watch)
            for shift in answer.shifts { draft.add(Int(shift.person), slots[Int(shift.slot)]) }
            for shortfall in answer.shortfalls { draft.note(shortfall, slots[Int(shortfall.slot)]) }
        }
    }

    private func slotSkill(_ post: Post) -> Int32? { post.place.skill.map { skillRows[$0] } ?? 0 }
}

extension PeopleQuestion {
    private func problem(
        _ slots: [OpenWatch], _ hours: [OpenWatch.Hours], _ crew: Crew
    ) throws(PeopleFaults) -> PeopleProblem {
        var policy = PeopleProblem.Policy()
        policy.tiers = Int32(Item.Tier.allCases.count)
        policy.reachMetres = Int64(rules.reachMetres)
        policy.restBlocks = Int32(min(63, crew.restBlocks(between: hours)))
        return try PeopleProblem(
            policy: policy, skillCount: skillRows.count + 1, blocks: blocks(hours), shelters: shelters(),
            persons: persons(crew, hours), slots: rows(slots, hours), history: history(crew),
            announced: announced(slots, crew))
    }

    private func blocks(_ hours: [OpenWatch.Hours]) -> PeopleProblem.Blocks {
        hours.reduce(into: PeopleProblem.Blocks()) { rows, hours in
            rows.start.append(Int32(clamping: (hours.from - from).wholeMinutes))
            rows.end.append(Int32(clamping: (hours.to - from).wholeMinutes))
        }
    }

    private func shelters() -> PeopleProblem.Shelters {
        sites.reduce(into: PeopleProblem.Shelters()) { rows, site in
            let (east, north) = plane.metres(site.details.place)
            rows.x.append(east)
            rows.y.append(north)
        }
    }

    private func persons(_ crew: Crew, _ hours: [OpenWatch.Hours]) -> PeopleProblem.Persons {
        let days = max(1, (rules.horizon.wholeMinutes + 1_439) / 1_440)
        return crew.hands.indices.reduce(into: PeopleProblem.Persons()) { rows, row in
            let (east, north) = plane.metres(crew.hands[row].home)
            rows.x.append(east)
            rows.y.append(north)
            rows.skills.append(
                crew.skills(row, until: to).reduce(1) { bits, skill in bits | (skillRows[skill].map { 1 << $0 } ?? 0) })
            rows.availability.append(
                hours.indices.reduce(0) { bits, block in crew.isFree(row, hours[block]) ? bits | 1 << block : bits })
            rows.maxShifts.append(Int32(min(64, crew.mostShifts(row, of: hours, days: days))))
        }
    }

    private func rows(_ slots: [OpenWatch], _ hours: [OpenWatch.Hours]) -> PeopleProblem.Slots {
        let blocks = Dictionary(hours.enumerated().map { ($1, Int32($0)) }) { first, _ in first }
        return slots.reduce(into: PeopleProblem.Slots()) { rows, slot in
            rows.shelter.append(siteRows[slot.post.place.site] ?? 0)
            rows.block.append(blocks[slot.hours] ?? 0)
            rows.skill.append(slotSkill(slot.post) ?? 0)
            rows.headcount.append(Int32(clamping: slot.missing))
            rows.tier.append(Int32(slot.post.place.tier.rawValue))
        }
    }

    /// Who was on duty where, or was to be.
    private func history(_ crew: Crew) -> PeopleProblem.Pairs {
        crew.hands.indices.reduce(into: PeopleProblem.Pairs()) { pairs, row in
            let person = crew.hands[row].person.id
            let known = wall.shifts.standing(of: person).map(\.site) + wall.attendance[person].stays.map(\.site)
            for site in Set(known.compactMap { siteRows[$0] }).sorted() {
                pairs.person.append(Int32(row))
                pairs.place.append(site)
            }
        }
    }

    /// What the newest joint plan told, while nobody has decided on it: of equally fair plans the next keeps to it.
    private func announced(_ slots: [OpenWatch], _ crew: Crew) -> PeopleProblem.Pairs {
        guard let last = wall.jointPlans.latest, last.people == .proposed else { return PeopleProblem.Pairs() }
        let persons = Dictionary(crew.hands.enumerated().map { ($1.person.id, Int32($0)) }) { first, _ in first }
        let places = Dictionary(slots.enumerated().map { (Told($1), Int32($0)) }) { first, _ in first }
        var seen: Set<[Int32]> = []
        return last.proposal.roster.lines.reduce(into: PeopleProblem.Pairs()) { pairs, line in
            guard let person = persons[line.person], let place = places[Told(line)],
                seen.insert([person, place]).inserted
            else { return }
            pairs.person.append(person)
            pairs.place.append(place)
        }
    }
}

/// By what a stretch of a post is found again in another plan.
private struct Told: Hashable {
    let post: ID<Post>
    let to: Moment

    init(_ watch: OpenWatch) { (post, to) = (watch.post.id, watch.to) }
    init(_ line: Roster.Line) { (post, to) = (line.post, line.to) }
}
