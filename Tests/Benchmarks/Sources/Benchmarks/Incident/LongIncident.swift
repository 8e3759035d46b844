import Chronology
import Relief
import Vocabulary

/// Ten weeks after an earthquake, `kumamoto-2016` grown to a given number of entries.
///
/// Two counts of people a day in 452 shelters, deliveries to the open depots every day and a stocktake every week;
/// four times a day shelters ask, a plan is made and approved, and trucks go. Every entry comes out of the rules, so
/// the log is one that the program could have written. The same seed gives the same log.
struct LongIncident {
    static let days = 70
    static let rounds = 4
    /// Another number here makes every kept log be drawn anew.
    static let edition = 1

    let sheets: Sheets
    let enough: Int64
    var dice: Dice
    var log: LogWriter
    var shelters: [Site] = []
    var depots: [Store] = []
    private let first: LocalDate
    private var sheetsSoFar: UInt64 = 0

    init(_ sheets: Sheets, into chronology: any Chronology, entries: Int64, seed: UInt64) {
        self.sheets = sheets
        enough = entries
        dice = Dice(seed: seed)
        first = LocalDate("2016-04-16") ?? LocalDate(daysSinceEpoch: 16_907)
        log = LogWriter(chronology, enough: entries, beginning: Moment(startOf: first))
    }

    mutating func happen() async throws {
        try await begin()
        for day in 0..<Self.days {
            try await live(through: day)
            if log.isFull { break }
        }
        while !log.isFull { try await countPeople() }
        try await log.flush()
    }

    private mutating func live(through day: Int) async throws {
        let midnight = Moment(startOf: LocalDate(daysSinceEpoch: first.daysSinceEpoch + day))
        try await pass(to: midnight + .hours(6))
        try await countPeople()
        try await deliver(on: day)
        for round in 0..<Self.rounds {
            try await pass(to: midnight + .hours(8 + 3 * round))
            let roundsLeft = Int64((Self.days - day) * Self.rounds - round)
            try await serve(about: Int((enough - log.position - reports(after: day)) / roundsLeft))
        }
        try await pass(to: midnight + .hours(22))
        try await countPeople()
    }

    /// The entries that headcounts and stock will take until the end.
    private func reports(after day: Int) -> Int64 {
        Int64((Self.days - day) * (2 * shelters.count + depots.count * sheets.items.count * 3 / 4))
    }

    mutating func pass(to moment: Moment) async throws {
        try await log.flush()
        log.now = max(log.now, moment)
    }

    mutating func name<Thing>(_ kind: StaticString) -> ID<Thing> { ID(kind, number: dice.next()) }
}

extension LongIncident {
    private mutating func begin() async throws {
        try await log.record(
            IncidentDecider.decide(
                .open(name("i"), name: "平成28年熊本地震（訓練）", .drill, at: log.now), IncidentDecider.initial
            ).map(ReliefEvent.incident))
        for item in sheets.items {
            try await log.record(
                CatalogueDecider.decide(.list(item), CatalogueEntry()).map(ReliefEvent.catalogue))
        }
        for row in sheets.sites { try await register(row.id, row.details, row.status) }
        for shelter in shelters {
            let token = TokenEvent.Issued(
                token: name("t"), role: .shelter, site: shelter.id,
                secretHash: Fingerprint.of(shelter.id.text).description)
            try await log.record(.token(.issued(token)))
        }
    }

    private mutating func register(_ id: ID<Site>, _ details: SiteDetails, _ status: Site.Status) async throws {
        let events = try SiteDecider.decide(.register(id, details, status: status), nil)
        guard let site = SiteDecider.replay(events) else { return }
        try await log.record(events.map(ReliefEvent.site))
        switch site.kind {
        case .shelter: shelters.append(site)
        case .depot where site.status == .open: depots.append(Store(site))
        case .depot: return
        }
    }

    private mutating func countPeople() async throws {
        for shelter in shelters {
            let count = headcount(of: shelter)
            try await log.record(
                SiteDecider.decide(.reportHeadcount(count, at: log.now), shelter).map(ReliefEvent.site))
        }
    }

    /// As many as on the sheet, a little more or less.
    private mutating func headcount(of shelter: Site) -> Headcount {
        let sheet = sheets.counts[shelter.id]
        let share = dice.roll(700...1_000)
        func some(_ count: Count<Person>) -> Count<Person> { Count(clamping: Int64(count.value * share / 1_000)) }
        return Headcount(
            observedAt: log.now, total: some(sheet?.total ?? .zero),
            categories: sheet?.categories.mapValues(some) ?? [:],
            households: sheet?.households.map { $0 * share / 1_000 })
    }

    /// Half of the items come in every day; once a week everything is counted.
    private mutating func deliver(on day: Int) async throws {
        for index in depots.indices {
            let lines = sheets.items.enumerated().filter { ($0.offset + day + index) % 2 == 0 }.map(\.element)
                .map { delivery(of: $0, to: depots[index].site.id, on: day) }
            try await store(lines, .delta, in: index)
            if day % 7 == 6 { try await store(stocktake(of: index), .snapshot, in: index) }
        }
    }

    private mutating func delivery(of item: Item, to depot: ID<Site>, on day: Int) -> StockSheet.Line {
        let details = LotDetails(
            item: item.id, depot: depot, packing: item.packings.first,
            expiry: LocalDate(daysSinceEpoch: first.daysSinceEpoch + 180 + day * 3 + dice.roll(0...2)),
            origin: dice.chance(60) ? .donated : .procured)
        return StockSheet.Line(details: details, pieces: Count(clamping: Int64(dice.roll(20_000...60_000))))
    }

    /// One lot in five turns out to hold a little less than was thought.
    private mutating func stocktake(of index: Int) -> [StockSheet.Line] {
        depots[index].lots.filter { $0.onHand > .zero }.map { lot in
            let missing = dice.chance(20) ? min(Int64(dice.roll(1...24)), Int64(lot.free.value)) : 0
            return StockSheet.Line(details: lot.details, pieces: Count(clamping: Int64(lot.onHand.value) - missing))
        }
    }

    private mutating func store(_ lines: [StockSheet.Line], _ mode: StockSheet.Mode, in index: Int) async throws {
        sheetsSoFar += 1
        let sheet = StockSheet(
            id: ID("import", number: sheetsSoFar), depot: depots[index].site.id, mode: mode, lines: lines)
        try await log.record(depots[index].take(sheet).map(ReliefEvent.stock))
    }
}
