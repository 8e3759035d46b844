package import Vocabulary

/// What may be asked about a grant.
package enum GrantCommand: Hashable, Sendable {
    case make(ID<Grant>, Yen, GrantGround, Signature)
    case reduce(Correction, Signature)
}

/// What a grant rests on besides the pot and the request.
package struct GrantGround: Hashable, Sendable {
    package let book: FundRuleBook
    /// The day of the disaster; `nil` while none is open.
    package let firstDay: LocalDate?
    /// What this pot gave to this request before, and was not taken back.
    package let before: Yen
    /// The pots that there are: they say who else could pay.
    package let others: [Pot]

    package init(book: FundRuleBook, firstDay: LocalDate?, before: Yen, others: [Pot] = []) {
        (self.book, self.firstDay, self.before, self.others) = (book, firstDay, before, others)
    }
}

/// Which pot may pay for which request, and how much.
package enum GrantDecider: FundDecider {
    package static func decide(_ command: GrantCommand, _ state: FundCase) throws(GrantRefusal) -> [FundEvent] {
        switch command {
        case .make(let id, let amount, let ground, let signature):
            guard let pot = state.pot, let request = state.request else { return [] }
            if let grant = state.grant {
                guard grant.pot == pot.id, grant.target == .request(request.id), grant.amount == amount else {
                    throw .alreadyMade(grant.amount)
                }
                return []  // said twice, done once
            }
            guard !amount.isZero else { throw .noAmount }
            for limit in try limits(pot, request, ground) where amount > limit.most { throw limit.refusal }
            return [
                .granted(
                    .init(grant: id, pot: pot.id, target: .request(request.id), amount: amount, signature: signature))
            ]
        case .reduce(let correction, let signature):
            return try reduce(correction, signature, state)
        }
    }

    private static func reduce(
        _ correction: Correction, _ signature: Signature, _ state: FundCase
    ) throws(GrantRefusal) -> [FundEvent] {
        guard let grant = state.grant else { return [] }
        if case .round(let round, _) = grant.target { throw .ofRound(round) }
        guard (1...PotRefusal.longestText).contains(correction.reason.count) else { throw .noReason }
        guard !correction.amount.isZero else { throw .noAmount }
        guard correction.amount <= grant.uncommitted else { throw .alreadyCommitted(most: grant.uncommitted) }
        return [
            .grantReduced(
                .init(
                    grant: grant.id, pot: grant.pot, target: grant.target, correction: correction,
                    signature: signature))
        ]
    }

    /// The most that `pot` can give to `request` now; what stands in the way is thrown.
    package static func most(
        _ pot: Pot, _ request: FundRequest, _ ground: GrantGround
    ) throws(GrantRefusal) -> Yen {
        try limits(pot, request, ground).map(\.most).min() ?? .zero
    }

    /// What leaves least of what `pot` could give to `request`.
    package static func narrowest(
        _ pot: Pot, _ request: FundRequest, _ ground: GrantGround
    ) throws(GrantRefusal) -> GrantLimit? {
        try limits(pot, request, ground).min { $0.most < $1.most }
    }

    /// What the act still pays of `request`: nothing where it does not cover it, `nil` where it names no ceiling.
    package static func leftUnderAct(_ request: FundRequest, _ ground: GrantGround) -> Yen? {
        do throws(GrantRefusal) { return try lawLimit(request, ground)?.most } catch { return .zero }
    }

    /// Whether `pot` may pay for `request` at all, whatever is left of either.
    package static func fits(_ pot: Pot, _ request: FundRequest) -> Bool {
        request.withdrawal == nil && pot.source.servesRequests && misfit(pot, request) == nil
    }

    /// Everything that bounds a grant, what binds least to money in hand last.
    private static func limits(
        _ pot: Pot, _ request: FundRequest, _ ground: GrantGround
    ) throws(GrantRefusal) -> [GrantLimit] {
        try checkFits(pot, request, ground)
        var limits: [GrantLimit] = [.missing(request.missing)]
        if let percent = pot.details.limits.sharePercent {
            let share = request.details.amount.hundredths(percent)
            limits.append(.share(percent: percent, left: share.remaining(after: ground.before)))
        }
        if let most = pot.details.limits.perMunicipality {
            let had = pot.grantedTo[request.details.municipality] ?? .zero
            limits.append(.municipality(most: most, left: most.remaining(after: had)))
        }
        if pot.source == .reliefAct, let limit = try lawLimit(request, ground) { limits.append(limit) }
        return limits + [.free(pot.account.free)]
    }

    private static func checkFits(
        _ pot: Pot, _ request: FundRequest, _ ground: GrantGround
    ) throws(GrantRefusal) {
        guard request.withdrawal == nil else { throw .withdrawn }
        guard pot.source.servesRequests else { throw .condolenceIsForRounds }
        guard let bond = misfit(pot, request) else { return }
        let fitting = ground.others.filter { fits($0, request) && !$0.account.free.isZero }.map(\.details.name)
        throw .earmarked(bond, to: pot.details.earmark.names(of: bond, ground.book), fitting: fitting)
    }

    /// What the giver bound the money of `pot` to that `request` is not.
    private static func misfit(_ pot: Pot, _ request: FundRequest) -> GrantRefusal.Bond? {
        let (earmark, details) = (pot.details.earmark, request.details)
        guard earmark.purposes.isEmpty || earmark.purposes.contains(details.purpose) else { return .purpose }
        guard earmark.municipalities.isEmpty || earmark.municipalities.contains(details.municipality) else {
            return .municipality
        }
        guard earmark.sites.isEmpty || details.site.map(earmark.sites.contains) ?? false else { return .site }
        guard earmark.items.isEmpty || details.item.map(earmark.items.contains) ?? false else { return .item }
        return nil
    }

    private static func lawLimit(
        _ request: FundRequest, _ ground: GrantGround
    ) throws(GrantRefusal) -> GrantLimit? {
        do throws(LawRefusal) {
            let (law, use) = try LawRule.law(of: request, ground.book, ground.firstDay)
            try law.check(from: use.from, through: use.through)
            guard let allowance = try law.allowance(for: use.units), let perUnit = law.perUnit else { return nil }
            let left = allowance.remaining(after: request.grantedUnderAct)
            return .law(law.ceiling.name, perUnit: perUnit, unit: law.ceiling.unit, units: use.units, left: left)
        } catch {
            throw .law(error)
        }
    }
}

