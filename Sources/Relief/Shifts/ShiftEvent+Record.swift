package import JSON
package import Vocabulary

extension ShiftEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .assigned: EventKind("shift.assigned", version: 1)
        case .cancelled: EventKind("shift.cancelled", version: 1)
        case .swapped: EventKind("shift.swapped", version: 1)
        case .batchDecided: EventKind("shift.batch-decided", version: 1)
        case .calendarOpened: EventKind("shift.calendar-opened", version: 1)
        case .calendarClosed: EventKind("shift.calendar-closed", version: 1)
        }
    }

    /// Who decides about somebody's time has read `duty:` of the person, and `crew:` of the post.
    package var subjects: [Subject] {
        switch self {
        case .assigned(let shift):
            [Subject("shift", shift.id), Subject("duty", shift.person)]
                + (shift.post.map { [Subject("crew", $0)] } ?? [])
        case .cancelled(let body): [Subject("shift", body.shift)]
        case .swapped(let body):
            [
                Subject("shift", body.first), Subject("shift", body.second), Subject("duty", body.firstPerson),
                Subject("duty", body.secondPerson),
            ]
        case .batchDecided(let batch): [Subject("shift-batch", batch.id)]
        case .calendarOpened(let calendar): [Subject("calendar", calendar.id)]
        case .calendarClosed(let id): [Subject("calendar", id)]
        }
    }

    package func write(json: inout JSONWriter) {
        switch self {
        case .assigned(let shift): Assigned(shift).write(json: &json)
        case .cancelled(let body): body.write(json: &json)
        case .swapped(let body): body.write(json: &json)
        case .batchDecided(let batch): batch.write(json: &json)
        case .calendarOpened(let calendar): calendar.write(json: &json)
        case .calendarClosed(let id): Closed(calendar: id).write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("shift.assigned", 1): self = .assigned(try Assigned(json: &json).shift)
        case ("shift.cancelled", 1): self = .cancelled(try .init(json: &json))
        case ("shift.swapped", 1): self = .swapped(try .init(json: &json))
        case ("shift.batch-decided", 1): self = .batchDecided(try .init(json: &json))
        case ("shift.calendar-opened", 1): self = .calendarOpened(try .init(json: &json))
        case ("shift.calendar-closed", 1): self = .calendarClosed(try Closed(json: &json).calendar)
        default: return nil
        }
    }
}
