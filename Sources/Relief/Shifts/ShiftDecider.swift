package import Vocabulary

/// Who works when: nobody twice at the same time, nobody without rest, nobody without the skill that is needed.
package enum ShiftDecider: Decider {
    package static let initial: [ID<Shift>: Shift] = [:]

    /// `shifts` are those that the command names; everything else that it is judged by is in its ground.
    package static func decide(
        _ command: ShiftCommand, _ shifts: [ID<Shift>: Shift]
    ) throws(ShiftRefusal) -> [ShiftEvent] {
        switch command {
        case .assign(let requests, let ground): return try assign(requests, ground)
        case .assignWhatHolds(let batch, let requests, let ground): return assign(batch, requests, ground)
        case .cancel(let id, let cancelling):
            guard (1...ShiftRefusal.longestReason).contains(cancelling.reason.count) else { throw .noReason }
            guard let shift = shifts[id] else { throw .noSuchShift(id) }
            return shift.isStanding ? [.cancelled(.init(shift: id, cancelling: cancelling))] : []
        case .swap(let first, let second, let ground): return try swap(first, second, ground)
        }
    }

    /// All or none; each is judged as if those before it were assigned.
    private static func assign(
        _ requests: [ShiftRequest], _ ground: ShiftGround
    ) throws(ShiftRefusal) -> [ShiftEvent] {
        guard (1...ShiftRefusal.mostAtOnce).contains(requests.count) else { throw .tooMany(requests.count) }
        var (ground, events): (ShiftGround, [ShiftEvent]) = (ground, [])
        for request in requests {
            guard let event = try assign(request, ground) else { continue }
            ground.take(event)
            events.append(event)
        }
        return events
    }

    /// Those that hold beside those before them; the others are written down with the reason.
    private static func assign(
        _ batch: ID<ShiftBatch>, _ requests: [ShiftRequest], _ ground: ShiftGround
    ) -> [ShiftEvent] {
        var (ground, events, refused): (ShiftGround, [ShiftEvent], [ShiftBatch.Refused]) = (ground, [], [])
        for request in requests {
            do {
                guard let event = try assign(request, ground) else { continue }
                ground.take(event)
                events.append(event)
            } catch {
                refused.append(
                    .init(shift: request.shift, person: request.person, code: error.code, reason: error.wording))
            }
        }
        let assigned = events.compactMap { event -> ID<Shift>? in
            if case .assigned(let shift) = event { shift.id } else { nil }
        }
        return events + [.batchDecided(ShiftBatch(id: batch, assigned: assigned, refused: refused))]
    }

    private static func assign(_ request: ShiftRequest, _ ground: ShiftGround) throws(ShiftRefusal) -> ShiftEvent? {
        if let known = ground.shifts[request.shift] {
            guard known.says(request) else { throw .alreadyAssigned(request.shift) }
            return nil  // said twice, done once
        }
        return .assigned(try ShiftCheck(request: request, ground: ground).check())
    }

    /// Each takes the other's time and place; both are judged without what they give up.
    private static func swap(
        _ first: ID<Shift>, _ second: ID<Shift>, _ ground: ShiftGround
    ) throws(ShiftRefusal) -> [ShiftEvent] {
        guard let one = ground.shifts[first] else { throw .noSuchShift(first) }
        guard let other = ground.shifts[second] else { throw .noSuchShift(second) }
        guard one.isStanding, other.isStanding else { throw .alreadyCancelled }
        guard one.person != other.person else { throw .samePerson }
        for (shift, person) in [(one, other.person), (other, one.person)] {
            let request = ShiftRequest(
                shift: shift.id, person: person, place: shift.post.map { .post($0) } ?? .site(shift.site),
                from: shift.from, to: shift.to)
            _ = try ShiftCheck(request: request, ground: ground, without: [first, second]).check()
        }
        return [
            .swapped(
                .init(
                    first: first, second: second, firstPerson: other.person, secondPerson: one.person))
        ]
    }

    package static func evolve(_ shifts: [ID<Shift>: Shift], _ event: ShiftEvent) -> [ID<Shift>: Shift] {
        var shifts = shifts
        switch event {
        case .assigned(let shift): shifts[shift.id] = shift
        case .cancelled(let body):
            shifts[body.shift]?.cancelling = body.cancelling
            shifts[body.shift]?.revision += 1
        case .swapped(let body):
            shifts[body.first]?.go(to: body.firstPerson)
            shifts[body.second]?.go(to: body.secondPerson)
        case .batchDecided, .calendarOpened, .calendarClosed: break
        }
        return shifts
    }
}

extension Shift {
    fileprivate func says(_ request: ShiftRequest) -> Bool {
        let place: ShiftRequest.Place = post.map { .post($0) } ?? .site(site)
        return person == request.person && place == request.place && from == request.from && to == request.to
    }

    fileprivate mutating func go(to next: ID<Person>) {
        former = former.filter { $0 != person && $0 != next } + [person]
        person = next
        revision += 1
    }
}
