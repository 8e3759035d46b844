import HashTreeCollections
import JSON
package import Relief
package import Vocabulary

/// Who works where and when, what became of lists of wishes, and which calendars are open.
package struct ShiftBoard: Board {
    package struct Row: Hashable, Sendable {
        package fileprivate(set) var shift: Shift
        package let assignedAt: Moment
        /// When anything about it was last said.
        package fileprivate(set) var changedAt: Moment
    }

    private(set) var rows: TreeDictionary<ID<Shift>, Row> = [:]
    private var byPerson: TreeDictionary<ID<Person>, [ID<Shift>]> = [:]
    private var bySite: TreeDictionary<ID<Site>, [ID<Shift>]> = [:]
    private var byPost: TreeDictionary<ID<Post>, [ID<Shift>]> = [:]
    private(set) var batches: TreeDictionary<ID<ShiftBatch>, ShiftBatch> = [:]
    private(set) var calendars: TreeDictionary<ID<ShiftCalendar>, ShiftCalendar> = [:]
    private var bySecret: TreeDictionary<String, ID<ShiftCalendar>> = [:]

    package init() {}

    init(_ rows: [Row], _ head: ShiftHead) {
        for row in rows { put(row) }
        for batch in head.batches { batches[batch.id] = batch }
        for calendar in head.calendars { open(calendar) }
    }

    package subscript(id: ID<Shift>) -> Row? { rows[id] }

    /// Every shift that was ever assigned; nothing is sorted.
    package var inNoOrder: [Row] { Array(rows.values) }

    /// Every shift that was ever assigned, in the order of the names.
    package var all: [Row] { rows.values.sorted { $0.shift.id < $1.shift.id } }

    /// What a person has to do, cancelled shifts included, and what they had before a swap, in the order of time.
    package func rows(of person: ID<Person>) -> [Row] { sorted(byPerson[person]) }

    /// Everything at a site, cancelled shifts included, in the order of time.
    package func rows(at site: ID<Site>) -> [Row] { sorted(bySite[site]) }

    /// What a person is going to do, in the order of time.
    package func standing(of person: ID<Person>) -> [Shift] {
        rows(of: person).map(\.shift).filter { $0.isStanding && $0.person == person }
    }

    package func standing(at post: ID<Post>) -> [Shift] { all(at: post).filter(\.isStanding) }

    /// Everything that was ever assigned at a post, cancelled shifts included, in the order of time.
    package func all(at post: ID<Post>) -> [Shift] { sorted(byPost[post]).map(\.shift) }

    package func standing(at site: ID<Site>) -> [Shift] { rows(at: site).map(\.shift).filter(\.isStanding) }

    package func batch(_ id: ID<ShiftBatch>) -> ShiftBatch? { batches[id] }
    package func calendar(_ id: ID<ShiftCalendar>) -> ShiftCalendar? { calendars[id] }

    /// The calendar that a secret opens, by the secret's hash.
    package func calendar(secretHash: String) -> ShiftCalendar? { bySecret[secretHash].flatMap { calendars[$0] } }

    /// The open calendars of a person or a site, the first opened first by name.
    package func calendars(of holder: ShiftCalendar.Holder) -> [ShiftCalendar] {
        calendars.values.filter { $0.of == holder }.sorted { $0.id < $1.id }
    }

    private func sorted(_ ids: [ID<Shift>]?) -> [Row] {
        (ids ?? []).compactMap { rows[$0] }.sorted { Shift.comesFirst($0.shift, $1.shift) }
    }

    package mutating func apply(_ recorded: Recorded) {
        guard case .shift(let event) = recorded.event else { return }
        switch event {
        case .assigned(let shift):
            put(Row(shift: shift, assignedAt: recorded.recordedAt, changedAt: recorded.recordedAt))
        case .cancelled(let body): change([body.shift], event, recorded)
        case .swapped(let body): change([body.first, body.second], event, recorded)
        case .batchDecided(let batch): batches[batch.id] = batch
        case .calendarOpened(let calendar): open(calendar)
        case .calendarClosed(let id):
            if let calendar = calendars.removeValue(forKey: id) { bySecret[calendar.secretHash] = nil }
        }
    }

    private mutating func change(_ ids: [ID<Shift>], _ event: ShiftEvent, _ recorded: Recorded) {
        let known = Dictionary(ids.compactMap { id in rows[id].map { (id, $0.shift) } }) { first, _ in first }
        for (id, shift) in ShiftDecider.evolve(known, event) {
            guard var row = rows[id] else { continue }
            (row.shift, row.changedAt) = (shift, recorded.recordedAt)
            put(row)
        }
    }

    private mutating func put(_ row: Row) {
        let shift = row.shift
        if rows[shift.id] == nil {
            bySite[shift.site, default: []].append(shift.id)
            if let post = shift.post { byPost[post, default: []].append(shift.id) }
        }
        for person in [shift.person] + shift.former where byPerson[person]?.contains(shift.id) != true {
            byPerson[person, default: []].append(shift.id)
        }
        rows[shift.id] = row
    }

    private mutating func open(_ calendar: ShiftCalendar) {
        calendars[calendar.id] = calendar
        bySecret[calendar.secretHash] = calendar.id
    }

    var drafts: [PieceDraft] { [.whole(.shiftHead, ShiftHead(self))] + PieceDraft.cut(.shifts, all) }
}
