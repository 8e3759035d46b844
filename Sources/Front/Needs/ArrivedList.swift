import Boards
import Formats
import Relief
import Vocabulary

/// What has come to the shelter of late, each with its record; nothing at all when nothing has.
struct ArrivedList {
    /// Consignments that are still listed.
    private static let most = 10

    let page: ShelterPage

    private var language: Language { page.language }

    func write(_ html: inout HTML) {
        let arrived = page.consignments.filter { $0.state == .received }
        guard !arrived.isEmpty else { return }
        let latest = arrived.sorted { (receivedAt($1), $0.id) < (receivedAt($0), $1.id) }.prefix(Self.most)
        html.section(.class("card"), .aria("labelledby", "arrived")) { html in
            html.h2(Wording("受け取った物資", "What has come")[language], .id("arrived"))
            html.details(.id("arrived-list")) { html in
                html.summary(
                    Wording(
                        "最近の\(latest.count)便（記録の確認・訂正）",
                        "The last \(latest.count.english("load")): see or correct the record")[language])
                html.ul(.class("plain stack")) { html in
                    for consignment in latest { html.li { write(consignment, &$0) } }
                }
            }
        }
    }

    private func write(_ consignment: Consignment, _ html: inout HTML) {
        let names = Names(page.wall, language)
        html.a(
            Wording(
                "\(receivedAt(consignment).onPage(language)) \(names.site(consignment.depot))から",
                "\(receivedAt(consignment).onPage(language)) from \(names.site(consignment.depot))")[language],
            .href(page.address(of: consignment)))
        html.span(
            " "
                + consignment.lines.map { names.loaded($0, of: consignment) }.joined(
                    separator: Wording("、", ", ")[language]),
            .class("small soft"))
    }

    private func receivedAt(_ consignment: Consignment) -> Moment {
        consignment.receipt?.receivedAt ?? consignment.preparedAt
    }
}

extension ShelterPage {
    /// What comes or came to the shelter, the latest first.
    var consignments: [Consignment] {
        wall.consignments.consignments(of: site.id).map(\.consignment).filter { $0.shelter == site.id }
    }

    func address(of consignment: Consignment) -> String { "\(path)/consignments/\(consignment.id)" }
}
