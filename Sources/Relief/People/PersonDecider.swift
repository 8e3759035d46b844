import Vocabulary

/// What may be said of a person, and what it means.
package enum PersonDecider: Decider {
    package static let initial: Person? = nil

    package static func decide(_ command: PersonCommand, _ person: Person?) throws(PersonRefusal) -> [PersonEvent] {
        switch command {
        case .register(let id, let kind, let details, let directory, let namesake):
            try check(details, in: directory)
            if let namesake, namesake.id != id { throw .alreadyKnown(namesake.id, name: namesake.name) }
            return try register(id, kind, details, person)
        case .certify(let certificate, let directory, let today):
            guard let person else { return [] }
            try check(certificate, in: directory, today: today)
            guard person.certificates[certificate.skill] != certificate else { return [] }
            return [.certified(.init(person: person.id, certificate: certificate))]
        case .tellAvailability(let blocks):
            guard let person else { return [] }
            let blocks = try inOrder(blocks)
            return person.availability == blocks ? [] : [.availabilityTold(.init(person: person.id, blocks: blocks))]
        case .leave(let from, let reason, let by, let now):
            guard let person else { return [] }
            return try leave(person, .init(person: person.id, from: from, reason: reason, by: by, at: now))
        case .comeBack(let from, let by):
            guard let person else { return [] }
            return try comeBack(person, .init(person: person.id, from: from, by: by))
        }
    }

    /// Said twice in the same words, nothing happens; otherwise what was said last counts.
    private static func leave(
        _ person: Person, _ body: PersonEvent.Left
    ) throws(PersonRefusal) -> [PersonEvent] {
        guard (1...PersonRefusal.longestText).contains(body.reason.count) else { throw .noReasonToLeave }
        guard let known = person.departure else { return [.left(body)] }
        guard known.from == body.from, known.reason == body.reason else {
            throw .alreadyLeft(name: person.name, from: known.from)
        }
        return []
    }

    private static func comeBack(
        _ person: Person, _ body: PersonEvent.Returned
    ) throws(PersonRefusal) -> [PersonEvent] {
        guard person.departure != nil else {
            guard person.departures.last?.returned == body.from else { throw .neverLeft(name: person.name) }
            return []  // said twice, done once
        }
        return [.returned(body)]
    }

    private static func register(
        _ id: ID<Person>, _ kind: Person.Kind, _ details: PersonDetails, _ person: Person?
    ) throws(PersonRefusal) -> [PersonEvent] {
        guard let person else { return [.registered(.init(person: id, kind: kind, details: details))] }
        guard person.kind == kind else { throw .kindChanged(id, is: person.kind) }
        return person.details == details ? [] : [.detailsChanged(.init(person: id, details: details))]
    }

    private static func check(_ details: PersonDetails, in directory: Directory) throws(PersonRefusal) {
        guard (1...100).contains(details.name.count) else { throw .noName }
        try check(details.kana)
        try check(details.duty)
        if let phone = details.contact.phone, !PersonContact.isPhone(phone) { throw .badPhone(phone) }
        if let mail = details.contact.mail, !PersonContact.isMail(mail) { throw .badMail(mail) }
        if let unit = details.unit, directory.units[unit] == nil { throw .noSuchUnit(unit) }
        if let team = details.team, directory.teams[team] == nil { throw .noSuchTeam(team) }
        if let skill = details.skills.first(where: { directory.skills[$0] == nil }) { throw .noSuchSkill(skill) }
    }

    private static func check(_ text: String?) throws(PersonRefusal) {
        if let text, text.count > PersonRefusal.longestText { throw .textTooLong(text.count) }
    }

    private static func check(
        _ certificate: Certificate, in directory: Directory, today: LocalDate
    ) throws(PersonRefusal) {
        guard let skill = directory.skills[certificate.skill] else { throw .noSuchSkill(certificate.skill) }
        try check(certificate.number)
        if let expires = certificate.expires, expires < today { throw .certificateExpired(skill.name, on: expires) }
    }

    private static func inOrder(_ blocks: [Availability]) throws(PersonRefusal) -> [Availability] {
        guard blocks.count <= PersonRefusal.mostBlocks else { throw .tooManyBlocks(blocks.count) }
        if let backwards = blocks.first(where: { $0.to <= $0.from }) { throw .endsBeforeItBegins(backwards) }
        let blocks = blocks.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
        for (first, second) in zip(blocks, blocks.dropFirst()) where first.overlaps(second) {
            throw .availabilityOverlaps(first, second)
        }
        return blocks
    }

    package static func evolve(_ person: Person?, _ event: PersonEvent) -> Person? {
        if case .registered(let body) = event { return Person(id: body.person, kind: body.kind, details: body.details) }
        guard var person else { return nil }
        switch event {
        case .registered, .contactNamed, .contactReleased: break
        case .left(let body):
            person.departures.append(Departure(from: body.from, reason: body.reason, by: body.by, at: body.at))
        case .returned(let body):
            if let last = person.departures.indices.last { person.departures[last].returned = body.from }
        case .detailsChanged(let body): person.details = body.details
        case .certified(let body): person.certificates[body.certificate.skill] = body.certificate
        case .availabilityTold(let body): person.availability = body.blocks
        }
        return person
    }
}
