import Boards
import Matching
import Relief
import Vocabulary

/// The open posts and the free people of one wall as problems for the engine, and the way back.
///
/// Rows stand in the order of their names, so the same wall gives the same question. The engine wants stretches of time
/// that do not overlap: where watches of one tier do, one list of them is manned after the other.
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
    /// Tier by tier: what is more urgent is manned first over all the days of the plan, and parts of its watches as well,
    /// before anybody is spent on what is less urgent.
    /// - Throws: `PeopleFaults` for a wall that makes no problem, as with more than ten thousand wanted at one post.
    func roster(named plan: ID<JointPlan>, threads: Int, watch: EngineWatch) throws -> Roster {
        var draft = RosterDraft(crew: Crew(wall, from: from))
        let engine = Engine(threads: threads, watch: watch, persons: columns(draft.crew), history: history(draft.crew))
        for tier in Item.Tier.allCases {
            let whole = watches.filter { $0.tier == tier && slotSkill($0.post) != nil }
            try man(whole, &draft, engine)
            let parts = whole.flatMap { $0.parts(upTo: Self.part, assigned: draft.workers(at: $0).count, on: wall) }
            try man(parts, &draft, engine)
            draft.leave(whole.filter { $0.hours.length > Self.part })
        }
        return Roster(from: from, to: to, lines: draft.lines(of: plan), vacancies: vacancies(draft))
    }

    /// With what the engine is asked each time.
    private struct Engine {
        let threads: Int
        let watch: EngineWatch
        /// What is the same for all hours: where people live, and what they can do.
        let persons: PeopleProblem.Persons
        let history: PeopleProblem.Pairs
    }

    /// Who cannot come for a whole watch may come for so much of it: volunteers are there in the afternoon, as the
    /// centres of 2016 let them.
    private static let part = Span.hours(4)

    /// Mans watches of one tier: together as far as they do not overlap, and then hours by hours what stays open.
    ///
    /// For many hours together the rest between shifts is asked for in whole stretches, which is more than is needed, and
    /// the hours of a day are not asked for at all; for one stretch both are exact. So whoever is free for a watch that
    /// stays open is found in the end.
    private func man(_ watches: [OpenWatch], _ draft: inout RosterDraft, _ engine: Engine) throws {
        draft.want(watches)
        let layers = OpenWatch.layers(of: watches)
        for hours in layers { try fill(hours, watches, &draft, engine) }
        for hours in layers.flatMap(\.self).sorted() where draft.lacksAnybody(hours) {
            try fill([hours], watches, &draft, engine)
        }
    }

    /// Mans what is open of `watches` in `hours`; who works then where it is more urgent may change places, as long as
    /// nobody is lost there.
    private func fill(
        _ hours: [OpenWatch.Hours], _ watches: [OpenWatch], _ draft: inout RosterDraft, _ engine: Engine
    ) throws {
        let wanted = Set(hours)
        let open = watches.filter { wanted.contains($0.hours) && draft.missing(at: $0) > 0 }
        guard let tier = open.first?.tier else { return }
        let manned = draft.manned(in: wanted)
        if !manned.isEmpty {
            var moved = draft
            moved.release(manned)
            let slots = Set(manned + open).sorted()
            try ask(SlotQuestion(slots: slots, hours: hours, before: draft), &moved, engine)
            if moved.keeps(manned, of: draft, above: tier) {
                draft = moved
                return
            }
        }
        try ask(SlotQuestion(slots: open.sorted(), hours: hours, before: draft), &draft, engine)
    }

    private func ask(_ question: SlotQuestion, _ draft: inout RosterDraft, _ engine: Engine) throws {
        let answer = FairManning.plan(
            try problem(question, draft, engine), threads: engine.threads, watch: engine.watch)
        draft.take(answer, of: question.slots)
    }

    private func slotSkill(_ post: Post) -> Int32? { post.place.skill.map { skillRows[$0] } ?? 0 }
}

/// What the engine is asked at once: watches of which none overlaps another.
private struct SlotQuestion {
    let slots: [OpenWatch]
    let hours: [OpenWatch.Hours]
    /// Who had them before.
    let before: RosterDraft
}

