package import Relief
package import Vocabulary

extension Wall {
    /// What is held back of each staple at `now`, and for whom.
    ///
    /// `cutOff` are shelters that are taken to be out of reach beyond those that no open road leads to. A shelter for which an estimate or a need is planned needs no
    /// reserve as well, unless nothing can get there.
    package func reserves(
        of provisions: [Provision], at now: Moment, cutOff: Set<ID<Site>> = []
    ) -> [Reserve] {
        guard let hours = rules.book[.silentAfterHours] else { return [] }
        let cutOff = cutOff.union(isolated)
        let shares = Dictionary(grouping: provisions.filter { $0.staple.reservePerMille > 0 }) { $0.staple.id }
            .mapValues { $0.compactMap { share(for: $0, silentAfter: hours, at: now, cutOff: cutOff) } }
        return rules.book.inOrder.compactMap { staple in
            guard let shares = shares[staple.id], !shares.isEmpty else { return nil }
            return reserve(of: staple, for: shares, on: now.japaneseDate)
        }
    }

    /// Shelters to which every way from an open depot is closed.
    private var isolated: Set<ID<Site>> {
        let roads = CutOff(self)
        return Set(shelters.all.map(\.site).filter { roads.extent(of: $0) == .entirely }.map(\.id))
    }

    private func share(
        for provision: Provision, silentAfter hours: Int, at now: Moment, cutOff: Set<ID<Site>>
    ) -> Reserve.Share? {
        let site = provision.site
        guard let cause = cause(of: site, silentAfter: hours, at: now, cutOff: cutOff) else { return nil }
        if cause != .cutOff, provision.estimate != nil || !provision.needs.isEmpty { return nil }
        let heads = provision.heads == .unknown ? assumedHeads(for: provision.staple) : provision.heads
        let units = provision.staple.use(by: heads)
            .map { max(0, $0.units(for: provision.staple.push?.days ?? 1) - (provision.cover?.known ?? 0)) }
        return units == 0
            ? nil
            : Reserve.Share(
                site: site, cause: cause, heads: heads, units: units, isAssumed: heads != provision.heads)
    }

    /// As many people as the criterion says, as if somebody had counted them.
    private func assumedHeads(for staple: Staple) -> Heads {
        guard let people = rules.book[.reserveHeads] else { return .unknown }
        let count = Headcount(observedAt: asOf ?? Moment(milliseconds: 0), total: Count(clamping: Int64(people)))
        return staple.audience.heads(in: count)
    }

    /// Why a share is held for `site`, or `nil` when none is: it has spoken, or its share was released since.
    private func cause(
        of site: Site, silentAfter hours: Int, at now: Moment, cutOff: Set<ID<Site>>
    ) -> Reserve.Cause? {
        guard site.status == .open || site.status == .unusable else { return nil }
        let heard = shelters[site.id]?.reportedAt
        if let released = holdings[site.id].reserveReleasedAt, heard.map({ $0 < released }) ?? true { return nil }
        if site.status == .unusable || cutOff.contains(site.id) { return .cutOff }
        if let heard, now - heard < .hours(hours) { return nil }
        return .silent(since: heard)
    }

    private func reserve(of staple: Staple, for shares: [Reserve.Share], on day: LocalDate) -> Reserve? {
        let lots = usableLots(of: staple, on: day)
        let stock = lots.reduce(0) { $0 + staple.units(in: $1.free, of: $1.details.item) }
        let most = stock * staple.reservePerMille / 1000
        let wanted = shares.contains { $0.units == nil } ? most : shares.reduce(0) { $0 + ($1.units ?? 0) }
        let kept = Self.kept(min(most, wanted), of: staple, in: lots)
        return Reserve(staple: staple, shares: shares, stock: stock, held: kept.units, lots: kept.pieces)
    }

    /// Free lots of open depots that have not expired; what keeps longest first, then by name.
    private func usableLots(of staple: Staple, on day: LocalDate) -> [Lot] {
        depots.all.filter { $0.site.status == .open }.flatMap { $0.stock.lots.values }
            .filter { staple.items[$0.details.item] != nil && $0.free > .zero && $0.details.mayBeHandedOut(on: day) }
            .sorted { ($0.lastDay, $1.id) > ($1.lastDay, $0.id) }
    }

    /// Whole pieces, never more than `units`.
    private static func kept(
        _ units: Int, of staple: Staple, in lots: [Lot]
    ) -> (units: Int, pieces: [ID<Lot>: Count<Piece>]) {
        var (left, pieces) = (units, [ID<Lot>: Count<Piece>]())
        for lot in lots {
            guard let inPiece = staple.items[lot.details.item] else { continue }
            let taken = min(lot.free.value, left / inPiece)
            guard taken > 0 else { continue }
            pieces[lot.id] = Count(clamping: Int64(taken))
            left -= taken * inPiece
        }
        return (units - left, pieces)
    }
}

extension Lot {
    /// Goods without a printed date keep longest.
    fileprivate var lastDay: LocalDate { details.expiry ?? LocalDate(daysSinceEpoch: .max) }
}
