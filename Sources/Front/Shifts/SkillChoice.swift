import Boards
import Formats
import Relief
import Vocabulary

extension Desk {
    /// The skill that a post needs, by its name; the first means that anybody can do it.
    func skillChoice(_ state: FormState, _ html: inout HTML) {
        html.select(
            SelectField(
                name: "skill", label: Wording("必要な技能・資格（任意）", "Skill (optional)"),
                options: wall.people.directory.skills.values.sorted { $0.id < $1.id }.map {
                    ($0.id.text, say($0.name))
                },
                blank: Wording("だれでもよい", "anybody")),
            state, language)
    }
}
