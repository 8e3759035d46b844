import Relief

/// Which parts of headquarters' list of offers are shown, counted from 1.
struct OfferListView: Hashable, Sendable {
    /// Of what waits for an answer.
    let waiting: Int
    /// The state of which more than the latest are listed.
    let whole: Offer.State?
    /// Of that state.
    let page: Int

    init(waiting: Int = 1, whole: Offer.State? = nil, page: Int = 1) {
        (self.waiting, self.whole, self.page) = (waiting, whole, page)
    }

    /// A state that there is not is refused.
    init(_ query: Query) throws(Problem) {
        self.init(
            waiting: Int(part: query.value("waiting")), whole: try query.choice("state", Offer.State.self),
            page: Int(part: query.value("page")))
    }

    var address: String {
        Link(
            "/hq/offers",
            [
                ("waiting", waiting > 1 ? String(waiting) : nil), ("state", whole?.rawValue),
                ("page", page > 1 ? String(page) : nil),
            ]
        ).text
    }
}
