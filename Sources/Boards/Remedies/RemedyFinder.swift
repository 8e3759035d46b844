package import Relief
package import Vocabulary

/// Looks over the whole wall for what could help against shortages.
package struct RemedyFinder: Sendable {
    private let wall: Wall
    private let now: Moment
    private let roads: CutOff
    /// Of every shelter, by what would serve there; a city has thousands, and every item asks for its own.
    private let provisions: [ID<Item>: [Provision]]
    private let held: [ID<Lot>: Count<Piece>]
    private let ordered: [ID<Item>: AwaitedGoods]
    private let overdue: [ID<Item>: Overdue]
    /// Needs that miss something, by what they ask for.
    private let needs: [ID<Item>: [Need]]

    package init(_ wall: Wall, at now: Moment) {
        self.wall = wall
        self.now = now
        roads = CutOff(wall)
        let provisions = wall.provisions(at: now)
        self.provisions = provisions.reduce(into: [:]) { served, provision in
            for item in provision.staple.items.keys { served[item, default: []].append(provision) }
        }
        held = wall.reserves(of: provisions, at: now).reduce(into: [:]) { $0.merge($1.lots, uniquingKeysWith: +) }
        ordered = wall.orders.awaitedGoods(at: now)
        overdue = wall.overdue(at: now)
        let open = wall.askedInNoOrder.map(\.need).filter { !$0.isHeld && $0.missing > .zero }
        needs = Dictionary(grouping: open, by: \.item)
    }

    /// For every item of which something is missing, the worst covered first.
    package func all() -> [Remedies] {
        wall.shortages().filter { $0.missing > .zero }.map { remedies(for: $0.item, missing: $0.missing) }
    }

    /// For one item, whether something is missing or not; distances are measured to `site` where it is given.
    package func remedies(for item: ID<Item>, near site: ID<Site>? = nil) -> Remedies {
        let missing = (needs[item] ?? []).map(\.missing).reduce(.zero, +)
        return remedies(for: item, missing: missing, near: site)
    }

    private func remedies(for item: ID<Item>, missing: Count<Piece>, near site: ID<Site>? = nil) -> Remedies {
        let needs = needs[item] ?? []
        let anchor = site.flatMap { wall.site($0) } ?? anchor(of: needs)
        let neighbours = neighbours(of: item, anchor).sorted(by: Neighbour.comesFirst)
        let found = Remedies(
            item: item, missing: missing, overdue: overdue[item], anchor: anchor,
            neededBy: needs.compactMap(\.neededBy).filter { $0 > now }.min(), wantedUntil: wantedUntil(needs),
            neighbours: neighbours, ordered: ordered[item] ?? AwaitedGoods(), offers: [], asOf: now,
            unit: wall.item(item)?.unit ?? "個")
        return found.offering(
            SupplySearch(wall, now: now, found).offers(for: found.leftToOrder))
    }

    /// A wish that has passed still waits: it is overdue, not void.
    private func wantedUntil(_ needs: [Need]) -> Moment? {
        let wishes = needs.map { $0.neededBy.flatMap { $0 > now ? $0 : nil } }
        return wishes.contains(nil) ? nil : wishes.compactMap(\.self).max()
    }

    private func anchor(of needs: [Need]) -> Site? {
        let missing = needs.reduce(into: [ID<Site>: Int]()) { $0[$1.site, default: 0] += $1.missing.value }
        return missing.min { ($1.value, $0.key) < ($0.value, $1.key) }.flatMap { wall.site($0.key) }
    }

    private func neighbours(of item: ID<Item>, _ anchor: Site?) -> [Neighbour] {
        wall.depots.all.compactMap { depot($0, item, anchor) }
            + (provisions[item] ?? []).filter { $0.site.id != anchor?.id }.compactMap { shelter($0, item, anchor) }
    }

    private func depot(_ row: DepotBoard.Row, _ item: ID<Item>, _ anchor: Site?) -> Neighbour? {
        let today = now.japaneseDate
        let pieces = row.stock.lots.values
            .filter { $0.details.item == item && $0.details.mayBeHandedOut(on: today) }
            .reduce(Count<Piece>.zero) { $0 + $1.free.remaining(after: held[$1.id] ?? .zero) }
        guard pieces > .zero else { return nil }
        return neighbour(row.site, pieces, anchor) { anchor in roads.closure(from: row.site.id, to: anchor) }
    }

    /// Only what somebody counted there can be more than is needed; whoever asks for the same has none to spare.
    private func shelter(_ provision: Provision, _ item: ID<Item>, _ anchor: Site?) -> Neighbour? {
        guard let days = wall.rules.book[.claimDays], let inPiece = provision.staple.items[item],
            let cover = provision.cover, cover.isCounted, provision.needs.isEmpty
        else { return nil }
        let spare = (cover.stock - cover.use.units(for: days)) / inPiece
        guard spare > 0 else { return nil }
        return neighbour(provision.site, Count(clamping: Int64(spare)), anchor) { anchor in
            (roads.closures(to: provision.site) + roads.closures(to: anchor)).first
        }
    }

    private func neighbour(
        _ site: Site, _ pieces: Count<Piece>, _ anchor: Site?, closure: (Site) -> RoadClosure?
    ) -> Neighbour {
        let metres = anchor?.details.place.flatMap { place in site.details.place.map { $0.metres(to: place) } }
        let road: Neighbour.Road =
            site.status != .open
            ? .siteClosed : anchor.flatMap(closure).map { .closed($0.details.title) } ?? .open
        return Neighbour(site: site, pieces: pieces, metres: metres, road: road)
    }
}

extension Neighbour {
    fileprivate static func comesFirst(_ a: Self, _ b: Self) -> Bool {
        (a.isReachable ? 0 : 1, a.metres ?? .max, a.site.id) < (b.isReachable ? 0 : 1, b.metres ?? .max, b.site.id)
    }
}

extension Remedies {
    fileprivate func offering(_ offers: [SupplyOffer]) -> Self {
        Self(
            item: item, missing: missing, overdue: overdue, anchor: anchor, neededBy: neededBy,
            wantedUntil: wantedUntil, neighbours: neighbours, ordered: ordered, offers: offers, asOf: asOf, unit: unit)
    }
}
