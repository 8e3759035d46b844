import Relief
import Vocabulary

/// Who was promised for when, who is where, and what stands in the way of either.
struct PeopleBook {
    struct Duty: Equatable {
        var person: ID<Person>
        let site: ID<Site>
        let post: ID<Post>?
        let from: Moment
        let to: Moment
    }

    private struct Crew {
        let from: Moment
        let to: Moment
        let skill: ID<Skill>?
        var asked: Int?
        var reckoned: Int?
        var isWithdrawn = false

        var people: Int { asked ?? reckoned ?? 0 }
    }

    struct Stay: Equatable {
        let site: ID<Site>
        let from: Moment
        var to: Moment?
    }

    private(set) var persons: Set<ID<Person>> = []
    private var skills: [ID<Person>: Set<ID<Skill>>] = [:]
    private var papers: [ID<Person>: [ID<Skill>: LocalDate?]] = [:]
    private var times: [ID<Person>: [Availability]] = [:]
    /// From when who is away takes part no more.
    private var gone: [ID<Person>: Moment] = [:]
    private var guarded: Set<ID<Skill>> = []
    private var rest = Span(milliseconds: 0)
    private var longest = Span.hours(24)
    private var crews: [ID<Post>: Crew] = [:]
    private(set) var duties: [ID<Shift>: Duty] = [:]
    private(set) var stays: [ID<Person>: [Stay]] = [:]

    var posts: Int { crews.count }

    mutating func take(_ event: RuleEvent) {
        guard case .criterionSet(let criterion) = event, let hours = criterion.value else { return }
        switch criterion.key {
        case .restHours: rest = .hours(hours)
        case .shiftHours: longest = .hours(hours)
        default: break
        }
    }

    mutating func take(_ event: DirectoryEvent) {
        guard case .skillListed(let skill) = event, skill.needsCertificate else { return }
        guarded.insert(skill.id)
    }

    mutating func take(_ event: PersonEvent) throws(Broken) {
        switch event {
        case .registered(let body):
            try hold(.orderKept, persons.insert(body.person).inserted, "person \(body.person) was registered twice")
            skills[body.person] = Set(body.details.skills)
        case .detailsChanged(let body): skills[body.person] = Set(body.details.skills)
        case .certified(let body):
            papers[body.person, default: [:]][body.certificate.skill] = .some(body.certificate.expires)
        case .availabilityTold(let body): times[body.person] = body.blocks
        case .contactNamed, .contactReleased: break
        case .left(let body): gone[body.person] = body.from
        case .returned(let body): gone[body.person] = nil
        }
    }

    mutating func take(_ event: PostEvent) {
        switch event {
        case .ruleSet: break
        case .reckoned(let body):
            put(body.post, body.place)
            crews[body.post]?.reckoned = body.reckoning.people
        case .asked(let body):
            put(body.post, body.place)
            crews[body.post]?.asked = body.asking.people
        case .withdrawn(let body): crews[body.post]?.isWithdrawn = true
        }
    }

    private mutating func put(_ post: ID<Post>, _ place: PostPlace) {
        guard crews[post] == nil else { return }
        crews[post] = Crew(from: place.from, to: place.to, skill: place.skill)
    }
}

/// Shifts.
extension PeopleBook {
    mutating func take(_ event: ShiftEvent) throws(Broken) {
        switch event {
        case .assigned(let shift):
            try hold(.oneDutyAtATime, duties[shift.id] == nil, "shift \(shift.id) was assigned twice")
            let duty = Duty(person: shift.person, site: shift.site, post: shift.post, from: shift.from, to: shift.to)
            try check(duty, shift.id)
            duties[shift.id] = duty
        case .cancelled(let body): duties[body.shift] = nil
        case .swapped(let body): try swap(body)
        case .batchDecided(let batch):
            for shift in batch.assigned {
                try hold(.commitsAreWhole, duties[shift] != nil, "batch \(batch.id) says that it assigned \(shift)")
            }
        case .calendarOpened, .calendarClosed: break
        }
    }

