import Boards
package import Relief
package import Vocabulary

/// Which consignments the list shows, and after which one the page begins.
package struct ConsignmentFilter: Sendable {
    private static let longestText = 60

    /// A part of the name, reading or ward of where it comes from or goes to, of its vehicle's number, or its own name.
    package let text: String?
    /// `nil` shows the first of every state.
    package let state: Consignment.State?
    /// The last one of the page before.
    package let after: ID<Consignment>?
    /// `nil` shows those of every carrier and of none.
    package let carrier: CarrierSought?

    package init(
        text: String? = nil, state: Consignment.State? = nil, carrier: CarrierSought? = nil,
        after: ID<Consignment>? = nil
    ) {
        self.text = text.flatMap { $0.isEmpty ? nil : String($0.prefix(Self.longestText)) }
        self.state = state
        self.carrier = carrier
        self.after = after
    }

    /// Whether nothing was asked for.
    var isOpen: Bool { text == nil && state == nil && carrier == nil }

    init(_ query: Query) throws(Problem) {
        self.init(
            text: query.value("q"),
            state: try query.choice("state", Consignment.State.self, former: ["calledOff": .calledOff]),
            carrier: query.value("carrier").map { CarrierSought($0) },
            after: try query.id("after", of: Consignment.self))
    }

    /// Where such a list stands, from after `last` on.
    func link(_ state: Consignment.State?, after last: ID<Consignment>? = nil) -> String {
        Link(
            "/hq/consignments",
            [("q", text), ("state", state?.rawValue), ("carrier", carrier?.text), ("after", last?.text)]
        ).text
    }
}

/// What is looked for: every word must stand somewhere, 「スタジアム 桜木」 at either end of the way.
struct SoughtConsignments: Sendable {
    private var words: [SoughtWord]

    /// `nil` when everything is wanted.
    init?(_ text: String?, on wall: Wall) {
        guard let text else { return nil }
        words = text.split(whereSeparator: \.isWhitespace).map { SoughtWord(String($0), on: wall) }
    }

    mutating func include(_ consignment: Consignment) -> Bool {
        words.indices.allSatisfy { words[$0].stands(in: consignment) }
    }
}

/// One word, worked out once for all consignments: sites are few and consignments many.
private struct SoughtWord: Sendable {
    private let wanted: SearchText
    private let id: ID<Consignment>?
    /// Those whose name, reading or ward holds the word, or whose code it is.
    private let sites: Set<ID<Site>>
    /// Whether the number of a vehicle holds it; the same few drive again and again.
    private var vehicles: [String: Bool] = [:]

    init(_ text: String, on wall: Wall) {
        let wanted = SearchText(text)
        let named = wall.sites.filter { site in
            site.id.text == wanted.text
                || [site.name, site.details.kana, site.details.ward].compactMap(\.self)
                    .contains { SearchText($0).contains(wanted) }
        }
        (self.wanted, id, sites) = (wanted, ID(wanted.text), Set(named.map(\.id)))
    }

    mutating func stands(in consignment: Consignment) -> Bool {
        sites.contains(consignment.shelter) || sites.contains(consignment.depot) || consignment.id == id
            || consignment.vehicle.map { isNumber(of: $0) } ?? false
    }

    private mutating func isNumber(of vehicle: String) -> Bool {
        if let known = vehicles[vehicle] { return known }
        let found = SearchText(vehicle).contains(wanted)
        vehicles[vehicle] = found
        return found
    }
}

/// The consignments of one state that fit, as far as they stand on one page.
struct ConsignmentSlice {
    let rows: [ConsignmentBoard.Row]
    /// How many fit, on this page and on others.
    let total: Int
    /// How many follow.
    let rest: Int

    /// What waits longest comes first; of what has arrived, the latest.
    ///
    /// `last` is the last one of the page before.
    init(
        _ all: some Sequence<ConsignmentBoard.Row>, of state: Consignment.State, _ sought: SoughtConsignments?,
        after last: ConsignmentBoard.Row?, size: Int
    ) {
        let isLatestFirst = state.isEnd
        var sought = sought
        var (total, left) = (0, 0)
        rows = all.first(size) { row in
            guard row.consignment.state == state, sought?.include(row.consignment) != false else { return false }
            total += 1
            guard last.map({ $0.comesBefore(row, isLatestFirst) }) ?? true else { return false }
            left += 1
            return true
        } by: {
            $0.comesBefore($1, isLatestFirst)
        }
        (self.total, rest) = (total, left - rows.count)
    }
}

extension ConsignmentBoard.Row {
    fileprivate func comesBefore(_ other: Self, _ isLatestFirst: Bool) -> Bool {
        let (own, others) = ((changedAt, consignment.id), (other.changedAt, other.consignment.id))
        return isLatestFirst ? others < own : own < others
    }
}
