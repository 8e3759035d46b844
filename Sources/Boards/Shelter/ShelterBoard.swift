package import Relief
package import Vocabulary

/// Every shelter with its people and how old that knowledge is.
package struct ShelterBoard: Board {
    package struct Row: Hashable, Sendable {
        package fileprivate(set) var site: Site
        /// When a count of its people or goods or a need of it last came in; `nil` for a silent shelter.
        ///
        /// That a register or the headquarters calls it open is not a word from it.
        package fileprivate(set) var reportedAt: Moment?
        /// The position at which its status or what the register says of it last changed, for feeds that ask what
        /// is new.
        package fileprivate(set) var position: Int64
        package fileprivate(set) var changedAt: Moment
    }

    private(set) var rows = Rows<Site, Row>()

    package init() {}

    init(rows: Rows<Site, Row>) { self.rows = rows }

    package subscript(id: ID<Site>) -> Row? { rows[id] }

    /// Every shelter in the order of its name.
    package var all: [Row] { rows.sorted }

    package mutating func apply(_ recorded: Recorded) {
        switch recorded.event {
        case .site(let event): apply(event, recorded)
        case .need(let event) where event.isFromShelter: hear(from: event.site, at: recorded.recordedAt)
        case .holding(.reported(let body)): hear(from: body.site, at: recorded.recordedAt)
        default: break
        }
    }

    private mutating func apply(_ event: SiteEvent, _ recorded: Recorded) {
        let (position, moment) = (recorded.position, recorded.recordedAt)
        if rows.change(event.site, { $0.take(event, position, moment) }) { return }
        guard let site = SiteDecider.evolve(nil, event), site.kind == .shelter else { return }
        rows.put(Row(site: site, position: recorded.position, changedAt: recorded.recordedAt), at: event.site)
    }

    private mutating func hear(from site: ID<Site>, at moment: Moment) {
        rows.change(site) { $0.reportedAt = moment }
    }
}

extension NeedEvent {
    /// What headquarters reckon or let go is no word from the shelter.
    fileprivate var isFromShelter: Bool {
        switch self {
        case .raised(let body): body.origin == .asked
        case .capLifted, .supplied: false
        case .amended, .confirmed, .cancelled: true
        }
    }
}

extension ShelterBoard.Row {
    fileprivate mutating func take(_ event: SiteEvent, _ position: Int64, _ moment: Moment) {
        guard let site = SiteDecider.evolve(site, event), site.kind == .shelter else { return }
        self.site = site
        if case .headcountReported = event {
            reportedAt = moment
        } else {
            (self.position, changedAt) = (position, moment)
        }
    }
}
