package import Vocabulary

/// What has happened to shifts, and to the calendars that show them.
package enum ShiftEvent: Hashable, Sendable {
    /// As it was assigned: nothing is cancelled or swapped yet.
    case assigned(Shift)
    case cancelled(Cancelled)
    case swapped(Swapped)
    case batchDecided(ShiftBatch)
    case calendarOpened(ShiftCalendar)
    case calendarClosed(ID<ShiftCalendar>)

    package struct Cancelled: Hashable, Sendable {
        package let shift: ID<Shift>
        package let cancelling: Shift.Cancelling
    }

    /// The persons are those who have the shifts from now on.
    package struct Swapped: Hashable, Sendable {
        package let first: ID<Shift>
        package let second: ID<Shift>
        package let firstPerson: ID<Person>
        package let secondPerson: ID<Person>
    }
}

/// Leave to read the shifts of one person or of one site, for whoever has the secret address (カレンダー).
package struct ShiftCalendar: Hashable, Sendable {
    package let id: ID<ShiftCalendar>
    package let of: Holder
    /// SHA-256 of the secret in hexadecimal; the secret itself is nowhere.
    package let secretHash: String

    package enum Holder: Hashable, Sendable {
        case person(ID<Person>)
        case site(ID<Site>)
    }

    package init(id: ID<ShiftCalendar>, of holder: Holder, secretHash: String) {
        (self.id, of, self.secretHash) = (id, holder, secretHash)
    }
}
