import Boards
import Formats
import Relief
import Vocabulary

/// What is on its way to the shelter, a screenful at a time; nothing at all when nothing is.
struct ArrivalList {
    let page: ShelterPage

    private var language: Language { page.language }

    func write(_ html: inout HTML) {
        let coming = page.consignments.filter { !$0.state.isEnd }
        guard !coming.isEmpty else { return }
        let part = ListPart(inOrder(coming), page: page.view.coming, size: ShelterView.coming)
        html.section(.class("card"), .aria("labelledby", "arrivals")) { html in
            html.h2(Wording("届く物資", "On its way to you")[language], .id("arrivals"))
            if part.pages > 1 { html.p(Wording(of: part)[language], .class("small soft")) }
            html.ul(.class("plain")) { html in
                for consignment in part.elements { html.li(.class("card")) { write(consignment, &$0) } }
            }
            PageTurner(part, language, label: Wording("届く便のページ", "Pages of loads to come")) {
                page.address(of: .coming($0), "arrivals")
            }.draw(&html)
        }
    }

    /// The latest first; where they are too many for one page, what is on the road before what has not left.
    private func inOrder(_ coming: [Consignment]) -> [Consignment] {
        guard coming.count > ShelterView.coming else { return coming }
        return [Consignment.State.departed, .loaded, .prepared].flatMap { state in
            coming.filter { $0.state == state }
        }
    }

    private func write(_ consignment: Consignment, _ html: inout HTML) {
        html.div(.class("row apart")) { html in
            html.mark(consignment.state.mark, language)
            html.span(since(consignment), .class("small soft"))
        }
        let names = Names(page.wall, language)
        let depot = names.site(consignment.depot)
        let way = [
            Wording("\(depot)から", "from \(depot)")[language], names.driver(of: consignment), consignment.vehicle,
        ]
        .compactMap(\.self)
        html.p(way.joined(separator: language == .japanese ? "・" : ", "), .class("small"))
        html.ul { html in
            for line in consignment.lines.prefix(ShelterView.loadLines) {
                html.li(names.loaded(line, of: consignment))
            }
            if let rest = page.rest(of: consignment) { html.li(rest) }
        }
        html.p { link(consignment, &$0) }
    }

    /// Nobody may have recorded the loading; what stands at the door can be received all the same.
    private func link(_ consignment: Consignment, _ html: inout HTML) {
        let address = Attribute.href(page.address(of: consignment))
        if consignment.state == .prepared {
            html.a(Wording("もう届いているとき", "It has come already")[language], address)
        } else {
            html.a(Wording("受け取りを記録", "Record what arrived")[language], address, .class("button primary"))
        }
    }

    private func since(_ consignment: Consignment) -> String {
        guard consignment.hasLeft else {
            return Wording("準備 ", "prepared ")[language] + page.told(consignment.preparedAt)
        }
        guard let departed = consignment.departedAt else { return Wording.departureUnrecorded[language] }
        return Wording("出発 ", "left ")[language] + page.told(departed)
    }
}
