/// An XML 1.0 document, written piece by piece straight into UTF-8 bytes.
///
/// ```swift
/// let feed = XMLText.document("feed", ["xmlns": "http://www.w3.org/2005/Atom"]) { feed in
///     feed.element("title", "支援物資 <不足>")  // escaped
///     feed.empty("link", ["rel": "self", "href": address])
///     feed.element("author") { $0.element("name", "熊本市") }
/// }
/// ```
///
/// Names are constants of the program; every text and attribute value is escaped on its way in.
package struct XMLText: Hashable, Sendable {
    package let bytes: [UInt8]

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// A document whose root element is `name`.
    package static func document(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        _ content: (inout XMLContent) -> Void
    ) -> XMLText {
        var root = XMLContent()
        root.declaration()
        root.element(name, attributes, content)
        return XMLText(bytes: root.bytes)
    }
}
