import Formats

extension Desk {
    /// A form that changes something; `purpose` tells it from the others of the page.
    func form(
        _ action: String, _ purpose: String, class style: String = "desk-form", _ html: inout HTML,
        fields: (inout HTML) -> Void
    ) {
        html.div(.class(style)) { html in
            html.postForm(
                action, FormKeys(visitor: visitor, command: commandKey), purpose: purpose, content: fields)
        }
    }

    /// A form that only asks for another view of the same page.
    func filter(_ path: String, _ html: inout HTML, fields: (inout HTML) -> Void) {
        html.form(.method("get"), .action(path), .class("filter"), .role("search")) { html in
            fields(&html)
            html.button(say("絞り込む", "Filter"), .type("submit"))
            html.a(say("すべて表示", "Show all"), .href(path), .class("clear"))
        }
    }

    /// One choice of a filter; the first means “any”.
    func choice(
        _ name: String, _ label: String, _ options: [(value: String, name: String)], chosen: String?,
        _ html: inout HTML
    ) {
        html.label { html in
            html.span(label)
            html.select(.name(name)) { html in
                html.option(say("すべて", "all"), .value(""))
                for option in options {
                    html.option(option.name, .value(option.value), .selected(if: option.value == chosen))
                }
            }
        }
    }
}
