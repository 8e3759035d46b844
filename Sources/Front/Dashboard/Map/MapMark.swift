import Boards
import Formats
import Relief
import Vocabulary

/// One site as it is drawn: the shape tells what it is, so that the map also works without colour.
struct MapMark {
    enum Shape {
        case shelter(SiteNeeds.Coverage)
        case depot(usable: Bool)
        case bound(SiteOutlook.Bind)
    }

    let shape: Shape
    /// How far no road leads there.
    var cutOff: CutOff.Extent?
    /// Half the width, in units of the drawing.
    let size: Int

    /// The area grows with the people; a shelter whose people nobody counted gets the smallest mark.
    static func size(people: Count<Person>?) -> Int {
        guard let people else { return 6 }
        return min(22, 6 + Int(Double(people.value).squareRoot() / 3))
    }

    /// What is drawn later lies on top: who has nothing yet must never be hidden.
    var layer: Int {
        guard cutOff == nil else { return 5 }
        return switch shape {
        case .shelter(.none): 0
        case .shelter(.served): 1
        case .shelter(.partly): 2
        case .shelter(.nothing): 3
        case .depot: 4
        case .bound(.nothing): 0
        case .bound(.people), .bound(.funds): 1
        case .bound(.goods): 2
        case .bound(.road), .bound(.hands): 5
        }
    }

    func draw(x: Int, y: Int, _ html: inout HTML) {
        if let cutOff { ring(x, y, cutOff, &html) }
        switch shape {
        case .shelter(.none): html.circle(x: x, y: y, radius: size, .class("mark none"))
        case .shelter(.served): html.circle(x: x, y: y, radius: size, .class("mark served"))
        case .shelter(.partly): html.path(diamond(x, y), .class("mark partly"))
        case .shelter(.nothing): html.path(triangle(x, y), .class("mark nothing"))
        case .depot(let usable): depot(x, y, usable: usable, &html)
        case .bound(let bind): bound(bind, x, y, &html)
        }
    }

    /// A ring around the mark, whole or broken like the roads.
    private func ring(_ x: Int, _ y: Int, _ extent: CutOff.Extent, _ html: inout HTML) {
        html.circle(x: x, y: y, radius: size + 7, .class(extent == .entirely ? "mark cut" : "mark cut partly-cut"))
    }

    /// Each thing that holds a site back has a shape of its own.
    private func bound(_ bind: SiteOutlook.Bind, _ x: Int, _ y: Int, _ html: inout HTML) {
        switch bind {
        case .nothing: html.circle(x: x, y: y, radius: size, .class("mark served"))
        case .hands: html.path(triangle(x, y), .class("mark nothing"))
        case .goods: html.path(diamond(x, y), .class("mark partly"))
        case .road: html.circle(x: x, y: y, radius: size + 4, .class("mark cut"))
        case .people: html.circle(x: x, y: y, radius: size, .class("mark none"))
        case .funds:
            html.rectangle(x: x - size, y: y - size, width: 2 * size, height: 2 * size, .class("mark partly"))
        }
    }

    private func diamond(_ x: Int, _ y: Int) -> String {
        "M\(x) \(y - size)L\(x + size) \(y)L\(x) \(y + size)L\(x - size) \(y)Z"
    }

    private func triangle(_ x: Int, _ y: Int) -> String {
        "M\(x) \(y - size)L\(x + size) \(y + size)L\(x - size) \(y + size)Z"
    }

    private func depot(_ x: Int, _ y: Int, usable: Bool, _ html: inout HTML) {
        html.rectangle(
            x: x - size, y: y - size, width: 2 * size, height: 2 * size, .class(usable ? "mark depot" : "mark lost"))
        guard !usable else { return }
        let (left, right, top, bottom) = (x - size, x + size, y - size, y + size)
        html.path("M\(left) \(top)L\(right) \(bottom)M\(right) \(top)L\(left) \(bottom)", .class("mark cross"))
    }
}
