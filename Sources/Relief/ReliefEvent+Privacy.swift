extension ReliefEvent {
    /// The same without anybody's telephone, mail or home; `nil` for events in which none stands.
    ///
    /// Some of the log is read by those who may not see whom to call: auditors, partners. Hashes are those of the whole.
    package var withoutContact: ReliefEvent? {
        switch self {
        case .person(let event): .person(event.withoutContact)
        case .wave(let event): .wave(event.withoutContact)
        case .supplier(let event): .supplier(event.withoutContact)
        case .offer(let event): .offer(event.withoutContact)
        case .incident, .site, .road, .catalogue, .rule, .holding, .need, .stock, .plan, .directive, .consignment,
            .token, .directory, .attendance, .post, .shift, .fund, .order, .approval, .jointPlan, .swap:
            nil
        }
    }

    /// Whether events of `kind` may tell whom to call.
    package static func mayTellContact(_ kind: EventKind) -> Bool {
        switch EventFamily(of: kind) {
        case .person, .wave, .supplier, .offer: true
        default: false
        }
    }
}