    private mutating func swap(_ body: ShiftEvent.Swapped) throws(Broken) {
        guard var first = duties[body.first], var second = duties[body.second] else {
            throw Broken(.orderKept, "\(body.first) and \(body.second) were swapped and do not both stand")
        }
        try hold(
            .orderKept, first.person == body.secondPerson && second.person == body.firstPerson,
            "\(body.first) and \(body.second) were swapped between others than had them")
        (first.person, second.person) = (body.firstPerson, body.secondPerson)
        (duties[body.first], duties[body.second]) = (nil, nil)
        try check(first, body.first)
        // Both stay at their posts: a post that wants fewer than it has by now gets nobody more.
        try check(second, body.second)
        (duties[body.first], duties[body.second]) = (first, second)
    }

    private func check(_ duty: Duty, _ id: ID<Shift>) throws(Broken) {
        try hold(.orderKept, persons.contains(duty.person), "\(id) is of \(duty.person), whom nobody registered")
        let length = duty.to - duty.from
        let isSome = length.milliseconds > 0
        try hold(.restIsKept, length <= longest && isSome, "\(id) lasts \(length.wholeMinutes) minutes")
        for (other, known) in duties where known.person == duty.person {
            try hold(
                .oneDutyAtATime, known.to <= duty.from || duty.to <= known.from,
                "\(duty.person) has \(id) from \(duty.from) and \(other) from \(known.from)")
            try hold(
                .restIsKept, known.to + rest <= duty.from || duty.to + rest <= known.from,
                "\(duty.person) rests too little between \(id) and \(other)")
        }
        if let left = gone[duty.person] {
            try hold(.orderKept, duty.to <= left, "\(duty.person) has \(id) after having left at \(left)")
        }
        try checkTimes(duty, id)
        if let post = duty.post { try check(duty, id, at: post) }
    }

    private func checkTimes(_ duty: Duty, _ id: ID<Shift>) throws(Broken) {
        guard let said = times[duty.person], !said.isEmpty else { return }
        // Blocks that touch are one.
        var reached = duty.from
        for block in said.sorted(by: { $0.from < $1.from }) where block.from <= reached {
            reached = max(reached, block.to)
        }
        try hold(.orderKept, duty.to <= reached, "\(duty.person) has \(id) when they cannot come")
    }

    private func check(_ duty: Duty, _ id: ID<Shift>, at post: ID<Post>) throws(Broken) {
        guard let crew = crews[post] else { throw Broken(.orderKept, "\(id) is at no post: \(post)") }
        try hold(.orderKept, !crew.isWithdrawn, "\(id) is at \(post), which was withdrawn")
        try hold(.orderKept, crew.from <= duty.from && duty.to <= crew.to, "\(id) is outside the time of \(post)")
        if let skill = crew.skill {
            try hold(.orderKept, has(skill, duty), "\(duty.person) cannot do \(skill) at \(id)")
        }
        let others = duties.values.filter { $0.post == post }
        // The crew is largest where somebody begins.
        for moment in others.map(\.from) + [duty.from] where duty.from <= moment && moment < duty.to {
            let there = others.count { $0.from <= moment && moment < $0.to }
            try hold(.postsAreNotOverfull, there < crew.people, "\(post) wants \(crew.people), and \(id) is one more")
        }
    }

    private func has(_ skill: ID<Skill>, _ duty: Duty) -> Bool {
        let last = Moment(milliseconds: duty.to.milliseconds - 1).japaneseDate
        if let paper = papers[duty.person]?[skill] { return paper.map { last <= $0 } ?? true }
        return skills[duty.person]?.contains(skill) == true && !guarded.contains(skill)
    }
}

/// Who is there.
extension PeopleBook {
    mutating func take(_ event: AttendanceEvent) throws(Broken) {
        let body = event.body
        let last = stays[body.person]?.last
        switch event {
        case .checkedIn:
            let isFree = last.map { $0.to.map { $0 <= body.observedAt } ?? false } ?? true
            try hold(.oneDutyAtATime, isFree, "\(body.person) comes to \(body.site) and is still at another site")
            stays[body.person, default: []].append(Stay(site: body.site, from: body.observedAt))
        case .checkedOut:
            let isThere = last.map { $0.site == body.site && $0.to == nil && $0.from <= body.observedAt } ?? false
            try hold(.oneDutyAtATime, isThere, "\(body.person) leaves \(body.site) and was not there")
            guard var left = stays[body.person]?.popLast() else { return }
            left.to = body.observedAt
            stays[body.person]?.append(left)
        }
    }

    /// Who is on duty now.
    var present: Int { stays.values.count { $0.last?.to == nil } }
}
