import Vocabulary

/// Whether one person can take one time at one place, beside everything else that was promised.
///
/// The first thing that stands in the way is said, with what would be possible instead.
struct ShiftCheck {
    let request: ShiftRequest
    let ground: ShiftGround
    /// Shifts that the person or the post gives up for this one.
    var without: Set<ID<Shift>> = []

    private var span: Span { request.to - request.from }

    func check() throws(ShiftRefusal) -> Shift {
        guard let person = ground.persons[request.person] else { throw .noSuchPerson(request.person) }
        let (site, post) = try place()
        try checkLength()
        if let post { try check(post, person) }
        if let away = person.departures.first(where: { $0.overlaps(request.from, request.to) }) {
            throw .left(person: person.name, from: away.from, back: away.returned)
        }
        try checkAvailability(of: person)
        try checkOthers(of: person)
        if let post { try checkRoom(at: post) }
        return Shift(
            id: request.shift, person: person.id, site: site, post: post?.id, from: request.from, to: request.to)
    }

    private func place() throws(ShiftRefusal) -> (site: ID<Site>, post: Post?) {
        switch request.place {
        case .site(let id):
            guard let site = ground.sites[id] else { throw .noSuchSite(id) }
            return (site.id, nil)
        case .post(let id):
            guard let post = ground.posts[id] else { throw .noSuchPost(id) }
            if let withdrawal = post.withdrawal { throw .postWithdrawn(withdrawal.reason) }
            return (post.place.site, post)
        }
    }

    private func checkLength() throws(ShiftRefusal) {
        guard request.from < request.to else { throw .endsBeforeItBegins(request.from, request.to) }
        let longest = ground.limits.longest ?? .hours(24)
        guard span <= longest else { throw .tooLong(span, longest: longest, possible: request.from + longest) }
    }

    private func check(_ post: Post, _ person: Person) throws(ShiftRefusal) {
        guard post.place.from <= request.from, request.to <= post.place.to else {
            throw .outsidePost(from: post.place.from, to: post.place.to)
        }
        guard let skill = post.place.skill else { return }
        // The last moment that is still part of it: a shift until midnight needs nothing on the next day.
        let day = Moment(milliseconds: request.to.milliseconds - 1).japaneseDate
        guard !person.has(skill, on: day, in: ground.directory) else { return }
        let name = ground.directory.skills[skill]?.name ?? Wording(skill.text, skill.text)
        if let expired = person.certificates[skill]?.expires, expired < day {
            throw .certificateExpired(person: person.name, skill: name, expired)
        }
        throw .skillMissing(person: person.name, skill: name)
    }

    private func checkAvailability(of person: Person) throws(ShiftRefusal) {
        guard person.isAvailable(from: request.from, to: request.to) == false else { return }
        let next = person.availability.first { request.from < $0.to && $0.to - max($0.from, request.from) >= span }
        throw .unavailable(person: person.name, next: next.map { max($0.from, request.from) })
    }

    private func checkOthers(of person: Person) throws(ShiftRefusal) {
        let others = ground.shifts(of: person.id, without: without)
        if let other = others.first(where: { $0.overlaps(request.from, request.to) }) {
            throw .overlaps(person: person.name, from: other.from, to: other.to, earliest: earliest(among: others))
        }
        guard let rest = ground.limits.rest else { return }
        let near = others.first { $0.overlaps(earlier(request.from, by: rest), request.to + rest) }
        guard let near else { return }
        throw .restBroken(
            person: person.name, rest: rest, from: near.from, to: near.to, earliest: earliest(among: others))
    }

    private func earlier(_ moment: Moment, by span: Span) -> Moment {
        Moment(milliseconds: moment.milliseconds - span.milliseconds)
    }

    /// The first moment from the one wanted on at which a shift as long as this fits between the others, rest counted.
    private func earliest(among others: [Shift]) -> Moment {
        let rest = ground.limits.rest ?? .hours(0)
        return others.reduce(request.from) { moment, other in
            other.overlaps(earlier(moment, by: rest), moment + span + rest) ? max(moment, other.to + rest) : moment
        }
    }

    private func checkRoom(at post: Post) throws(ShiftRefusal) {
        let others = ground.shifts(at: post.id, without: without).filter { $0.overlaps(request.from, request.to) }
        let most = others.map { start in others.count { $0.overlaps(start.from, start.from + .minutes(1)) } }.max() ?? 0
        guard most >= post.people else { return }
        throw .postFull(people: post.people, free: room(among: others, people: post.people))
    }

    /// From when there is room until the end of what was wanted; `nil` when there is none at all.
    private func room(among others: [Shift], people: Int) -> Moment? {
        others.map(\.to).sorted().first { end in
            end < request.to && others.count { $0.overlaps(end, request.to) } < people
        }
    }
}
