import Formats

/// A QR code as a drawing in a page; a module is one unit, so it is sharp at every size.
struct QRDrawing {
    let code: QRCode
    /// What it says, for those who cannot see it.
    let name: String

    func draw(_ html: inout HTML) {
        let side = code.size + 2 * QRCode.quietZone
        html.svg(
            width: side, height: side, .class("qr"), .role("img"), .aria("label", name),
            Attribute("shape-rendering", "crispEdges")
        ) { html in
            html.rectangle(x: 0, y: 0, width: side, height: side, Attribute("fill", "white"))
            html.path(code.path, Attribute("fill", "black"))
        }
    }
}
