/// Paragraphs, lists and what stands inside a line.
extension HTML {
    package mutating func p(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("p", attributes, content)
    }
    package mutating func p(_ text: String, _ attributes: Attribute...) { element("p", attributes, text) }

    package mutating func ul(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("ul", attributes, content)
    }

    package mutating func ol(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("ol", attributes, content)
    }

    package mutating func li(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("li", attributes, content)
    }
    package mutating func li(_ text: String, _ attributes: Attribute...) { element("li", attributes, text) }

    package mutating func dl(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("dl", attributes, content)
    }

    package mutating func dt(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("dt", attributes, content)
    }
    package mutating func dt(_ text: String, _ attributes: Attribute...) { element("dt", attributes, text) }

    package mutating func dd(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("dd", attributes, content)
    }
    package mutating func dd(_ text: String, _ attributes: Attribute...) { element("dd", attributes, text) }

    package mutating func a(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("a", attributes, content)
    }
    package mutating func a(_ text: String, _ attributes: Attribute...) { element("a", attributes, text) }

    package mutating func span(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("span", attributes, content)
    }
    package mutating func span(_ text: String, _ attributes: Attribute...) { element("span", attributes, text) }

    package mutating func strong(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("strong", attributes, content)
    }
    package mutating func strong(_ text: String, _ attributes: Attribute...) { element("strong", attributes, text) }

    package mutating func small(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("small", attributes, content)
    }
    package mutating func small(_ text: String, _ attributes: Attribute...) { element("small", attributes, text) }

    package mutating func mark(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("mark", attributes, content)
    }
    package mutating func mark(_ text: String, _ attributes: Attribute...) { element("mark", attributes, text) }

    package mutating func code(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("code", attributes, content)
    }
    package mutating func code(_ text: String, _ attributes: Attribute...) { element("code", attributes, text) }

    package mutating func abbr(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("abbr", attributes, content)
    }
    package mutating func abbr(_ text: String, _ attributes: Attribute...) { element("abbr", attributes, text) }

    package mutating func time(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("time", attributes, content)
    }
    package mutating func time(_ text: String, _ attributes: Attribute...) { element("time", attributes, text) }

    package mutating func del(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("del", attributes, content)
    }
    package mutating func del(_ text: String, _ attributes: Attribute...) { element("del", attributes, text) }

    package mutating func ins(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("ins", attributes, content)
    }
    package mutating func ins(_ text: String, _ attributes: Attribute...) { element("ins", attributes, text) }

    package mutating func details(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("details", attributes, content)
    }

    package mutating func summary(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("summary", attributes, content)
    }
    package mutating func summary(_ text: String, _ attributes: Attribute...) { element("summary", attributes, text) }

    package mutating func data(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("data", attributes, content)
    }
    package mutating func data(_ text: String, _ attributes: Attribute...) { element("data", attributes, text) }

    package mutating func output(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("output", attributes, content)
    }
    package mutating func output(_ text: String, _ attributes: Attribute...) { element("output", attributes, text) }

    package mutating func br(_ attributes: Attribute...) { open("br", attributes) }
    package mutating func hr(_ attributes: Attribute...) { open("hr", attributes) }
    package mutating func wbr(_ attributes: Attribute...) { open("wbr", attributes) }
    package mutating func img(_ attributes: Attribute...) { open("img", attributes) }

    /// Text with its line breaks; see ``textarea(_:_:)`` for the first of them.
    package mutating func pre(_ text: String, _ attributes: Attribute...) {
        element("pre", attributes) { html in
            html.raw("\n")
            html.text(text)
        }
    }
}
