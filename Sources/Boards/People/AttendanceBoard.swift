import HashTreeCollections
package import Relief
package import Vocabulary

/// Who is on duty where, and for how long everybody has been.
package struct AttendanceBoard: Board {
    private(set) var rows: TreeDictionary<ID<Person>, Attendance> = [:]
    private var present: TreeDictionary<ID<Site>, Set<ID<Person>>> = [:]

    package init() {}

    package subscript(person: ID<Person>) -> Attendance { rows[person] ?? Attendance(of: person) }

    /// Everybody who was ever on duty, in the order of the identifiers.
    package var all: [Attendance] { rows.values.sorted { $0.person < $1.person } }

    /// Who is on duty at `site`, those first who have been there longest.
    package func present(at site: ID<Site>) -> [Attendance] {
        (present[site] ?? []).map { self[$0] }.sorted { a, b in
            guard let since = a.current?.from, let other = b.current?.from, since != other else {
                return a.person < b.person
            }
            return since < other
        }
    }

    /// Sites at which somebody is on duty.
    package var manned: [ID<Site>] { present.filter { !$0.value.isEmpty }.map(\.key).sorted() }

    package mutating func apply(_ recorded: Recorded) {
        guard case .attendance(let event) = recorded.event else { return }
        let known = self[event.body.person]
        guard let attendance = AttendanceDecider.evolve(known, event) else { return }
        if let site = known.current?.site { present[site]?.remove(known.person) }
        put(attendance)
    }

    private mutating func put(_ attendance: Attendance) {
        rows[attendance.person] = attendance
        if let site = attendance.current?.site { present[site, default: []].insert(attendance.person) }
    }
}

extension AttendanceBoard {
    init(_ rows: [Attendance]) { for row in rows { put(row) } }

    var drafts: [PieceDraft] { PieceDraft.cut(.attendance, all) }
}
