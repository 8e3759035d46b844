import Boards
import CommandPost
import Relief
import Vocabulary

/// Persons, and where they are wanted.
extension Pen {
    mutating func person() -> ID<Person> {
        happens(15) ? name("nobody") : dice.pick(wall.people.all.map(\.person.id) + City.persons) ?? City.persons[0]
    }

    /// A new person, new details of a known one, a paper or the days on which somebody can come.
    mutating func personWords() -> [ReliefCommand] {
        switch number(0...3) {
        case 0:
            let isNew = happens(400)
            let kind: Person.Kind = happens(800) ? .volunteer : .staff
            let details = PersonDetails(
                name: happens(20) ? "" : "人 \(named)", skills: happens(500) ? [City.porter.id] : [],
                contact: PersonContact(phone: happens(200) ? "090-0000-000\(number(0...3))" : nil))
            return [.registerPerson(isNew ? name("p") : person(), kind, details)]
        case 1:
            let expires = now.japaneseDate.after(days: number(-1...4))
            return [.certify(person(), Certificate(City.nurse.id, number: "\(named)", expires: expires))]
        default:
            var start = now + .hours(number(-12...6))
            let blocks = (0..<number(1...3)).map { _ in
                let block = Availability(from: start, to: start + .hours(number(6...20)))
                start = block.to + .hours(number(-1...12))
                return block
            }
            return [.tellAvailability(person(), happens(300) ? [] : blocks)]
        }
    }

    /// A post that a site asks for, or what the rules want there.
    mutating func askPost() -> [ReliefCommand] {
        if happens(250) { return [.reckonPosts(shelter(), from: now.japaneseDate, days: number(1...2))] }
        let post = happens(200) ? dice.pick(wall.posts.all) : nil
        let from = post?.place.from ?? now + .hours(number(0...18))
        let skill = happens(250) ? dice.pick([City.nurse.id, City.porter.id]) : nil
        let place =
            post?.place
            ?? PostPlace(
                site: shelter(), duty: Wording("受付", "desk"), skill: skill, from: from,
                to: from + .hours(number(4...14)))
        let id: ID<Post> = post?.id ?? name("post")
        return [.askPost(id, place, people: number(1...2), reason: happens(500) ? "要望 \(named)" : nil)]
    }

    mutating func withdrawPost() -> [ReliefCommand] {
        guard let post = dice.pick(wall.posts.all) else { return askPost() }
        return [.withdrawPost(post.id, reason: "不要 \(named)")]
    }

    /// Somebody is sent to a post or to a site: one, or several who stand or fall together, or as many as hold.
    mutating func assign() -> [ReliefCommand] {
        let requests = (0..<(happens(300) ? 3 : 1)).map { _ in shiftRequest() }
        return happens(300) ? [.assignWhatHolds(name("batch"), requests)] : [.assignShifts(requests)]
    }

    private mutating func shiftRequest() -> ShiftRequest {
        let posts = wall.posts.all.filter { $0.isStanding || $0.people == 0 }
        guard let post = dice.pick(posts), happens(700) else {
            let from = now + .hours(number(-1...20))
            return ShiftRequest(
                shift: name("shift"), person: person(), place: .site(shelter()), from: from,
                to: from + .hours(number(2...13)))
        }
        let late = happens(300) ? number(1...4) : 0
        return ShiftRequest(
            shift: name("shift"), person: person(), place: .post(post.id), from: post.place.from + .hours(late),
            to: post.place.to + .hours(happens(30) ? 1 : 0))
    }

    mutating func cancelShift() -> [ReliefCommand] {
        guard let shift = shift() else { return assign() }
        return [.cancelShift(shift, reason: "体調不良 \(named)")]
    }

    mutating func swapShifts() -> [ReliefCommand] {
        guard let first = shift(), let second = shift() else { return assign() }
        return [.swapShifts(first, second)]
    }

    private mutating func shift() -> ID<Shift>? {
        let all = wall.shifts.all.map(\.shift)
        return dice.pick((happens(100) ? all : all.filter(\.isStanding)).map(\.id))
    }

    /// At the gate, or typed in hours later; mostly where the person is.
    mutating func attend() -> [ReliefCommand] {
        let who = person()
        let here = wall.attendance[who].current?.site
        let seen = happens(700) ? now : seen()
        if let here, happens(850) { return [.checkOut(who, happens(50) ? shelter() : here, observedAt: seen)] }
        return [happens(50) ? .checkOut(who, shelter(), observedAt: seen) : .checkIn(who, shelter(), observedAt: seen)]
    }

    /// A part of a plan for everything is approved, whole or but for one line, or rejected.
    mutating func decideTogether() -> [ReliefCommand] {
        guard let plan = dice.pick(Array(wall.jointPlans.all.prefix(2))) else { return assign() }
        let isPeople = happens(500)
        if happens(150) { return [.rejectJointPlan(plan.id, isPeople ? .people : .funds, reason: "見直し \(named)")] }
        let lines = plan.proposal
        guard happens(250) else {
            return [isPeople ? .approveRoster(plan.id, .all) : .approveFunding(plan.id, .all)]
        }
        if isPeople, let line = dice.pick(lines.roster.lines) {
            return [.approveRoster(plan.id, .except(RosterPick(shifts: [line.shift])))]
        }
        guard let line = dice.pick(lines.funding.lines) else { return [.approveFunding(plan.id, .all)] }
        return [.approveFunding(plan.id, .only(FundingPick(pots: [line.pot])))]
    }
}
