import Formats
import Vocabulary

/// One of several choices of a form that also works for somebody who is not signed in.
struct SelectField {
    let name: String
    let label: Wording
    let options: [(value: String, name: String)]
    var id: String?
    var chosen: String?
    /// What stands first and means nothing.
    var blank: Wording? = Wording("選んでください", "choose")
    /// Whether the label says that nothing need be chosen.
    var isOptional = false
}

extension HTML {
    mutating func select(_ field: SelectField, _ state: FormState, _ language: Language) {
        let problem = state.problem(field.name)
        let id = field.id ?? field.name
        let chosen = state.value(field.name) ?? field.chosen
        div(.class(problem == nil ? "field" : "field wrong")) { html in
            html.label(.for(id)) { html in
                html.text(field.label[language])
                if field.isOptional { html.small(Wording("（任意）", " (optional)")[language]) }
            }
            if let problem { html.fieldProblem(problem, id: id, language) }
            let wrong: Attribute = problem == nil ? .none : .aria("invalid", "true")
            html.select(.id(id), .name(field.name), wrong) { html in
                if let blank = field.blank { html.option(blank[language], .value("")) }
                for option in field.options {
                    html.option(option.name, .value(option.value), .selected(if: option.value == chosen))
                }
            }
        }
    }

    /// A day, chosen from the browser's calendar.
    mutating func calendarDay(
        _ name: String, _ label: Wording, _ state: FormState, _ language: Language, start: String = "",
        id: String? = nil, isRequired: Bool = false
    ) {
        let problem = state.problem(name)
        div(.class(problem == nil ? "field" : "field wrong")) { html in
            html.label(.for(id ?? name)) { html in
                html.text(label[language])
                if !isRequired { html.small(Wording("（任意）", " (optional)")[language]) }
            }
            if let problem { html.fieldProblem(problem, id: id ?? name, language) }
            html.input(
                .type("date"), .id(id ?? name), .name(name), .value(state.value(name) ?? start),
                .required(if: isRequired))
        }
    }

    mutating func tick(_ name: String, _ label: Wording, _ state: FormState, _ language: Language) {
        self.label(.class("tick")) { html in
            html.input(
                .type("checkbox"), .name(name), .value("yes"), .checked(if: state.value(name) == "yes"))
            html.span(label[language])
        }
    }
}
