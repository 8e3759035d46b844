/// Forms.
extension HTML {
    package mutating func form(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("form", attributes, content)
    }

    package mutating func label(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("label", attributes, content)
    }
    package mutating func label(_ text: String, _ attributes: Attribute...) { element("label", attributes, text) }

    package mutating func button(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("button", attributes, content)
    }
    package mutating func button(_ text: String, _ attributes: Attribute...) { element("button", attributes, text) }

    package mutating func fieldset(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("fieldset", attributes, content)
    }

    package mutating func legend(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("legend", attributes, content)
    }
    package mutating func legend(_ text: String, _ attributes: Attribute...) { element("legend", attributes, text) }

    package mutating func select(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("select", attributes, content)
    }

    package mutating func option(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("option", attributes, content)
    }
    package mutating func option(_ text: String, _ attributes: Attribute...) { element("option", attributes, text) }

    package mutating func optgroup(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("optgroup", attributes, content)
    }

    package mutating func datalist(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("datalist", attributes, content)
    }

    package mutating func meter(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("meter", attributes, content)
    }
    package mutating func meter(_ text: String, _ attributes: Attribute...) { element("meter", attributes, text) }

    package mutating func progress(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("progress", attributes, content)
    }
    package mutating func progress(_ text: String, _ attributes: Attribute...) { element("progress", attributes, text) }

    package mutating func dialog(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("dialog", attributes, content)
    }
    package mutating func dialog(_ text: String, _ attributes: Attribute...) { element("dialog", attributes, text) }

    package mutating func input(_ attributes: Attribute...) { open("input", attributes) }

    /// A text area; the line break after its start tag is dropped by browsers, so that one in the text is not.
    package mutating func textarea(_ text: String, _ attributes: Attribute...) {
        element("textarea", attributes) { html in
            html.raw("\n")
            html.text(text)
        }
    }
}