extension PeopleQuestion {
    private func problem(
        _ question: SlotQuestion, _ draft: RosterDraft, _ engine: Engine
    ) throws(PeopleFaults) -> PeopleProblem {
        let (crew, hours) = (draft.crew, question.hours)
        var policy = PeopleProblem.Policy()
        policy.tiers = Int32(Item.Tier.allCases.count)
        policy.reachMetres = Int64(rules.reachMetres)
        policy.restBlocks = Int32(min(63, crew.restBlocks(between: hours)))
        return try PeopleProblem(
            policy: policy, skillCount: skillRows.count + 1, blocks: blocks(hours), shelters: shelters(),
            persons: persons(crew, hours, engine.persons), slots: rows(question, draft), history: engine.history,
            announced: announced(question, crew))
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

    private func columns(_ crew: Crew) -> PeopleProblem.Persons {
        crew.hands.indices.reduce(into: PeopleProblem.Persons()) { rows, row in
            let (east, north) = plane.metres(crew.hands[row].home)
            rows.x.append(east)
            rows.y.append(north)
            rows.skills.append(
                crew.skills(row, until: to).reduce(1) { bits, skill in bits | (skillRows[skill].map { 1 << $0 } ?? 0) })
        }
    }

    private func persons(
        _ crew: Crew, _ hours: [OpenWatch.Hours], _ columns: PeopleProblem.Persons
    ) -> PeopleProblem.Persons {
        let days = max(1, (rules.horizon.wholeMinutes + 1_439) / 1_440)
        return crew.hands.indices.reduce(into: columns) { rows, row in
            rows.availability.append(
                hours.indices.reduce(0) { bits, block in crew.isFree(row, hours[block]) ? bits | 1 << block : bits })
            rows.maxShifts.append(Int32(min(64, crew.mostShifts(row, of: hours, days: days))))
        }
    }

    private func rows(_ question: SlotQuestion, _ draft: RosterDraft) -> PeopleProblem.Slots {
        let blocks = Dictionary(question.hours.enumerated().map { ($1, Int32($0)) }) { first, _ in first }
        return question.slots.reduce(into: PeopleProblem.Slots()) { rows, slot in
            rows.shelter.append(siteRows[slot.post.place.site] ?? 0)
            rows.block.append(blocks[slot.hours] ?? 0)
            rows.skill.append(slotSkill(slot.post) ?? 0)
            rows.headcount.append(Int32(clamping: draft.asked(at: slot, before: question.before)))
            rows.tier.append(Int32(slot.tier.rawValue))
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

    /// What this plan has given already, and what the newest joint plan told while nobody has decided on it: of equally
    /// fair plans the next keeps to it.
    private func announced(_ question: SlotQuestion, _ crew: Crew) -> PeopleProblem.Pairs {
        var pairs = PeopleProblem.Pairs()
        var seen: Set<[Int32]> = []
        func tell(_ person: Int32, _ place: Int32) {
            guard seen.insert([person, place]).inserted else { return }
            pairs.person.append(person)
            pairs.place.append(place)
        }
        for (place, slot) in question.slots.enumerated() {
            for person in question.before.workers(at: slot) { tell(Int32(person), Int32(place)) }
        }
        guard let last = wall.jointPlans.latest, last.people == .proposed else { return pairs }
        let persons = Dictionary(crew.hands.enumerated().map { ($1.person.id, Int32($0)) }) { first, _ in first }
        let places = Dictionary(question.slots.enumerated().map { (Told($1), Int32($0)) }) { first, _ in first }
        for line in last.proposal.roster.lines {
            if let person = persons[line.person], let place = places[Told(line)] { tell(person, place) }
        }
        return pairs
    }
}

extension PeopleQuestion {
    /// Each post that stays open, with what it lacks at its worst and why.
    private func vacancies(_ draft: RosterDraft) -> [Roster.Vacancy] {
        let survey = VacancySurvey(draft, reach: rules.reachMetres, until: to, plane)
        return draft.open.compactMap { post, open in
            guard let missing = open.map(draft.missing).max() else { return nil }
            let worst = open.filter { draft.missing(at: $0) == missing }
            let site = worst[0].post.place.site
            return Roster.Vacancy(
                post: post, site: site, missing: missing, reason: survey.reason(of: worst, at: wall.site(site)))
        }.sorted { $0.post < $1.post }
    }
}

/// By what a stretch of a post is found again in another plan.
private struct Told: Hashable {
    let post: ID<Post>
    let to: Moment

    init(_ watch: OpenWatch) { (post, to) = (watch.post.id, watch.to) }
    init(_ line: Roster.Line) { (post, to) = (line.post, line.to) }
}
