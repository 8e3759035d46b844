import Formats

/// What every map needs: which way is north and how long a kilometre is.
struct MapFrame {
    let desk: Desk
    let projection: MapProjection

    func draw(_ html: inout HTML) {
        scaleBar(&html)
        north(&html)
    }

    private func scaleBar(_ html: inout HTML) {
        let (metres, pixels) = projection.scaleBar(upTo: 200)
        let y = projection.height - 14
        html.path("M20 \(y - 8)V\(y)H\(20 + pixels)V\(y - 8)", .class("frame"))
        html.drawingText(
            metres < 1000 ? "\(metres) m" : "\(metres / 1000) km", x: 28 + pixels, y: y, .class("frame-text"))
    }

    private func north(_ html: inout HTML) {
        let x = MapProjection.width - 28
        html.path("M\(x) 14L\(x + 9) 38L\(x) 32L\(x - 9) 38Z", .class("frame-fill"))
        html.drawingText(
            desk.say("北", "N"), x: x, y: 60, .class("frame-text"), Attribute("text-anchor", "middle"))
    }
}
