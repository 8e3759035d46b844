/// An attribute of an element; its value is escaped when written.
package struct Attribute: Sendable {
    private let name: Name
    private let value: Value

    private enum Name: Sendable {
        case constant(StaticString)
        /// `data-` or `aria-` with a constant behind it.
        case prefixed(StaticString, StaticString)
    }

    private enum Value: Sendable {
        case text(String)
        case present
        case absent
    }

    /// Any attribute that has no shorthand here.
    ///
    /// For addresses use ``href(_:)``, ``src(_:)`` or ``action(_:)``, which check the scheme.
    package init(_ name: StaticString, _ value: String) {
        self.name = .constant(name)
        self.value = .text(value)
    }

    /// A boolean attribute such as `checked`, left out altogether when it does not apply.
    package init(_ name: StaticString, if applies: Bool) {
        self.name = .constant(name)
        value = applies ? .present : .absent
    }

    private init(_ prefix: StaticString, _ name: StaticString, _ value: String) {
        self.name = .prefixed(prefix, name)
        self.value = .text(value)
    }

    package static func data(_ name: StaticString, _ value: String) -> Self { Self("data-", name, value) }
    package static func aria(_ name: StaticString, _ value: String) -> Self { Self("aria-", name, value) }

    func write(to bytes: inout [UInt8]) {
        if case .absent = value { return }
        bytes.append(UInt8(ascii: " "))
        switch name {
        case .constant(let name):
            HTMLEscape.appendMarkup(name, to: &bytes)
        case .prefixed(let prefix, let name):
            HTMLEscape.appendMarkup(prefix, to: &bytes)
            HTMLEscape.appendMarkup(name, to: &bytes)
        }
        guard case .text(let text) = value else { return }
        HTMLEscape.appendMarkup("=\"", to: &bytes)
        HTMLEscape.append(text, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }
}
