import HashTreeCollections
package import Relief
package import Vocabulary

/// Which roads are closed for whom, and how long ways were measured to take.
package struct RoadBoard: Board {
    package struct Row: Hashable, Sendable {
        package fileprivate(set) var closure: RoadClosure
        /// When it was typed in, which is not when it was seen.
        package fileprivate(set) var recordedAt: Moment
        package fileprivate(set) var reopenedRecordedAt: Moment?
    }

    /// A way that somebody measured.
    package struct Measured: Hashable, Sendable {
        package let way: Way
        package let measure: WayMeasure
        package let recordedAt: Moment
    }

    private(set) var rows: TreeDictionary<ID<RoadClosure>, Row> = [:]
    private(set) var measures: TreeDictionary<Way, Measured> = [:]

    package init() {}

    init(rows: TreeDictionary<ID<RoadClosure>, Row>, measures: TreeDictionary<Way, Measured>) {
        (self.rows, self.measures) = (rows, measures)
    }

    package subscript(id: ID<RoadClosure>) -> Row? { rows[id] }

    /// Every closure, those that stand first, and of these the one seen longest ago.
    package var all: [Row] { rows.values.sorted(by: Row.comesFirst) }

    /// The closures that stand, in the order in which they were seen.
    package var standing: [RoadClosure] { all.map(\.closure).filter(\.isStanding) }

    /// Every measured way in the order of depots and shelters.
    package var measured: [Measured] { measures.values.sorted { $0.way < $1.way } }

    package func measure(of way: Way) -> WayMeasure? { measures[way]?.measure }

    package mutating func apply(_ recorded: Recorded) {
        guard case .road(let event) = recorded.event else { return }
        switch event {
        case .closed(let body): take(body.closure, event, recorded)
        case .reopened(let body): take(body.closure, event, recorded)
        case .measured(let body): take(body, event, recorded)
        }
    }

    private mutating func take(_ id: ID<RoadClosure>, _ event: RoadEvent, _ recorded: Recorded) {
        guard let closure = RoadDecider.evolve(rows[id]?.closure, event) else { return }
        var row = rows[id] ?? Row(closure: closure, recordedAt: recorded.recordedAt)
        row.closure = closure
        row.reopenedRecordedAt = closure.isStanding ? nil : recorded.recordedAt
        rows[id] = row
    }

    private mutating func take(_ body: RoadEvent.Measured, _ event: RoadEvent, _ recorded: Recorded) {
        let known = measures[body.way]
        guard let measure = WayDecider.evolve(known?.measure, event), measure != known?.measure else { return }
        measures[body.way] = Measured(way: body.way, measure: measure, recordedAt: recorded.recordedAt)
    }
}

extension RoadBoard.Row {
    fileprivate static func comesFirst(_ a: Self, _ b: Self) -> Bool {
        (a.closure.isStanding ? 0 : 1, a.closure.details.observedAt, a.closure.id)
            < (b.closure.isStanding ? 0 : 1, b.closure.details.observedAt, b.closure.id)
    }
}
