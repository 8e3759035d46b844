import Boards
import Relief
import Vocabulary

/// Who could be sent, and when: what planning knows of each person.
struct Crew {
    struct Hand {
        let person: Person
        /// `nil` where nobody has said where the person lives.
        let home: Vocabulary.Place?
        /// What the person does already, planned shifts included.
        var busy: [OpenWatch.Hours]
    }

    private(set) var hands: [Hand]
    private let rest: Span
    private let rules: RestRules
    private let directory: Directory

    /// Everybody of whom it is known when they can come: staff, and volunteers who have said so.
    init(_ wall: Wall) {
        rules = RestRules(wall.rules.book)
        rest = rules.hours(.restHours) ?? .hours(0)
        directory = wall.people.directory
        hands = wall.people.all.map(\.person)
            .filter { $0.kind == .staff || !$0.availability.isEmpty }
            .map { person in
                let shifts = wall.shifts.standing(of: person.id).map { OpenWatch.Hours(from: $0.from, to: $0.to) }
                return Hand(person: person, home: person.details.contact.home, busy: shifts)
            }
    }

    /// Whether the person of a row has said to come and not left, and is neither at work nor resting then.
    func isFree(_ row: Int, _ hours: OpenWatch.Hours) -> Bool {
        let hand = hands[row]
        guard !hand.person.departures.contains(where: { $0.overlaps(hours.from, hours.to) }) else { return false }
        guard hand.person.isAvailable(from: hours.from, to: hours.to) ?? (hand.person.kind == .staff) else {
            return false
        }
        return hand.busy.allSatisfy { $0.to + rest <= hours.from || hours.to + rest <= $0.from }
    }

    /// Those skills that count until the end of the plan: who loses one meanwhile is not sent for it.
    func skills(_ row: Int, until end: Moment) -> [ID<Skill>] {
        let person = hands[row].person
        return person.skills(on: Moment(milliseconds: end.milliseconds - 1).japaneseDate, in: directory)
    }

    /// How many shifts of these hours a person may have in the days of a plan, by the hours allowed in a day.
    func mostShifts(_ row: Int, of hours: [OpenWatch.Hours], days: Int) -> Int {
        let key: Criterion.Key = hands[row].person.kind == .staff ? .workHoursInDay : .volunteerHoursInDay
        guard let day = rules.hours(key), let length = hours.map({ ($0.to - $0.from).wholeMinutes }).max() else {
            return hours.count
        }
        return max(1, days * (day.wholeMinutes / max(1, length)))
    }

    mutating func occupy(_ row: Int, _ hours: OpenWatch.Hours) { hands[row].busy.append(hours) }

    /// Free stretches that must lie between two that somebody works, so that the rest is kept whichever they are.
    func restBlocks(between hours: [OpenWatch.Hours]) -> Int {
        (0..<max(1, hours.count)).first { gap in
            hours.indices.dropLast(gap + 1).allSatisfy { hours[$0].to + rest <= hours[$0 + gap + 1].from }
        } ?? hours.count
    }
}
