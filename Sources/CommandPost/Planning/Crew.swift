import Boards
import Relief
import Vocabulary

/// Who could be sent, and when: what planning knows of each person.
struct Crew {
    struct Hand {
        let person: Person
        /// `nil` where nobody has said where the person lives.
        let home: Vocabulary.Place?
        /// What the person does already, in no order: shifts that stand, and what this plan has given.
        fileprivate(set) var duties: [Duty]
    }

    /// Something that a person does already.
    struct Duty: Hashable {
        let hours: OpenWatch.Hours
        /// `nil` for a shift at no post.
        let post: ID<Post>?
        let tier: Item.Tier?
    }

    /// Why a person is not free at a time.
    enum Hindrance: Hashable {
        /// Has left by then, and counts no more.
        case left
        /// Has said other times.
        case absent
        /// Works at that very post then.
        case here
        /// Works elsewhere then; `nil` for a shift at no post.
        case elsewhere(Item.Tier?)
        /// Would not rest enough beside another shift.
        case resting
        /// Would work more hours in a day than a rule allows.
        case hours
    }

    private(set) var hands: [Hand]
    private let rest: Span
    private let rules: RestRules
    private let directory: Directory

    /// Everybody of whom it is known when they can come: staff, and volunteers who have said so.
    ///
    /// What was over two days before `start` bears on nothing any more.
    init(_ wall: Wall, from start: Moment) {
        rules = RestRules(wall.rules.book)
        rest = rules.hours(.restHours) ?? .hours(0)
        directory = wall.people.directory
        hands = wall.people.all.map(\.person)
            .filter { $0.kind == .staff || !$0.availability.isEmpty }
            .map { person in
                let shifts = wall.shifts.standing(of: person.id).filter { start < $0.to + .days(2) }
                return Hand(
                    person: person, home: person.details.contact.home, duties: shifts.map { Duty($0, on: wall) })
            }
    }

    func isFree(_ row: Int, _ hours: OpenWatch.Hours) -> Bool { hindrance(row, hours) == nil }

    /// What stands first in the way of those hours, `post` being where they would be worked.
    ///
    /// Of several things the one that would be there without the others: leaving, other times, work that is more urgent,
    /// rest, hours, and work that is less urgent.
    func hindrance(_ row: Int, _ hours: OpenWatch.Hours, at post: Post? = nil) -> Hindrance? {
        let hand = hands[row]
        if hand.person.departures.contains(where: { $0.overlaps(hours.from, hours.to) }) { return .left }
        guard hand.person.isAvailable(from: hours.from, to: hours.to) ?? (hand.person.kind == .staff) else {
            return .absent
        }
        let inTheWay = hand.duties.filter { hours.from < $0.hours.to + rest && $0.hours.from < hours.to + rest }
        guard inTheWay.isEmpty else { return hindrance(of: inTheWay, hours, at: post) }
        let near = hand.duties.filter { hours.from < $0.hours.to + .days(1) && $0.hours.from < hours.to + .days(1) }
        guard !near.isEmpty || !fitsAlone(hours, hand.person.kind) else { return nil }
        let others = near.map { WorkTime(from: $0.hours.from, to: $0.hours.to) }
        let added = WorkTime(from: hours.from, to: hours.to)
        return rules.allows(added, beside: others, hand.person.kind) ? nil : .hours
    }

    private func hindrance(of duties: [Duty], _ hours: OpenWatch.Hours, at post: Post?) -> Hindrance {
        let overlapping = duties.filter { $0.hours.from < hours.to && hours.from < $0.hours.to }
        if let post, overlapping.contains(where: { $0.post == post.id }) { return .here }
        let most = overlapping.min { ($0.tier ?? .living) < ($1.tier ?? .living) }
        guard let most else { return .resting }
        let isLess = post.map { $0.place.tier < (most.tier ?? .living) } ?? false
        return isLess && overlapping.count < duties.count ? .resting : .elsewhere(most.tier)
    }

    private func fitsAlone(_ hours: OpenWatch.Hours, _ kind: Person.Kind) -> Bool {
        dayLimit(for: kind).map { hours.length <= $0 } ?? true
    }

    private func dayLimit(for kind: Person.Kind) -> Span? {
        rules.hours(kind == .staff ? .workHoursInDay : .volunteerHoursInDay)
    }

    /// Those skills that count until the end of the plan: who loses one meanwhile is not sent for it.
    func skills(_ row: Int, until end: Moment) -> [ID<Skill>] {
        let person = hands[row].person
        return person.skills(on: Moment(milliseconds: end.milliseconds - 1).japaneseDate, in: directory)
    }

    /// How many shifts of these hours a person may have in the days of a plan, by the hours allowed in a day.
    func mostShifts(_ row: Int, of hours: [OpenWatch.Hours], days: Int) -> Int {
        guard let day = dayLimit(for: hands[row].person.kind),
            let length = hours.map({ $0.length.wholeMinutes }).max()
        else { return hours.count }
        return max(1, days * (day.wholeMinutes / max(1, length)))
    }

    mutating func occupy(_ row: Int, _ watch: OpenWatch) { hands[row].duties.append(Duty(watch)) }

    mutating func release(_ row: Int, _ watch: OpenWatch) {
        let duty = Duty(watch)
        if let place = hands[row].duties.lastIndex(of: duty) { hands[row].duties.remove(at: place) }
    }

    /// Free stretches that must lie between two that somebody works, so that the rest is kept whichever they are.
    func restBlocks(between hours: [OpenWatch.Hours]) -> Int {
        (0..<max(1, hours.count)).first { gap in
            hours.indices.dropLast(gap + 1).allSatisfy { hours[$0].to + rest <= hours[$0 + gap + 1].from }
        } ?? hours.count
    }
}

extension Crew.Duty {
    fileprivate init(_ shift: Shift, on wall: Wall) {
        hours = OpenWatch.Hours(from: shift.from, to: shift.to)
        post = shift.post
        tier = shift.post.flatMap { wall.posts[$0]?.place.tier }
    }

    fileprivate init(_ watch: OpenWatch) {
        (hours, post, tier) = (watch.hours, watch.post.id, watch.tier)
    }
}
