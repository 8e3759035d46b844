import Formats

extension HTML {
    /// A hash in groups that look apart and are copied as one word.
    mutating func hash(_ head: LogHead, class style: String = "hash") {
        code(.class(style), .tabIndex(0)) { html in
            for group in head.groups { html.span(group) }
        }
    }
}
