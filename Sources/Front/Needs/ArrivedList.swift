import Boards
import Formats
import Relief
import Vocabulary

/// What has come to the shelter of late, each with its record; nothing at all when nothing has.
struct ArrivedList {
    let page: ShelterPage

    private var language: Language { page.language }

    func write(_ html: inout HTML) {
        let arrived = page.consignments.filter { $0.state == .received }
        guard !arrived.isEmpty else { return }
        let sorted = arrived.sorted { (receivedAt($1), $0.id) < (receivedAt($0), $1.id) }
        let part = ListPart(sorted, page: page.view.arrived, size: ShelterView.arrived)
        html.section(.class("card"), .aria("labelledby", "arrived")) { html in
            html.h2(Wording("受け取った物資", "What has come")[language], .id("arrived"))
            html.details(.id("arrived-list"), .open(if: page.view.arrived > 1)) { html in
                html.summary(summary(part))
                html.ul(.class("plain stack")) { html in
                    for consignment in part.elements { html.li { write(consignment, &$0) } }
                }
                PageTurner(part, language, label: Wording("受け取った便のページ", "Pages of loads that came")) {
                    page.address(of: .arrived($0), "arrived")
                }.draw(&html)
            }
        }
    }

    private func summary(_ part: ListPart<Consignment>) -> String {
        guard part.page == 1 else {
            let numbers = Wording(of: part)
            return Wording(
                "受け取った便、\(numbers.japanese)（記録の確認・訂正）", "Loads that came, \(numbers.english): see or correct the record"
            )[language]
        }
        let count = part.elements.count
        return Wording("最近の\(count)便（記録の確認・訂正）", "The last \(count.english("load")): see or correct the record")[
            language]
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
                + (consignment.lines.prefix(ShelterView.loadLines).map { names.loaded($0, of: consignment) }
                + [page.rest(of: consignment)].compactMap(\.self))
                .joined(separator: Wording("、", ", ")[language]),
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

    /// How many lines of a load stand on its own page only; `nil` when there is none.
    func rest(of consignment: Consignment) -> String? {
        let rest = consignment.lines.count - ShelterView.loadLines
        return rest > 0 ? Wording("ほか\(rest.grouped)件", "and \(rest.grouped) more")[language] : nil
    }
}
