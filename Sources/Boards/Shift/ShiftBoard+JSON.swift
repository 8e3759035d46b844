import HashTreeCollections
package import JSON
import Relief
import Vocabulary

extension ShiftBoard.Row: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let assignedAt: Moment = try json.required("assignedAt")
        let changedAt: Moment = try json.required("changedAt")
        let shift: Shift = try json.required("shift")
        try json.close(object)
        self.init(shift: shift, assignedAt: assignedAt, changedAt: changedAt)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("assignedAt", assignedAt)
        json.member("changedAt", changedAt)
        json.member("shift", shift)
        json.closeObject()
    }
}

/// What lies on the board beside the shifts themselves, which are many and are written in pieces of their own.
struct ShiftHead: JSONCodable, Sendable {
    let batches: [ShiftBatch]
    let calendars: [ShiftCalendar]

    init(_ board: ShiftBoard) {
        batches = board.batches.values.sorted { $0.id < $1.id }
        calendars = board.calendars.values.sorted { $0.id < $1.id }
    }

    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        batches = try json.required("batches")
        calendars = try json.required("calendars")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("batches", batches)
        json.member("calendars", calendars)
        json.closeObject()
    }
}
