import Vocabulary

extension PersonDetails {
    /// The same without telephone, mail and home.
    package var withoutContact: PersonDetails {
        PersonDetails(
            name: name, kana: kana, unit: unit, duty: duty, team: team, languages: languages, skills: skills)
    }
}

extension PersonEvent {
    /// The same without telephone, mail and home, for readers of the log who may not see them.
    package var withoutContact: PersonEvent {
        switch self {
        case .registered(let body):
            .registered(.init(person: body.person, kind: body.kind, details: body.details.withoutContact))
        case .detailsChanged(let body):
            .detailsChanged(.init(person: body.person, details: body.details.withoutContact))
        case .certified, .availabilityTold, .contactNamed, .contactReleased, .left, .returned: self
        }
    }
}
