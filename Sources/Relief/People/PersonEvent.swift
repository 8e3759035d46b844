package import Vocabulary

/// What has happened to a person.
package enum PersonEvent: Hashable, Sendable {
    case registered(Registered)
    case detailsChanged(DetailsChanged)
    case certified(Certified)
    case availabilityTold(AvailabilityTold)
    case contactNamed(ContactNamed)
    case contactReleased(ContactNamed)
    case left(Left)
    case returned(Returned)

    package struct Registered: Hashable, Sendable {
        package let person: ID<Person>
        package let kind: Person.Kind
        package let details: PersonDetails
    }

    package struct DetailsChanged: Hashable, Sendable {
        package let person: ID<Person>
        package let details: PersonDetails
    }

    package struct Certified: Hashable, Sendable {
        package let person: ID<Person>
        package let certificate: Certificate
    }

    package struct AvailabilityTold: Hashable, Sendable {
        package let person: ID<Person>
        package let blocks: [Availability]
    }

    package struct ContactNamed: Hashable, Sendable {
        package let person: ID<Person>
        package let role: ContactRole
        package let site: ID<Site>
    }

    package struct Left: Hashable, Sendable {
        package let person: ID<Person>
        package let from: Moment
        package let reason: String
        package let by: String
        package let at: Moment
    }

    package struct Returned: Hashable, Sendable {
        package let person: ID<Person>
        package let from: Moment
        package let by: String
    }

    package var person: ID<Person> {
        switch self {
        case .registered(let body): body.person
        case .detailsChanged(let body): body.person
        case .certified(let body): body.person
        case .availabilityTold(let body): body.person
        case .contactNamed(let body), .contactReleased(let body): body.person
        case .left(let body): body.person
        case .returned(let body): body.person
        }
    }
}
