package import Vocabulary

/// What may be asked about shifts.
package enum ShiftCommand: Hashable, Sendable {
    /// All of them or none.
    case assign([ShiftRequest], ShiftGround)
    /// As many as hold, in their order; what was left out is written down with its reason.
    case assignWhatHolds(ID<ShiftBatch>, [ShiftRequest], ShiftGround)
    case cancel(ID<Shift>, Shift.Cancelling)
    /// The persons of two shifts change places.
    case swap(ID<Shift>, ID<Shift>, ShiftGround)
}

extension ShiftGround: Hashable {
    package static func == (a: Self, b: Self) -> Bool {
        a.persons == b.persons && a.posts == b.posts && a.sites == b.sites && a.directory == b.directory
            && a.limits == b.limits && a.shifts == b.shifts
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(shifts) }
}
