import Formats

extension HTML {
    /// A name and its value in a list of class `facts`.
    mutating func fact(_ name: String, _ value: String) {
        div { html in
            html.dt(name)
            html.dd(value)
        }
    }
}
