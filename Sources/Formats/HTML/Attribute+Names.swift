/// The attributes our pages use.
extension Attribute {
    package static func `class`(_ value: String) -> Self { Self("class", value) }
    package static func id(_ value: String) -> Self { Self("id", value) }
    package static func title(_ value: String) -> Self { Self("title", value) }
    package static func lang(_ value: String) -> Self { Self("lang", value) }
    package static func role(_ value: String) -> Self { Self("role", value) }
    package static func name(_ value: String) -> Self { Self("name", value) }
    package static func value(_ value: String) -> Self { Self("value", value) }
    package static func type(_ value: String) -> Self { Self("type", value) }
    package static func `for`(_ value: String) -> Self { Self("for", value) }
    package static func form(_ value: String) -> Self { Self("form", value) }
    package static func list(_ value: String) -> Self { Self("list", value) }
    package static func method(_ value: String) -> Self { Self("method", value) }
    package static func enctype(_ value: String) -> Self { Self("enctype", value) }
    package static func accept(_ value: String) -> Self { Self("accept", value) }
    package static func autocomplete(_ value: String) -> Self { Self("autocomplete", value) }
    package static func inputMode(_ value: String) -> Self { Self("inputmode", value) }
    package static func min(_ value: String) -> Self { Self("min", value) }
    package static func max(_ value: String) -> Self { Self("max", value) }
    package static func step(_ value: String) -> Self { Self("step", value) }
    package static func rel(_ value: String) -> Self { Self("rel", value) }
    package static func content(_ value: String) -> Self { Self("content", value) }
    package static func charset(_ value: String) -> Self { Self("charset", value) }
    package static func scope(_ value: String) -> Self { Self("scope", value) }
    package static func datetime(_ value: String) -> Self { Self("datetime", value) }

    package static func colSpan(_ value: Int) -> Self { Self("colspan", String(value)) }
    package static func maxLength(_ value: Int) -> Self { Self("maxlength", String(value)) }
    package static func tabIndex(_ value: Int) -> Self { Self("tabindex", String(value)) }
    package static func rows(_ value: Int) -> Self { Self("rows", String(value)) }
    package static func columns(_ value: Int) -> Self { Self("cols", String(value)) }
}

/// Boolean attributes: `.required`, or `.selected(if: option == chosen)`.
extension Attribute {
    package static var required: Self { Self("required", if: true) }
    package static var checked: Self { Self("checked", if: true) }
    package static var selected: Self { Self("selected", if: true) }
    package static var hidden: Self { Self("hidden", if: true) }
    package static var open: Self { Self("open", if: true) }
    /// On a button that sends its form though fields of another button are empty.
    package static var formNoValidate: Self { Self("formnovalidate", if: true) }
    package static var reversed: Self { Self("reversed", if: true) }
    package static var `defer`: Self { Self("defer", if: true) }

    package static func required(if applies: Bool) -> Self { Self("required", if: applies) }
    package static func checked(if applies: Bool) -> Self { Self("checked", if: applies) }
    package static func selected(if applies: Bool) -> Self { Self("selected", if: applies) }
    package static func hidden(if applies: Bool) -> Self { Self("hidden", if: applies) }
    package static func open(if applies: Bool) -> Self { Self("open", if: applies) }
    package static func reversed(if applies: Bool) -> Self { Self("reversed", if: applies) }
}

/// Addresses. One that could run a script, like `javascript:…`, is written as `#`.
extension Attribute {
    package static func href(_ address: String) -> Self { Self("href", WebAddress.harmless(address)) }
    package static func src(_ address: String) -> Self { Self("src", WebAddress.harmless(address)) }
    package static func action(_ address: String) -> Self { Self("action", WebAddress.harmless(address)) }
    package static func formAction(_ address: String) -> Self { Self("formaction", WebAddress.harmless(address)) }
}
