import HashTreeCollections
package import Relief
package import Vocabulary

/// Who there is, in which unit and team, and whom to call for a site.
package struct PeopleBoard: Board {
    package struct Row: Hashable, Sendable {
        package fileprivate(set) var person: Person
        package let registeredAt: Moment
        /// When anything about the person was last said.
        package fileprivate(set) var changedAt: Moment
    }

    package private(set) var directory = Directory()
    private(set) var rows: TreeDictionary<ID<Person>, Row> = [:]
    private(set) var contacts: TreeDictionary<ID<Site>, SiteContacts> = [:]
    /// Who goes by a name, reading and telephone.
    private var identities: TreeDictionary<String, ID<Person>> = [:]

    package init() {}

    init(directory: Directory, rows: [Row], contacts: TreeDictionary<ID<Site>, SiteContacts>) {
        (self.directory, self.contacts) = (directory, contacts)
        for row in rows { put(row) }
    }

    package subscript(id: ID<Person>) -> Row? { rows[id] }

    /// Everybody, in the order of the identifiers.
    package var all: [Row] { rows.values.sorted { $0.person.id < $1.person.id } }

    package var count: Int { rows.count }

    package func contacts(of site: ID<Site>) -> SiteContacts { contacts[site] ?? SiteContacts() }

    /// Another person with the same name, reading and telephone as in `details`.
    package func namesake(of details: PersonDetails, other: ID<Person>) -> Person? {
        guard let identity = details.identity, let id = identities[identity], id != other else { return nil }
        return rows[id]?.person
    }

    package mutating func apply(_ recorded: Recorded) {
        switch recorded.event {
        case .directory(let event): directory = DirectoryDecider.evolve(directory, event)
        case .person(let event): take(event, recorded)
        default: return
        }
    }

    private mutating func take(_ event: PersonEvent, _ recorded: Recorded) {
        switch event {
        case .contactNamed(let body), .contactReleased(let body):
            contacts[body.site] = ContactDecider.evolve(contacts(of: body.site), event)
        case .registered, .detailsChanged, .certified, .availabilityTold, .left, .returned:
            change(event, at: recorded.recordedAt)
        }
    }

    private mutating func change(_ event: PersonEvent, at moment: Moment) {
        let known = rows[event.person]
        guard let person = PersonDecider.evolve(known?.person, event) else { return }
        if let old = known?.person.details.identity, identities[old] == event.person { identities[old] = nil }
        put(Row(person: person, registeredAt: known?.registeredAt ?? moment, changedAt: moment))
    }

    private mutating func put(_ row: Row) {
        rows[row.person.id] = row
        if let identity = row.person.details.identity { identities[identity] = row.person.id }
    }
}
