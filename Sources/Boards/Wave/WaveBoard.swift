import HashTreeCollections
package import JSON
package import Relief
package import Vocabulary

/// Which waves of seconded staff were announced, row by row.
package struct WaveBoard: Board {
    package struct Row: Hashable, Sendable {
        package fileprivate(set) var wave: Wave
        package fileprivate(set) var recordedAt: Moment
        /// When anything about it was last said.
        package fileprivate(set) var changedAt: Moment
    }

    private(set) var rows: TreeDictionary<ID<Wave>, Row> = [:]

    package init() {}

    init(_ rows: [Row]) {
        self.rows = TreeDictionary(rows.map { ($0.wave.id, $0) }) { _, last in last }
    }

    package subscript(id: ID<Wave>) -> Row? { rows[id] }

    /// Every wave that was ever announced, in the order of their names.
    package var all: [Row] { rows.values.sorted { $0.wave.id < $1.wave.id } }

    /// Waves that relieve each other, the row that began first before the others; cancelled ones are left out.
    package var rosters: [WaveRoster] {
        let standing = rows.values.map(\.wave).filter(\.isStanding)
        return Dictionary(grouping: standing, by: \.details.row)
            .map { WaveRoster(row: $0.key, waves: $0.value.sorted(by: Wave.comesFirst)) }
            .sorted(by: WaveRoster.comesFirst)
    }

    /// The waves that are here on `date`, in the order in which they came.
    package func here(on date: LocalDate) -> [Wave] {
        rows.values.map(\.wave).filter { $0.isHere(on: date) }.sorted(by: Wave.comesFirst)
    }

    /// The wave after `wave` in its row, if one is announced.
    package func next(after wave: Wave) -> Wave? {
        rosters.first { $0.row == wave.details.row }?.waves.first { Wave.comesFirst(wave, $0) }
    }

    package mutating func apply(_ recorded: Recorded) {
        guard case .wave(let event) = recorded.event,
            let wave = WaveDecider.evolve(rows[event.wave]?.wave, event)
        else { return }
        let since = rows[event.wave]?.recordedAt ?? recorded.recordedAt
        rows[event.wave] = Row(wave: wave, recordedAt: since, changedAt: recorded.recordedAt)
    }
}

extension WaveBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) { self.init(try [Row](json: &json)) }
    package func write(json: inout JSONWriter) { all.write(json: &json) }
}

extension WaveBoard.Row: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let changedAt: Moment = try json.required("changedAt")
        let recordedAt: Moment = try json.required("recordedAt")
        let wave: Wave = try json.required("wave")
        try json.close(object)
        self.init(wave: wave, recordedAt: recordedAt, changedAt: changedAt)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("changedAt", changedAt)
        json.member("recordedAt", recordedAt)
        json.member("wave", wave)
        json.closeObject()
    }
}
