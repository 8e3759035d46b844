extension ReliefEvent {
    /// Every kind of event that this build reads and writes.
    package static let kinds: [EventKind] = [
        EventKind("access.token-issued", version: 1), EventKind("access.token-revoked", version: 1),
        EventKind("allocation.made", version: 1), EventKind("catalogue.item-listed", version: 1),
        EventKind("catalogue.substitute-allowed", version: 1), EventKind("consignment.departed", version: 1),
        EventKind("consignment.loaded", version: 1), EventKind("consignment.prepared", version: 1),
        EventKind("consignment.received", version: 1), EventKind("directive.banned", version: 1),
        EventKind("directive.lifted", version: 1), EventKind("directive.pinned", version: 1),
        EventKind("holding.reported", version: 1), EventKind("holding.reserve-released", version: 1),
        EventKind("incident.closed", version: 1),
        EventKind("incident.opened", version: 1), EventKind("need.amended", version: 1),
        EventKind("need.cancelled", version: 1), EventKind("need.cap-lifted", version: 1),
        EventKind("need.confirmed", version: 1), EventKind("need.raised", version: 1),
        EventKind("plan.approved", version: 1), EventKind("plan.approved", version: 2),
        EventKind("plan.proposed", version: 1), EventKind("plan.rejected", version: 1),
        EventKind("road.closed", version: 1), EventKind("road.reopened", version: 1),
        EventKind("road.way-measured", version: 1),
        EventKind("rule.criterion-set", version: 1), EventKind("rule.staple-set", version: 1),
        EventKind("site.details-changed", version: 1), EventKind("site.headcount-reported", version: 1),
        EventKind("site.dispatch-limited", version: 1),
        EventKind("site.registered", version: 1), EventKind("site.status-changed", version: 1),
        EventKind("stock.lot-counted", version: 1), EventKind("stock.lot-received", version: 1),
        EventKind("stock.sheet-stored", version: 1), EventKind("stock.sheet-undone", version: 1),
        EventKind("wave.announced", version: 1), EventKind("wave.changed", version: 1),
        EventKind("wave.cancelled", version: 1),
    ]
}
