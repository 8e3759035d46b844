import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideShift(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .assignShifts(let requests): try decide(.assign(requests, ground(requests)))
        case .assignWhatHolds(let batch, let requests):
            guard wall.shifts.batch(batch) == nil else { return }
            reads(Subject("shift-batch", batch))
            try decide(.assignWhatHolds(batch, requests, ground(requests)))
        case .cancelShift(let id, let reason):
            reads(Subject("shift", id))
            try decide(.cancel(id, .init(reason: reason, by: sender.name, at: now)))
        case .swapShifts(let first, let second): try decide(.swap(first, second, ground(swapping: [first, second])))
        case .openCalendar(let calendar): try open(calendar)
        case .closeCalendar(let id):
            reads(Subject("calendar", id))
            guard wall.shifts.calendar(id) != nil else { throw .refused(ShiftRefusal.noSuchCalendar(id)) }
            happen([.shift(.calendarClosed(id))])
        default: return
        }
    }

    private mutating func decide(_ command: ShiftCommand) throws(SubmissionError) {
        let known: [ID<Shift>: Shift] =
            if case .cancel(let id, _) = command { wall.shifts[id].map { [id: $0.shift] } ?? [:] } else { [:] }
        happen(
            try asking { () throws(ShiftRefusal) in try ShiftDecider.decide(command, known) }.map(ReliefEvent.shift))
    }

    /// Whoever is asked about, and everything they were promised for, must not change meanwhile.
    private mutating func ground(_ requests: [ShiftRequest]) -> ShiftGround {
        let ground = wall.shiftGround(for: requests)
        read(ground)
        reads(all: requests.map { Subject("shift", $0.shift) })
        reads(all: requests.map { Subject("duty", $0.person) })
        return ground
    }

    mutating func ground(swapping shifts: [ID<Shift>]) -> ShiftGround {
        let ground = wall.shiftGround(for: [], also: shifts)
        read(ground)
        reads(all: shifts.map { Subject("shift", $0) })
        return ground
    }

    private mutating func read(_ ground: ShiftGround) {
        reads(RuleEvent.subject, DirectoryEvent.subject)
        reads(all: ground.persons.keys.flatMap { [Subject("person", $0), Subject("duty", $0)] })
        reads(all: ground.posts.keys.flatMap { [Subject("post", $0), Subject("crew", $0)] })
        reads(all: ground.shifts.keys.map { Subject("shift", $0) })
        reads(all: ground.sites.keys.map { Subject("site", $0) })
    }

    private mutating func open(_ calendar: ShiftCalendar) throws(SubmissionError) {
        reads(Subject("calendar", calendar.id))
        guard wall.shifts.calendar(calendar.id) == nil else { return }
        switch calendar.of {
        case .site(let id): _ = try site(id)
        case .person(let id):
            reads(Subject("person", id))
            guard wall.people[id] != nil else { throw .refused(ShiftRefusal.noSuchPerson(id)) }
        }
        happen([.shift(.calendarOpened(calendar))])
    }
}
