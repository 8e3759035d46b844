/// Drawings inside a page (SVG). Looks come from classes and presentation attributes, never from a `style`.
extension HTML {
    /// A drawing with its own coordinates; `width` and `height` are those of the view box.
    package mutating func svg(
        width: Int, height: Int, _ attributes: Attribute..., content: (inout HTML) -> Void
    ) {
        element("svg", [Attribute("viewBox", "0 0 \(width) \(height)")] + attributes, content)
    }

    /// Things that are drawn together.
    package mutating func group(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        element("g", attributes, content)
    }

    /// What a drawing or a part of it is, as one short line.
    package mutating func drawingTitle(_ text: String, _ attributes: Attribute...) {
        element("title", attributes, text)
    }

    /// What a drawing shows, for those who cannot see it.
    package mutating func drawingDescription(_ text: String, _ attributes: Attribute...) {
        element("desc", attributes, text)
    }

    /// A word in a drawing.
    package mutating func drawingText(_ text: String, x: Int, y: Int, _ attributes: Attribute...) {
        element("text", [Attribute("x", String(x)), Attribute("y", String(y))] + attributes, text)
    }

    package mutating func circle(x: Int, y: Int, radius: Int, _ attributes: Attribute...) {
        let place = [Attribute("cx", String(x)), Attribute("cy", String(y)), Attribute("r", String(radius))]
        element("circle", place + attributes) { _ in }
    }

    package mutating func rectangle(x: Int, y: Int, width: Int, height: Int, _ attributes: Attribute...) {
        let place = [
            Attribute("x", String(x)), Attribute("y", String(y)), Attribute("width", String(width)),
            Attribute("height", String(height)),
        ]
        element("rect", place + attributes) { _ in }
    }

    /// A line through points, in the words of SVG: `M0 0 L10 10 Z`.
    package mutating func path(_ data: String, _ attributes: Attribute...) {
        element("path", [Attribute("d", data)] + attributes) { _ in }
    }
}
