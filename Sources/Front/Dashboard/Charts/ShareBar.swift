import Formats

/// Shares of a whole as one bar whose parts are a thousand units together.
///
/// A part that is there is never drawn thinner than can be seen, and the bar is never longer than the whole.
struct ShareBar {
    static let width = 1000
    static let height = 24
    private static let thinnest = 8

    struct Part: Hashable {
        /// Names the looks in the style sheet.
        let style: String
        let start: Int
        let width: Int
    }

    let whole: Int
    let shares: [(style: String, amount: Int)]

    var parts: [Part] {
        guard whole > 0 else { return [] }
        var start = 0
        return shares.compactMap { share in
            guard share.amount > 0, start < Self.width else { return nil }
            let exact = Int((Double(share.amount) / Double(whole) * Double(Self.width)).rounded())
            let width = min(Self.width - start, max(Self.thinnest, exact))
            defer { start += width }
            return Part(style: share.style, start: start, width: width)
        }
    }

    /// `text` says the same in words.
    func draw(_ text: String, _ html: inout HTML) {
        html.svg(
            width: Self.width, height: Self.height, .class("share-bar"), .role("img"), .aria("label", text),
            Attribute("preserveAspectRatio", "none")
        ) { html in
            html.drawingTitle(text)
            html.rectangle(x: 0, y: 0, width: Self.width, height: Self.height, .class("rest"))
            for part in parts {
                html.rectangle(
                    x: part.start, y: 0, width: part.width, height: Self.height, .class("part \(part.style)"))
            }
        }
    }
}
