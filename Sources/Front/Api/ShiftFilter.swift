import Boards
import Relief
import Vocabulary

/// Which shifts a program asks for.
struct ShiftFilter: Sendable {
    let site: ID<Site>?
    let person: ID<Person>?
    let times: TimeFilter

    init(_ query: Query) throws(Problem) {
        site = try query.id("site", of: Site.self)
        person = try query.id("person", of: Person.self)
        times = try TimeFilter(query)
    }

    var query: [(String, String?)] { [("site", site?.text), ("person", person?.text)] + times.query }

    /// In any order.
    func rows(on wall: Wall) -> [ShiftBoard.Row] {
        let rows = site.map { wall.shifts.rows(at: $0) } ?? person.map { wall.shifts.rows(of: $0) }
        return (rows ?? wall.shifts.inNoOrder).filter { row in
            person.map { row.shift.person == $0 } ?? true && times.includes(row.shift.from, row.shift.to)
        }
    }
}

/// A stretch of time, open at an end that is not said: `begin` and `end` behind the question mark.
struct TimeFilter: Sendable {
    let begin: Moment?
    let end: Moment?

    init(_ query: Query) throws(Problem) {
        (begin, end) = (try query.moment("begin"), try query.moment("end"))
    }

    var query: [(String, String?)] { [("begin", begin?.utc), ("end", end?.utc)] }

    /// Whether something from `from` to `to` touches it.
    func includes(_ from: Moment, _ to: Moment) -> Bool {
        begin.map { $0 < to } ?? true && end.map { from < $0 } ?? true
    }
}
