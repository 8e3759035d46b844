/// Parts of a page.
extension HTML {
    package mutating func header(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("header", attributes, content)
    }
    package mutating func header(_ text: String, _ attributes: Attribute...) { element("header", attributes, text) }

    package mutating func footer(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("footer", attributes, content)
    }
    package mutating func footer(_ text: String, _ attributes: Attribute...) { element("footer", attributes, text) }

    package mutating func main(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("main", attributes, content)
    }
    package mutating func main(_ text: String, _ attributes: Attribute...) { element("main", attributes, text) }

    package mutating func nav(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("nav", attributes, content)
    }
    package mutating func nav(_ text: String, _ attributes: Attribute...) { element("nav", attributes, text) }

    package mutating func section(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("section", attributes, content)
    }
    package mutating func section(_ text: String, _ attributes: Attribute...) { element("section", attributes, text) }

    package mutating func article(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("article", attributes, content)
    }
    package mutating func article(_ text: String, _ attributes: Attribute...) { element("article", attributes, text) }

    package mutating func aside(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("aside", attributes, content)
    }
    package mutating func aside(_ text: String, _ attributes: Attribute...) { element("aside", attributes, text) }

    package mutating func div(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("div", attributes, content)
    }
    package mutating func div(_ text: String, _ attributes: Attribute...) { element("div", attributes, text) }

    package mutating func h1(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("h1", attributes, content)
    }
    package mutating func h1(_ text: String, _ attributes: Attribute...) { element("h1", attributes, text) }

    package mutating func h2(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("h2", attributes, content)
    }
    package mutating func h2(_ text: String, _ attributes: Attribute...) { element("h2", attributes, text) }

    package mutating func h3(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("h3", attributes, content)
    }
    package mutating func h3(_ text: String, _ attributes: Attribute...) { element("h3", attributes, text) }

    package mutating func h4(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("h4", attributes, content)
    }
    package mutating func h4(_ text: String, _ attributes: Attribute...) { element("h4", attributes, text) }

    package mutating func address(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("address", attributes, content)
    }
    package mutating func address(_ text: String, _ attributes: Attribute...) { element("address", attributes, text) }

    package mutating func hgroup(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("hgroup", attributes, content)
    }
}
