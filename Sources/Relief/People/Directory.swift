package import Vocabulary

/// A part of an organisation (部署): 危機管理防災総室, 益城町 福祉課.
///
/// Units form a tree; those without a parent stand at its roots.
package struct Unit: Hashable, Sendable {
    package let id: ID<Unit>
    package let name: String
    package let kana: String?
    package let parent: ID<Unit>?
    /// The desk's own number, which is nobody's private one.
    package let phone: String?

    package init(_ id: ID<Unit>, name: String, kana: String? = nil, parent: ID<Unit>? = nil, phone: String? = nil) {
        (self.id, self.name, self.kana, self.parent, self.phone) = (id, name, kana, parent, phone)
    }
}

/// Volunteers who come and work together (ボランティア団体), usually 30 to 50.
package struct Team: Hashable, Sendable {
    package let id: ID<Team>
    package let name: String
    package let kana: String?
    package let leader: ID<Person>?

    package init(_ id: ID<Team>, name: String, kana: String? = nil, leader: ID<Person>? = nil) {
        (self.id, self.name, self.kana, self.leader) = (id, name, kana, leader)
    }
}

/// Something that a person can do: 医師, 給水, 通訳; a list of the city's own, so that a new one is data and not code.
package struct Skill: Hashable, Sendable {
    package let id: ID<Skill>
    package let name: Wording
    /// Counts only with a certificate (資格証) that has not run out.
    package let needsCertificate: Bool
    /// Where the list comes from.
    package let source: String?

    package init(_ id: ID<Skill>, name: Wording, needsCertificate: Bool = false, source: String? = nil) {
        (self.id, self.name, self.needsCertificate, self.source) = (id, name, needsCertificate, source)
    }
}

/// Units, teams and skills: what persons are described with.
package struct Directory: Hashable, Sendable {
    package internal(set) var units: [ID<Unit>: Unit] = [:]
    package internal(set) var teams: [ID<Team>: Team] = [:]
    package internal(set) var skills: [ID<Skill>: Skill] = [:]

    package init() {}

    /// A unit and those above it, the root first; empty for a unit that nobody listed.
    package func path(to id: ID<Unit>) -> [Unit] {
        var path: [Unit] = []
        var next = units[id]
        while let unit = next, !path.contains(where: { $0.id == unit.id }) {
            path.append(unit)
            next = unit.parent.flatMap { units[$0] }
        }
        return path.reversed()
    }

    /// The units directly below `parent`, or the roots, in the order of their identifiers.
    package func children(of parent: ID<Unit>?) -> [Unit] {
        units.values.filter { $0.parent == parent }.sorted { $0.id < $1.id }
    }

    /// `id` and every unit below it.
    package func branch(from id: ID<Unit>) -> Set<ID<Unit>> {
        var found: Set<ID<Unit>> = []
        var open = [id]
        while let next = open.popLast() {
            if found.insert(next).inserted { open += units.values.filter { $0.parent == next }.map(\.id) }
        }
        return found
    }

    /// Whether `skill` counts only with a certificate.
    package func needsCertificate(_ skill: ID<Skill>) -> Bool { skills[skill]?.needsCertificate ?? false }
}

/// What may be asked about the directory; said again in the same words, nothing happens.
package enum DirectoryCommand: Hashable, Sendable {
    case listUnit(Unit)
    /// Whether the leader is a known person is looked up by the caller.
    case listTeam(Team)
    case listSkill(Skill)
}
