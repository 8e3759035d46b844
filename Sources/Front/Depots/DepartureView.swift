import Boards
import Relief
package import Vocabulary

/// Which of the loads that have left a depot its list shows: those of a day, or those for shelters of a name.
package struct DepartureView: Hashable, Sendable {
    static let pageSize = 30

    /// `nil` is the day on which it is looked at.
    let day: LocalDate?
    /// A part of the shelter's name or reading, on whatever day it left; `nil` asks for nothing.
    let name: String?
    let carrier: CarrierSought?
    /// Counted from 1.
    let page: Int

    package init(day: LocalDate? = nil, name: String? = nil, carrier: CarrierSought? = nil, page: Int = 1) {
        self.day = day
        self.name = name
        self.carrier = carrier
        self.page = max(1, page)
    }

    /// As the address says it; a value that means nothing here does not narrow the list.
    package init(query: (String) -> String?) {
        self.init(
            day: query("day").flatMap { LocalDate($0) }, name: query("shelter").map { String($0.prefix(60)) },
            carrier: query("carrier").map { CarrierSought($0) }, page: query("page").flatMap { Int($0) } ?? 1)
    }

    func turned(to page: Int) -> Self { Self(day: day, name: name, carrier: carrier, page: page) }

    /// The words behind the question mark.
    var query: [(name: String, value: String?)] {
        [
            ("day", day?.description), ("shelter", name), ("carrier", carrier?.text),
            ("page", page > 1 ? String(page) : nil),
        ]
    }
}

/// The loads that have left a depot, the latest first; those of one carrier where they are sought.
struct Departures {
    /// A load that has left.
    struct Departure {
        let row: ConsignmentBoard.Row
        /// When it left; where nobody recorded that, when it had arrived, or what else is known of it last.
        let moment: Moment

        var consignment: Consignment { row.consignment }

        /// `nil` for one that is at the depot still, or never left.
        fileprivate init?(_ row: ConsignmentBoard.Row) {
            guard row.consignment.hasLeft else { return nil }
            self.row = row
            moment = row.consignment.departedAt ?? row.consignment.receipt?.receivedAt ?? row.changedAt
        }
    }

    let all: [Departure]

    init(from depot: ID<Site>, on wall: Wall, by carrier: CarrierSought? = nil) {
        all = wall.consignments.consignments(of: depot).filter {
            $0.consignment.depot == depot && carrier?.includes($0.consignment) ?? true
        }
        .compactMap { Departure($0) }
        .sorted { ($1.moment, $1.consignment.id) < ($0.moment, $0.consignment.id) }
    }

    /// Every day on which something left, the latest first.
    var days: [(day: LocalDate, count: Int)] {
        Dictionary(grouping: all) { $0.moment.japaneseDate }
            .map { (day: $0.key, count: $0.value.count) }.sorted { $0.day > $1.day }
    }

    func found(_ view: DepartureView, today: LocalDate, on wall: Wall) -> [Departure] {
        guard let name = view.name else {
            let day = view.day ?? today
            return all.filter { $0.moment.japaneseDate == day }
        }
        return all.filter {
            WaitingLoad(consignment: $0.consignment, shelter: wall.site($0.consignment.shelter)).isCalled(name)
        }
    }
}
