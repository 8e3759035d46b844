/// Tables.
extension HTML {
    package mutating func table(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("table", attributes, content)
    }

    package mutating func caption(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("caption", attributes, content)
    }
    package mutating func caption(_ text: String, _ attributes: Attribute...) { element("caption", attributes, text) }

    package mutating func colgroup(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("colgroup", attributes, content)
    }

    package mutating func thead(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("thead", attributes, content)
    }

    package mutating func tbody(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("tbody", attributes, content)
    }

    package mutating func tfoot(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("tfoot", attributes, content)
    }

    package mutating func tr(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("tr", attributes, content)
    }

    package mutating func th(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("th", attributes, content)
    }
    package mutating func th(_ text: String, _ attributes: Attribute...) { element("th", attributes, text) }

    package mutating func td(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("td", attributes, content)
    }
    package mutating func td(_ text: String, _ attributes: Attribute...) { element("td", attributes, text) }

    package mutating func col(_ attributes: Attribute...) { open("col", attributes) }
}
