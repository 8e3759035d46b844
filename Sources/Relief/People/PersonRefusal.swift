package import Vocabulary

/// Why something about a person was turned down.
package enum PersonRefusal: Refusal {
    case noSuchPerson(String)
    case noSuchUnit(ID<Unit>)
    case noSuchTeam(ID<Team>)
    case noSuchSkill(ID<Skill>)
    case noName
    case textTooLong(Int)
    case badPhone(String)
    case badMail(String)
    case alreadyKnown(ID<Person>, name: String)
    case kindChanged(ID<Person>, is: Person.Kind)
    case certificateExpired(Wording, on: LocalDate)
    case endsBeforeItBegins(Availability)
    case availabilityOverlaps(Availability, Availability)
    case tooManyBlocks(Int)
    case notAShelter(ID<Site>)
    case noReasonToLeave
    case alreadyLeft(name: String, from: Moment)
    case neverLeft(name: String)

    /// Characters of a duty, a number or any other text about a person.
    package static let longestText = 100
    /// More blocks than an incident has days.
    package static let mostBlocks = 400

    package var code: String {
        switch self {
        case .noSuchPerson: "person/unknown"
        case .noSuchUnit: "unit/unknown"
        case .noSuchTeam: "team/unknown"
        case .noSuchSkill: "skill/unknown"
        case .noName: "person/no-name"
        case .textTooLong: "person/text-too-long"
        case .badPhone: "person/bad-phone"
        case .badMail: "person/bad-mail"
        case .alreadyKnown: "person/already-known"
        case .kindChanged: "person/kind-changed"
        case .certificateExpired: "certificate/expired"
        case .endsBeforeItBegins: "availability/ends-before-it-begins"
        case .availabilityOverlaps: "availability/overlaps"
        case .tooManyBlocks: "availability/too-many"
        case .notAShelter: "site/not-a-shelter"
        case .noReasonToLeave: "person/no-reason"
        case .alreadyLeft: "person/already-left"
        case .neverLeft: "person/never-left"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchPerson, .noSuchUnit, .noSuchTeam, .noSuchSkill: .missing
        case .alreadyKnown, .kindChanged, .alreadyLeft, .neverLeft: .conflict
        case .noName, .textTooLong, .badPhone, .badMail, .certificateExpired, .endsBeforeItBegins,
            .availabilityOverlaps, .tooManyBlocks, .notAShelter, .noReasonToLeave:
            .invalid
        }
    }
}
