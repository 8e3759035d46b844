import Formats

/// What the parts of the bars below it mean.
struct BarLegend {
    /// The looks in the style sheet, and the words.
    let entries: [(style: String, name: String)]

    func draw(_ html: inout HTML) {
        html.ul(.class("legend")) { html in
            for entry in entries {
                html.li { html in
                    html.svg(width: 24, height: 16, .class("swatch"), .aria("hidden", "true")) {
                        $0.rectangle(x: 1, y: 1, width: 22, height: 14, .class(entry.style))
                    }
                    html.text(entry.name)
                }
            }
        }
    }
}
