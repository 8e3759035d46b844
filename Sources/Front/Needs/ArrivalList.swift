import Boards
import Formats
import Relief
import Vocabulary

/// What is on its way to the shelter and what has come of late; nothing at all when nothing is and nothing has.
struct ArrivalList {
    /// Arrived consignments that are still listed.
    private static let mostArrived = 10

    let page: ShelterPage

    private var language: Language { page.language }

    func write(_ html: inout HTML) {
        let all = page.wall.consignments.consignments(of: page.site.id).map(\.consignment)
            .filter { $0.shelter == page.site.id }
        write(coming: all.filter { $0.state != .received }, &html)
        write(arrived: all.filter { $0.state == .received }, &html)
    }

    private func write(coming: [Consignment], _ html: inout HTML) {
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
        html.p { link(consignment, &$0) }
    }

    /// Nobody may have recorded the loading; what stands at the door can be received all the same.
    private func link(_ consignment: Consignment, _ html: inout HTML) {
        let address = Attribute.href(address(consignment))
        if consignment.state == .prepared {
            html.a(Wording("もう届いているとき", "It has come already")[language], address)
        } else {
            html.a(Wording("受け取りを記録", "Record what arrived")[language], address, .class("button primary"))
        }
    }

    private func address(_ consignment: Consignment) -> String { "\(page.path)/consignments/\(consignment.id)" }

    private func write(arrived: [Consignment], _ html: inout HTML) {
        guard !arrived.isEmpty else { return }
        let latest = arrived.sorted { (receivedAt($1), $0.id) < (receivedAt($0), $1.id) }.prefix(Self.mostArrived)
        html.section(.class("card"), .aria("labelledby", "arrived")) { html in
            html.h2(Wording("受け取った物資", "What has come")[language], .id("arrived"))
            html.details(.id("arrived-list")) { html in
                html.summary(
                    Wording(
                        "最近の\(latest.count)便（記録の確認・訂正）",
                        "The last \(latest.count.english("load")): see or correct the record")[language])
                html.ul(.class("plain stack")) { html in
                    for consignment in latest { html.li { write(arrived: consignment, &$0) } }
                }
            }
        }
    }

    private func write(arrived consignment: Consignment, _ html: inout HTML) {
        let names = Names(page.wall, language)
        html.a(
            Wording(
                "\(receivedAt(consignment).onPage(language)) \(names.site(consignment.depot))から",
                "\(receivedAt(consignment).onPage(language)) from \(names.site(consignment.depot))")[language],
            .href(address(consignment)))
        html.span(
            " "
                + consignment.lines.map { names.loaded($0, of: consignment) }.joined(
                    separator: Wording("、", ", ")[language]),
            .class("small soft"))
    }

    private func receivedAt(_ consignment: Consignment) -> Moment {
        consignment.receipt?.receivedAt ?? consignment.preparedAt
    }

    private func since(_ consignment: Consignment) -> String {
        guard let departed = consignment.departedAt else {
            return Wording("準備 ", "prepared ")[language] + page.told(consignment.preparedAt)
        }
        return Wording("出発 ", "left ")[language] + page.told(departed)
    }
}
