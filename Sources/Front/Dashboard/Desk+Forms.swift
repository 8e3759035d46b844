import Formats

extension Desk {
    /// A form that changes something.
    ///
    /// Where a page has several, each has a `part`, so that each sends a command id of its own.
    func form(
        _ action: String, part: String? = nil, class style: String = "desk-form", _ html: inout HTML,
        fields: (inout HTML) -> Void
    ) {
        html.form(.method("post"), .action(action), .class(style)) { html in
            html.input(.type("hidden"), .name("csrf"), .value(visitor.formKey))
            html.input(.type("hidden"), .name("key"), .value(part.map { "\(commandKey)-\($0)" } ?? commandKey))
            fields(&html)
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
