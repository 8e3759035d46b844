package import Formats
package import Vocabulary

/// One field that is typed into, with everything that helps to fill it in.
package struct Field: Sendable {
    package enum Kind: Sendable {
        /// Any digits a Japanese keyboard makes; the reader of the form sorts them out.
        case number
        case moment
        case date
        case text(longest: Int)
        case paragraph(longest: Int)
    }

    package let name: String
    package let label: Wording
    package let kind: Kind
    package let hint: Wording?
    package let isRequired: Bool
    /// Tells it from a field of the same name in another form of the page.
    package let id: String

    package init(
        _ name: String, _ label: Wording, _ kind: Kind, hint: Wording? = nil, isRequired: Bool = false,
        id: String? = nil
    ) {
        self.name = name
        self.label = label
        self.kind = kind
        self.hint = hint
        self.isRequired = isRequired
        self.id = id ?? name
    }
}

extension HTML {
    /// A label, its field, its hint and what is wrong with it; what was typed goes before `start`.
    package mutating func field(
        _ field: Field, _ state: FormState, _ language: Language, start: String = ""
    ) {
        let problem = state.problem(field.name)
        div(.class(problem == nil ? "field" : "field wrong")) { html in
            html.label(.for(field.id)) { html in
                html.text(field.label[language])
                if !field.isRequired {
                    html.small(Wording("（任意）", " (optional)")[language])
                }
            }
            if let hint = field.hint { html.p(hint[language], .id("\(field.id)-hint"), .class("hint")) }
            if let problem { html.fieldProblem(problem, id: field.id, language) }
            html.control(field, value: state.value(field.name) ?? start, isWrong: problem != nil)
        }
    }

    package mutating func fieldProblem(_ problem: FieldProblem, id: String, _ language: Language) {
        p(.id("\(id)-problem"), .class("problem")) { html in
            html.span("✕ ", .aria("hidden", "true"))
            html.text(problem.wording[language])
        }
    }

    private mutating func control(_ field: Field, value: String, isWrong: Bool) {
        let described = [field.hint == nil ? nil : "\(field.id)-hint", isWrong ? "\(field.id)-problem" : nil]
        let ids = described.compactMap { $0 }.joined(separator: " ")
        let about: Attribute = ids.isEmpty ? .none : .aria("describedby", ids)
        let wrong: Attribute = isWrong ? .aria("invalid", "true") : .none
        let (id, name) = (Attribute.id(field.id), Attribute.name(field.name))
        let needed = Attribute.required(if: field.isRequired)
        switch field.kind {
        case .number:
            input(
                .type("text"), id, name, .value(value), .inputMode("numeric"), .autocomplete("off"), .maxLength(20),
                .class("number"), needed, about, wrong)
        case .moment:
            input(.type("datetime-local"), id, name, .value(value), needed, about, wrong)
        case .date:
            input(.type("date"), id, name, .value(value), needed, about, wrong)
        case .text(let longest):
            input(
                .type("text"), id, name, .value(value), .maxLength(longest), .autocomplete("off"), needed, about, wrong)
        case .paragraph(let longest):
            textarea(value, id, name, .rows(3), .maxLength(longest), needed, about, wrong)
        }
    }
}

extension Attribute {
    /// No attribute at all.
    package static var none: Self { .hidden(if: false) }
}
