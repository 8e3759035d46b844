package import Relief
package import Vocabulary

/// What the next people must know of a place, put together from the wall and the chronology since a moment (引継ぎ書).
///
/// Everything in it is read off; nothing is recorded by making it, and the same log makes the same one.
package struct HandOver: Sendable {
    /// So many days fit on the sheet.
    package static let mostDays = 14

    /// `nil` when it is about the city as a whole.
    package let site: Site?
    /// The wave that hands over, and the one that takes over, as far as they are announced.
    package let wave: Wave?
    package let next: Wave?
    package let since: LocalDate
    package let days: [DayCount]
    /// Waves whose people are at the place today.
    package let here: [Wave]
    /// Who is called for the site, by what for.
    package let contacts: [(role: ContactRole, person: Person)]
    /// How many people are checked in at the site now.
    package let present: Int
    /// Who works at the site within the next day, in the order of time.
    package let shifts: [Shift]
    /// What the site asked for and has not got, the most urgent first; empty for the city.
    package let needs: [Need]
    /// What is missing by item over the whole city, what concerns most people first; empty for a site.
    package let shortages: [ShortageReach]
    /// What nobody has decided or answered yet.
    package let open: OpenMatters
    /// What is promised or on the road, to a shelter or from a depot; those on the road first.
    package let consignments: [Consignment]
    /// What the shelter has of each staple, as it said.
    package let provisions: [Provision]
    /// What lies in a depot, by item.
    package let stock: [(item: ID<Item>, pieces: Count<Piece>)]
    package let closures: [RoadClosure]
    package let directives: [Directive]
    /// What was decided since, the latest first.
    package let decisions: [Recorded]
    /// Whether the log since then was read to its beginning; a very long one is cut.
    package let isWhole: Bool

    /// - Parameters:
    ///   - wall: As it stands at `now`.
    ///   - site: What it is about; `nil` for the city.
    ///   - wave: The wave that hands over, if it is written for one.
    ///   - since: From which day on it is told.
    ///   - log: What the chronology holds since the day before `since` of what a ``Concern`` picks out.
    ///   - now: As of when.
    package init(
        _ wall: Wall, site: Site?, wave: Wave?, since: LocalDate, log: (entries: [Recorded], isWhole: Bool), now: Moment
    ) {
        let (today, concern) = (now.japaneseDate, Concern(wall, site: site))
        (self.site, self.wave, self.since) = (site, wave, since)
        next = wave.flatMap { wall.waves.next(after: $0) }
        let known = site.map { [$0] } ?? wall.shelters.all.map(\.site).filter { $0.status != .closed }
        days = DayCount.series(
            log.entries, known: known.compactMap { site in site.headcount.map { (site.id, $0) } },
            standing: Set(known.filter { $0.status != .closed }.map(\.id)), from: since, through: max(since, today))
        here = wall.waves.here(on: today).filter { Self.works($0, at: site, beside: wave) }
        contacts = site.map { Self.contacts(of: $0.id, on: wall) } ?? []
        present = site.map { wall.attendance.present(at: $0.id).count } ?? 0
        shifts = site.map { wall.shifts.standing(at: $0.id).filter { $0.overlaps(now, now + .days(1)) } } ?? []
        needs = site.map { Self.needs(of: $0.id, on: wall) } ?? []
        shortages = site == nil ? wall.shortagesByReach() : []
        open = OpenMatters(wall, site: site?.id, at: now)
        consignments = Self.consignments(of: site, on: wall)
        provisions = site.map { wall.provisions(of: $0.id, at: now).filter(\.isAnythingKnown) } ?? []
        stock = site.map { Self.stock(of: $0.id, on: wall) } ?? []
        closures = wall.roads.standing.filter { closure in site.map { closure.concerns($0) } ?? true }
        directives = wall.directives.standing.map(\.directive).filter { order in
            site.map { concern.concerns($0, order) } ?? true
        }
        let start = Moment(startOf: since)
        decisions = log.entries.filter { $0.recordedAt >= start && concern.decides($0.event) }.reversed()
        isWhole = log.isWhole
    }

    private static func works(_ wave: Wave, at site: Site?, beside other: Wave?) -> Bool {
        let row = wave.details.row
        if let site, row.site == site.id { return true }
        guard let mine = other?.details.row else { return site == nil }
        return row.receiver == mine.receiver && row.unit == mine.unit && row.site == mine.site
    }

    private static func contacts(of site: ID<Site>, on wall: Wall) -> [(role: ContactRole, person: Person)] {
        ContactRole.allCases.sorted().compactMap { role in
            wall.people.contacts(of: site)[role].flatMap { wall.people[$0]?.person }.map { (role: role, person: $0) }
        }
    }

    private static func needs(of site: ID<Site>, on wall: Wall) -> [Need] {
        wall.shortfalls.needs(of: site).filter { !$0.need.isFinished }.sorted { a, b in
            let (left, right) = (wall.urgency(of: a.need), wall.urgency(of: b.need))
            return (left, a.raisedAt, a.need.id) < (right, b.raisedAt, b.need.id)
        }.map(\.need)
    }

    private static func consignments(of site: Site?, on wall: Wall) -> [Consignment] {
        let rows = site.map { wall.consignments.open(of: $0.id) } ?? wall.consignments.open
        return rows.map(\.consignment).sorted {
            ($0.state.place, $0.preparedAt, $0.id) < ($1.state.place, $1.preparedAt, $1.id)
        }
    }

    private static func stock(of site: ID<Site>, on wall: Wall) -> [(item: ID<Item>, pieces: Count<Piece>)] {
        let lots = wall.depots[site]?.lots ?? []
        let sums = Dictionary(lots.map { ($0.details.item, $0.onHand) }, uniquingKeysWith: +)
        return sums.filter { $0.value > .zero }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { (item: $0.key, pieces: $0.value) }
    }
}

extension Wall {
    /// The tier first; items that nobody has listed come last.
    fileprivate func urgency(of need: Need) -> Int { item(need.item)?.tier.rawValue ?? .max }
}

extension Consignment.State {
    /// On the road before loaded, loaded before promised.
    fileprivate var place: Int {
        switch self {
        case .departed: 0
        case .loaded: 1
        case .prepared: 2
        case .received, .calledOff: 3
        }
    }
}

extension RoadClosure {
    fileprivate func concerns(_ site: Site) -> Bool {
        site.kind == .shelter ? details.names(site) : details.concerns(site.id)
    }
}
