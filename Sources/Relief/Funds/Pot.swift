package import Vocabulary

/// Money of one legal source that is kept and accounted for by itself (資金).
package struct Pot: Hashable, Sendable {
    package let id: ID<Pot>
    package let details: PotDetails
    package internal(set) var account = PotAccount()
    /// What was granted to each municipality and not taken back; none is not listed.
    package internal(set) var grantedTo: [ID<Municipality>: Yen] = [:]

    package var source: LegalSource { details.source }
}

/// What a pot is for.
package struct PotDetails: Hashable, Sendable {
    package let name: String
    package let source: LegalSource
    package let earmark: Earmark
    package let limits: PotLimits
    package let note: String?

    package init(
        name: String, source: LegalSource, earmark: Earmark = Earmark(), limits: PotLimits = PotLimits(),
        note: String? = nil
    ) {
        self.name = name
        self.source = source
        self.earmark = earmark
        self.limits = limits
        self.note = note
    }
}

/// What the giver bound money to (使途の指定); an empty list binds to nothing.
package struct Earmark: Hashable, Sendable {
    package let purposes: [ID<Purpose>]
    package let municipalities: [ID<Municipality>]
    package let sites: [ID<Site>]
    package let items: [ID<Item>]

    /// Each list in the order of the names, whoever wrote it how.
    package init(
        purposes: [ID<Purpose>] = [], municipalities: [ID<Municipality>] = [], sites: [ID<Site>] = [],
        items: [ID<Item>] = []
    ) {
        self.purposes = Set(purposes).sorted()
        self.municipalities = Set(municipalities).sorted()
        self.sites = Set(sites).sorted()
        self.items = Set(items).sorted()
    }

    package var isFree: Bool { purposes.isEmpty && municipalities.isEmpty && sites.isEmpty && items.isEmpty }
}

/// How much of a pot may go to one place.
package struct PotLimits: Hashable, Sendable {
    /// Hundredths of a request that this pot may pay, 1 to 100; `nil` for all of it.
    package let sharePercent: Int?
    /// The most that one municipality gets from it; `nil` for no limit.
    package let perMunicipality: Yen?

    package init(sharePercent: Int? = nil, perMunicipality: Yen? = nil) {
        (self.sharePercent, self.perMunicipality) = (sharePercent, perMunicipality)
    }
}

/// Where the money of a pot stands; each amount is part of the one before it.
///
/// `reimbursed ≤ claimed ≤ paid ≤ committed ≤ granted ≤ received`: decisions keep to it, so no balance is below zero.
/// What was reimbursed is not free again by itself: it is income of whoever paid, and paid in anew when it is put back.
package struct PotAccount: Hashable, Sendable {
    /// Paid in and not given back (受入).
    package internal(set) var received = Yen.zero
    /// Promised to requests or rounds and not taken back (配分).
    package internal(set) var granted = Yen.zero
    /// Bound by orders and contracts and not cancelled (支出負担).
    package internal(set) var committed = Yen.zero
    /// Paid out and not refunded (支払).
    package internal(set) var paid = Yen.zero
    /// Asked back from prefecture and state (求償).
    package internal(set) var claimed = Yen.zero
    /// Of that, what has come in (求償の受入).
    package internal(set) var reimbursed = Yen.zero

    package init() {}

    /// What can still be granted.
    package var free: Yen { received.remaining(after: granted) }
    /// Paid out and not asked back yet.
    package var unclaimed: Yen { paid.remaining(after: claimed) }
}
