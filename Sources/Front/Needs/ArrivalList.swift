import Boards
import Formats
import Relief
import Vocabulary

/// What is on its way to the shelter; nothing at all when nothing is.
struct ArrivalList {
    let page: ShelterPage

    private var language: Language { page.language }

    private var coming: [Consignment] {
        page.wall.consignments.consignments(of: page.site.id).map(\.consignment)
            .filter { $0.shelter == page.site.id && $0.state != .received }
    }

    func write(_ html: inout HTML) {
        let coming = coming
        guard !coming.isEmpty else { return }
        html.section(.class("card"), .aria("labelledby", "arrivals")) { html in
            html.h2(Wording("届く物資", "On its way to you")[language], .id("arrivals"))
            html.ul(.class("plain")) { html in
                for consignment in coming { html.li(.class("card")) { write(consignment, &$0) } }
            }
        }
    }

    private func write(_ consignment: Consignment, _ html: inout HTML) {
        html.div(.class("row apart")) { html in
            html.mark(consignment.state.mark, language)
            html.span(since(consignment), .class("small soft"))
        }
        let names = Names(page.wall, language)
        let depot = names.site(consignment.depot)
        let way = [Wording("\(depot)から", "from \(depot)")[language], consignment.vehicle].compactMap(\.self)
        html.p(way.joined(separator: language == .japanese ? "・" : ", "), .class("small"))
        html.ul { html in
            for line in consignment.lines { html.li(names.loaded(line, of: consignment)) }
        }
        guard consignment.state != .prepared else { return }
        html.p { html in
            html.a(
                Wording("受け取りを記録", "Record what arrived")[language],
                .href("\(page.path)/consignments/\(consignment.id)"), .class("button primary"))
        }
    }

    private func since(_ consignment: Consignment) -> String {
        guard let departed = consignment.departedAt else {
            return Wording("準備 ", "prepared ")[language] + page.told(consignment.preparedAt)
        }
        return Wording("出発 ", "left ")[language] + page.told(departed)
    }
}
