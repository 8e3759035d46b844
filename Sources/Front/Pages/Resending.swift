package import Formats
import Relief
import Vocabulary

/// A form that could not be recorded, kept to be sent again exactly as it was.
///
/// The same bytes under the same key are one command, even if the first sending was recorded after all.
package struct Resending: Hashable, Sendable {
    package let action: String
    package let fields: FormFields

    package init(action: String, fields: FormFields) {
        self.action = action
        self.fields = fields
    }
}

extension HTML {
    /// What was typed, and the button that sends it again.
    mutating func resending(_ form: Resending, _ language: Language) {
        dl(.class("pairs")) { html in
            for (name, value) in form.typed {
                html.dt(name[language])
                html.dd(value[language])
            }
        }
        self.form(.method("post"), .action(form.action)) { html in
            for field in form.fields.all { html.hiddenField(field.name, field.value) }
            html.button(Wording("もう一度送信する", "Send it again")[language], .class("primary"))
        }
    }
}

extension Resending {
    /// What a person typed or chose, by the name that the page gave it.
    fileprivate var typed: [(name: Wording, value: Wording)] {
        fields.all.compactMap { field in
            guard let name = Self.names[field.name], !field.value.isEmpty else { return nil }
            let status = field.name == "status" ? Site.Status(rawValue: field.value)?.name : nil
            return (name, status ?? Wording(field.value, field.value))
        }
    }

    private static let names = [
        "reason": Wording("理由", "Reason"),
        "packing": Wording("1箱の入数", "Pieces in one case"),
        "piecesPerCase": Wording("1箱の入数", "Pieces in one case"),
        "status": Wording("状態", "Status"),
    ]
}
