import Boards
import Relief
import Vocabulary

/// Who can still be sent somewhere, in turn.
struct WeekPool {
    private let persons: [Person]
    private let directory: Directory
    private let rest: Span
    private var busy: [ID<Person>: [(from: Moment, to: Moment)]]
    /// Kinds of work and times for which nobody is left.
    private var spent: Set<Wish> = []
    private(set) var turn: Int

    private struct Wish: Hashable {
        let skill: ID<Skill>?
        let from: Moment
        let to: Moment
    }

    init(_ wall: Wall, from turn: Int) {
        persons = wall.people.all.map(\.person)
        directory = wall.people.directory
        rest = RestRules(wall.rules.book).hours(.restHours) ?? .hours(0)
        busy = wall.shifts.all.map(\.shift).filter(\.isStanding).reduce(into: [:]) {
            $0[$1.person, default: []].append(($1.from, $1.to))
        }
        self.turn = turn
    }

    mutating func take(for place: PostPlace) -> ID<Person>? {
        let wish = Wish(skill: place.skill, from: place.from, to: place.to)
        guard !persons.isEmpty, !spent.contains(wish) else { return nil }
        for offset in 0..<persons.count {
            let person = persons[(turn + offset) % persons.count]
            guard isFree(person, place) else { continue }
            turn = (turn + offset + 1) % persons.count
            busy[person.id, default: []].append((place.from, place.to))
            return person.id
        }
        spent.insert(wish)
        return nil
    }

    private func isFree(_ person: Person, _ place: PostPlace) -> Bool {
        let isRested = (busy[person.id] ?? []).allSatisfy { $0.to + rest <= place.from || place.to + rest <= $0.from }
        guard isRested, person.isAvailable(from: place.from, to: place.to) != false else { return false }
        let last = Moment(milliseconds: place.to.milliseconds - 1).japaneseDate
        return place.skill.map { person.has($0, on: last, in: directory) } ?? true
    }
}
