import Vocabulary

/// Who is to be called for a site; a site has at most one of each role.
package enum ContactDecider: Decider {
    package static let initial = SiteContacts()

    package static func decide(
        _ command: ContactCommand, _ contacts: SiteContacts
    ) throws(PersonRefusal) -> [PersonEvent] {
        switch command {
        case .name(let role, let person, let site):
            if role == .shelterManager, site.kind != .shelter { throw .notAShelter(site.id) }
            guard contacts[role] != person.id else { return [] }
            return [.contactNamed(.init(person: person.id, role: role, site: site.id))]
        case .release(let role, let site):
            guard let person = contacts[role] else { return [] }
            return [.contactReleased(.init(person: person, role: role, site: site.id))]
        }
    }

    package static func evolve(_ contacts: SiteContacts, _ event: PersonEvent) -> SiteContacts {
        var contacts = contacts
        switch event {
        case .contactNamed(let body): contacts.people[body.role] = body.person
        case .contactReleased(let body): contacts.people[body.role] = nil
        case .registered, .detailsChanged, .certified, .availabilityTold, .left, .returned: break
        }
        return contacts
    }
}
