package import Vocabulary

/// What may be asked about a person; what stands elsewhere is looked up by the caller.
package enum PersonCommand: Hashable, Sendable {
    /// A new person, or new details of a known one; `namesake` is another person of the same name, reading and
    /// telephone.
    case register(ID<Person>, Person.Kind, PersonDetails, in: Directory, namesake: Person?)
    case certify(Certificate, in: Directory, today: LocalDate)
    /// Replaces what was said before.
    case tellAvailability([Availability])
    /// Takes part no more; whether that took shifts away is decided beside it.
    case leave(from: Moment, reason: String, by: String, at: Moment)
    /// Takes part again from then on, or was never to leave when that lies before the departure.
    case comeBack(from: Moment, by: String)
}

/// For what a person is called at a site.
package enum ContactRole: String, CaseIterable, Comparable, Sendable {
    /// 施設管理者: opens the building; the school's own staff.
    case facility
    /// 避難所責任者: runs the shelter for the city.
    case shelterManager = "shelter-manager"

    package var name: Wording {
        switch self {
        case .facility: Wording("施設管理者", "facility contact")
        case .shelterManager: Wording("避難所責任者", "shelter manager")
        }
    }

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Who is to be called for a site.
package struct SiteContacts: Hashable, Sendable {
    package internal(set) var people: [ContactRole: ID<Person>] = [:]

    package init() {}

    package subscript(role: ContactRole) -> ID<Person>? { people[role] }
}

/// What may be asked about the contacts of a site.
package enum ContactCommand: Hashable, Sendable {
    /// Replaces who was named before.
    case name(ContactRole, Person, at: Site)
    case release(ContactRole, at: Site)
}
