/// A page, or a part of one, being written as bytes.
///
/// Every text and attribute is escaped on its way in; only a constant of the program can pass unescaped. Elements
/// are methods, nested by closures, with Swift's own `if` and `for` between them:
///
/// ```swift
/// var html = HTML()
/// html.section(.class("card")) { html in
///     html.h2("避難所")
///     html.p { html in
///         html.text("避難者数 ")
///         html.strong(count, .class("number"))
///     }
///     if needs.isEmpty { html.p("要請はありません", .class("quiet")) }
///     html.ul { html in
///         for need in needs {
///             html.li { $0.a(need.item, .href(need.path)) }
///         }
///     }
/// }
/// ```
///
/// An element has either text, with its attributes after it, or a closure, with its attributes before. One buffer
/// is passed down and written to in order, so a table of 500 rows takes about a millisecond.
package struct HTML: Hashable, Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func text(_ text: String) { HTMLEscape.append(text, to: &bytes) }

    /// Writes a constant of the program as it stands, such as an SVG icon.
    ///
    /// A `StaticString` cannot hold anything that came from outside.
    package mutating func raw(_ constant: StaticString) { write(constant) }

    /// Puts in a part that was built before, for instance once for many pages.
    package mutating func include(_ part: HTML) { bytes.append(contentsOf: part.bytes) }

    mutating func element(_ name: StaticString, _ attributes: [Attribute], _ content: (inout HTML) -> Void) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    mutating func element(_ name: StaticString, _ attributes: [Attribute], _ content: String) {
        open(name, attributes)
        text(content)
        close(name)
    }

    /// Writes a start tag; all there is of a void element.
    mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        bytes.append(UInt8(ascii: "<"))
        write(name)
        for attribute in attributes { attribute.write(to: &bytes) }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func close(_ name: StaticString) {
        write("</")
        write(name)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func write(_ constant: StaticString) { HTMLEscape.appendMarkup(constant, to: &bytes) }
}
