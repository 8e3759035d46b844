import Vocabulary

/// Which units, teams and skills there are.
package enum DirectoryDecider: Decider {
    package static let initial = Directory()

    package static func decide(
        _ command: DirectoryCommand, _ directory: Directory
    ) throws(DirectoryRefusal) -> [DirectoryEvent] {
        switch command {
        case .listUnit(let unit):
            try check(unit, directory)
            return directory.units[unit.id] == unit ? [] : [.unitListed(unit)]
        case .listTeam(let team):
            try check(name: team.name)
            return directory.teams[team.id] == team ? [] : [.teamListed(team)]
        case .listSkill(let skill):
            try check(name: skill.name.japanese)
            return directory.skills[skill.id] == skill ? [] : [.skillListed(skill)]
        }
    }

    private static func check(_ unit: Unit, _ directory: Directory) throws(DirectoryRefusal) {
        try check(name: unit.name)
        if let phone = unit.phone, !PersonContact.isPhone(phone) { throw .badPhone(phone) }
        guard let parent = unit.parent else { return }
        guard parent != unit.id else { throw .circle(parent, name: unit.name) }
        guard let above = directory.units[parent] else { throw .noSuchUnit(parent) }
        if directory.path(to: parent).contains(where: { $0.id == unit.id }) { throw .circle(parent, name: above.name) }
    }

    private static func check(name: String) throws(DirectoryRefusal) {
        guard (1...100).contains(name.count) else { throw .noName }
    }

    package static func evolve(_ directory: Directory, _ event: DirectoryEvent) -> Directory {
        var directory = directory
        switch event {
        case .unitListed(let unit): directory.units[unit.id] = unit
        case .teamListed(let team): directory.teams[team.id] = team
        case .skillListed(let skill): directory.skills[skill.id] = skill
        }
        return directory
    }
}
