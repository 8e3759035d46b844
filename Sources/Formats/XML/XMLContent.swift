/// What stands inside an element, in the order it is added.
package struct XMLContent: ~Copyable {
    private(set) var bytes: [UInt8] = []

    mutating func declaration() { XMLEscape.appendMarkup(#"<?xml version="1.0" encoding="UTF-8"?>"#, to: &bytes) }

    package mutating func text(_ text: String) { XMLEscape.append(text, in: .text, to: &bytes) }

    package mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        _ content: (inout XMLContent) -> Void
    ) {
        open(name, attributes)
        content(&self)
        markup("</")
        markup(name)
        markup(">")
    }

    package mutating func element(
        _ name: StaticString, _ text: String, _ attributes: KeyValuePairs<StaticString, String> = [:]
    ) {
        element(name, attributes) { $0.text(text) }
    }

    /// An element with nothing inside.
    package mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
        element(name, attributes) { _ in }
    }

    private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
        markup("<")
        markup(name)
        for (attribute, value) in attributes {
            markup(" ")
            markup(attribute)
            markup("=\"")
            XMLEscape.append(value, in: .attribute, to: &bytes)
            markup("\"")
        }
        markup(">")
    }

    private mutating func markup(_ constant: StaticString) { XMLEscape.appendMarkup(constant, to: &bytes) }
}
