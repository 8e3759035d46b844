import Boards
import Relief
import Vocabulary

/// What people can do, as one sheet (技能一覧); a skill that it does not name stays.
enum SkillSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<SkillColumn>(request.bytes)
        var lines: [ID<Skill>: Int] = [:]
        return sheet.reading(
            try sheet.read { row in
                guard let skill = row.skill() else { return nil }
                if let first = lines.updateValue(row.line, forKey: skill.id) {
                    row.refuse(.code, .repeated("duplicate-code", skill.id.text, first: first, line: row.line))
                }
                return finding(skill, wall.people.directory, &row)
            })
    }

    private static func finding(
        _ skill: Skill, _ directory: Directory, _ row: inout RowReader<SkillColumn>
    ) -> Finding? {
        do {
            let isKnown = try DirectoryDecider.decide(.listSkill(skill), directory).isEmpty
            let known = directory.skills[skill.id]
            return Finding(
                command: isKnown ? nil : .listSkill(skill),
                difference: SheetDifference(
                    subject: skill.id.text, title: skill.name.japanese, aspect: Wording("技能", "skill"),
                    before: known?.name.japanese, after: skill.name.japanese,
                    kind: known == nil ? .new : isKnown ? .same : .changed))
        } catch {
            row.refuse(.name, error)
            return nil
        }
    }
}

extension RowReader<SkillColumn> {
    fileprivate mutating func skill() -> Skill? {
        let code = required(.code, Cell.id(Skill.self))
        let name = required(.name, Cell.text(upTo: 100))
        let english = required(.english, Cell.text(upTo: 100))
        let mark = required(.certificate, Cell.word(SkillColumn.marks, otherwise: "bad-mark"))
        let source = optional(.source, Cell.text(upTo: 200))
        guard let code, let name, let english, let mark else { return nil }
        return Skill(code, name: Wording(name, english), needsCertificate: mark, source: source)
    }
}
