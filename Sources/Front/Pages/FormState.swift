package import Formats
package import Vocabulary

/// One thing that is wrong with what was typed.
package struct FieldProblem: Hashable, Sendable {
    /// The name of the field, or of the first one when the form as a whole is meant.
    package let field: String
    package let wording: Wording
    package let code: String

    package init(field: String, wording: Wording, code: String) {
        self.field = field
        self.wording = wording
        self.code = code
    }
}

/// A form as it comes back: what was typed is kept, and what is wrong stands beside it.
package struct FormState: Hashable, Sendable {
    package let fields: FormFields
    package let problems: [FieldProblem]
    /// Why it could not be recorded though nothing is wrong with it.
    package let hindrance: Hindrance?
    /// The key under which it was sent and has to be sent again, without the form's own purpose.
    package let commandKey: String?

    package init(
        _ fields: FormFields = FormFields([]), problems: [FieldProblem] = [], hindrance: Hindrance? = nil,
        commandKey: String? = nil
    ) {
        self.fields = fields
        self.problems = problems
        self.hindrance = hindrance
        self.commandKey = commandKey
    }

    /// Whether somebody's typing stands in it; such a page must not be swapped for a newer one.
    package var isReturned: Bool { !problems.isEmpty || hindrance != nil }

    /// What was typed into a field, or `nil` when the form is new.
    package func value(_ name: String) -> String? { fields[name] }

    package func problem(_ name: String) -> FieldProblem? { problems.first { $0.field == name } }

    /// The same with every problem leading to one field, for a summary on a page with several forms of a kind.
    package func leading(to id: String) -> FormState {
        FormState(
            fields, problems: problems.map { FieldProblem(field: id, wording: $0.wording, code: $0.code) },
            hindrance: hindrance, commandKey: commandKey)
    }
}
