package import Vocabulary

/// A whole page and what stands in its head.
extension HTML {
    /// A page in one language, with the head every page has: UTF-8, phone width, title.
    package static func document(
        _ language: Language, title: String, head: (inout HTML) -> Void = { _ in },
        bodyAttributes: Attribute..., body: (inout HTML) -> Void
    ) -> HTML {
        var page = HTML()
        page.raw("<!DOCTYPE html>")
        page.element("html", [.lang(language.rawValue)]) { html in
            html.element("head", []) { html in
                html.meta(.charset("utf-8"))
                html.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                html.element("title", [], title)
                head(&html)
            }
            html.element("body", bodyAttributes, body)
        }
        return page
    }

    package mutating func meta(_ attributes: Attribute...) { open("meta", attributes) }
    package mutating func link(_ attributes: Attribute...) { open("link", attributes) }

    /// A script from a file; there are none inside a page, where text would have to be escaped differently.
    package mutating func script(_ attributes: Attribute...) { element("script", attributes) { _ in } }

    package mutating func noscript(content: (inout HTML) -> Void) { element("noscript", [], content) }

    /// A part that a script clones; invisible until then.
    package mutating func template(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("template", attributes, content)
    }
}
