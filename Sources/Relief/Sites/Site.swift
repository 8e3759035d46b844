package import Vocabulary

/// A place in the relief: a shelter where people are, or a depot where goods are (避難所・物資拠点).
package struct Site: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case shelter
        case depot
    }

    /// How a shelter stands in the city's plan (指定区分).
    package enum Designation: String, CaseIterable, Sendable {
        /// 指定避難所
        case designated
        /// 福祉避難所
        case welfare
        /// 指定外: self-organised, car parks, farm houses.
        case undesignated
    }

    /// Whether people or goods can go there (SIP4D: 開設状況・受入状況).
    package enum Status: String, CaseIterable, Sendable {
        /// 不明: nobody has said. It is not the same as closed.
        case unknown
        /// 未開設
        case notOpen = "not-open"
        /// 開設
        case open
        /// 閉鎖
        case closed
        /// 受入不可: damaged or cut off.
        case unusable
    }

    package let id: ID<Site>
    package internal(set) var details: SiteDetails
    package internal(set) var status: Status
    package internal(set) var statusReason: String?
    /// The latest by observation, not by arrival.
    package internal(set) var headcount: Headcount?
    /// What can leave a depot in a day, by its ramps, lifts and people; `nil` when nobody has said, which is not zero.
    package internal(set) var dispatchPerDay: Grams?

    package var kind: Kind { details.kind }
    package var name: String { details.name }
}

/// What a register says of a site.
///
/// What nobody has said is `nil`: a capacity of 0 in a sheet means that nobody can sleep there,
/// an empty cell that nobody knows.
package struct SiteDetails: Hashable, Sendable {
    package let kind: Site.Kind
    package let name: String
    package let kana: String?
    package let ward: String?
    package let address: String?
    package let place: Place?
    package let capacity: Count<Person>?
    package let designation: Site.Designation?
    /// `false` for a site that somebody reported and no register knows yet.
    package let confirmed: Bool

    package init(
        kind: Site.Kind, name: String, kana: String? = nil, ward: String? = nil, address: String? = nil,
        place: Place? = nil, capacity: Count<Person>? = nil, designation: Site.Designation? = nil,
        confirmed: Bool = true
    ) {
        self.kind = kind
        self.name = name
        self.kana = kana
        self.ward = ward
        self.address = address
        self.place = place
        self.capacity = capacity
        self.designation = designation
        self.confirmed = confirmed
    }

    /// The same, with what is not said taken from what is known: a report adds to a register and empties no column of it.
    package func completed(by known: Self) -> Self {
        Self(
            kind: kind, name: name, kana: kana ?? known.kana, ward: ward ?? known.ward,
            address: address ?? known.address, place: place ?? known.place, capacity: capacity ?? known.capacity,
            designation: designation ?? known.designation, confirmed: confirmed || known.confirmed)
    }
}

/// What may be asked about a site.
package enum SiteCommand: Hashable, Sendable {
    /// A new site, or new details of a known one; a status of `nil` leaves it as it is.
    case register(ID<Site>, SiteDetails, status: Site.Status?)
    case changeStatus(Site.Status, reason: String?, at: Moment)
    /// `at` is when the report came in; when people were seen is in the headcount.
    case reportHeadcount(Headcount, at: Moment)
    /// `nil` when it is no longer known.
    case limitDispatch(Grams?)
}
