import Boards
import Formats
import Relief
import Vocabulary

/// One load that has left.
struct DepartureCard {
    /// Items of the load that are named; the others stand on its own page.
    private static let mostItems = 5

    let departure: Departures.Departure
    let page: DeparturesPage

    private var language: Language { page.language }
    private var consignment: Consignment { departure.consignment }
    private var names: Names { Names(page.wall, language) }

    func write(_ html: inout HTML) {
        html.p { html in
            html.a(
                names.site(consignment.shelter), .class("card-title"),
                .href(ConsignmentEnd.depot.path(consignment.id, at: page.site.id)))
            html.text(" ")
            html.mark(consignment.state.mark, language)
            if isOverdue {
                html.text(" ")
                html.strong(Wording("6時間以上未着", "out for more than 6 h")[language], .class("alarm"))
            }
            if let found = ShortReceipt(consignment) {
                html.text(" ")
                html.mark(StateMark(name: found.title, shape: "▲", tone: "bad"), language)
            }
        }
        html.p(times, .class("small soft"))
        html.p(names.goods(in: consignment, most: Self.mostItems))
        let short = ShortLines(consignment: consignment, names: names).texts
        guard !short.isEmpty else { return }
        html.p(Wording("不足：", "Short: ")[language] + short.joined(separator: separator), .class("problem"))
    }

    private var separator: String { Wording("、", "; ")[language] }

    private var isOverdue: Bool { ConsignmentCards.isOverdue(consignment, at: page.now) }

    private var times: String {
        let parts = [
            told(Wording("積込", "loaded"), consignment.loadedAt) ?? Wording.loadingUnrecorded[language],
            told(Wording("出発", "left"), consignment.departedAt) ?? Wording.departureUnrecorded[language],
            names.driver(of: consignment), consignment.vehicle,
            told(Wording("受領", "received"), consignment.receipt?.receivedAt),
        ]
        return parts.compactMap(\.self).joined(separator: Wording("・", ", ")[language])
    }

    private func told(_ step: Wording, _ moment: Moment?) -> String? {
        moment.map { "\(step[language]) \($0.onPage(language, beside: page.now))" }
    }
}