/// What the act says of a request.
enum LawRule {
    static func law(
        of request: FundRequest, _ book: FundRuleBook, _ firstDay: LocalDate?
    ) throws(LawRefusal) -> (LawInForce, LawUse) {
        guard let use = request.details.use else { throw .notCovered }
        guard let firstDay else { throw .noDisaster }
        guard let law = book.law(of: use.ceiling, firstDay: firstDay, in: request.details.municipality) else {
            throw .noneInForce(use.ceiling, on: firstDay)
        }
        return (law, use)
    }
}

extension Earmark {
    /// What it names of this kind; of sites and items only the codes, as no rule lists them.
    fileprivate func names(of bond: GrantRefusal.Bond, _ book: FundRuleBook) -> [Wording] {
        switch bond {
        case .purpose: purposes.map { book.purposes[$0]?.name ?? Wording($0.text, $0.text) }
        case .municipality: municipalities.map { book.municipalities[$0]?.name ?? Wording($0.text, $0.text) }
        case .site: sites.map { Wording($0.text, $0.text) }
        case .item: items.map { Wording($0.text, $0.text) }
        }
    }
}

extension Yen {
    /// So many hundredths of it, and nothing of the yen that does not come out whole.
    fileprivate func hundredths(_ percent: Int) -> Self {
        let (whole, rest) = value.quotientAndRemainder(dividingBy: 100)
        return Yen(clamping: whole * Int64(percent) + rest * Int64(percent) / 100)
    }
}
