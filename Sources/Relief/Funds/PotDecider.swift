package import Vocabulary

/// What may be asked about a pot and what is paid into it.
package enum PotCommand: Hashable, Sendable {
    case open(ID<Pot>, PotDetails, FundRuleBook, Signature)
    /// `others` are the pots that there are: they say where money of another kind belongs.
    case payIn(ID<Deposit>, MoneyIn, others: [Pot], Signature)
    case payBack(Correction, Signature)
}

/// Which money may come into which pot.
package enum PotDecider: FundDecider {
    package static func decide(_ command: PotCommand, _ state: FundCase) throws(PotRefusal) -> [FundEvent] {
        switch command {
        case .open(let id, let details, let book, let signature):
            if let pot = state.pot {
                guard pot.details == details else { throw .alreadyOpened(name: pot.details.name) }
                return []  // said twice, done once
            }
            try check(details, book)
            return [.potOpened(.init(pot: id, details: details, signature: signature))]
        case .payIn(let id, let money, let others, let signature):
            return try payIn(id, money, others, signature, state)
        case .payBack(let correction, let signature):
            return try payBack(correction, signature, state)
        }
    }

    private static func check(_ details: PotDetails, _ book: FundRuleBook) throws(PotRefusal) {
        guard (1...100).contains(details.name.count) else { throw .noName }
        guard details.note?.count ?? 0 <= PotRefusal.longestText else { throw .textTooLong }
        if let percent = details.limits.sharePercent, !(1...100).contains(percent) { throw .percentOutOfRange(percent) }
        if details.limits.perMunicipality == .zero { throw .noAmount }
        if let stranger = details.earmark.purposes.first(where: { book.purposes[$0] == nil }) {
            throw .noSuchPurpose(stranger, known: book.namedPurposes)
        }
        if let stranger = details.earmark.municipalities.first(where: { book.municipalities[$0] == nil }) {
            throw .noSuchMunicipality(stranger, known: book.namedMunicipalities)
        }
    }

    private static func payIn(
        _ id: ID<Deposit>, _ money: MoneyIn, _ others: [Pot], _ signature: Signature, _ state: FundCase
    ) throws(PotRefusal) -> [FundEvent] {
        guard let pot = state.pot else { return [] }
        if let deposit = state.deposit {
            guard deposit.money == money, deposit.pot == pot.id else { throw .alreadyPaidIn(deposit.money.payer) }
            return []
        }
        guard !money.amount.isZero else { throw .noAmount }
        guard (1...100).contains(money.payer.count) else { throw .noPayer }
        guard money.note?.count ?? 0 <= PotRefusal.longestText else { throw .textTooLong }
        guard money.declared == pot.source else {
            let fitting = others.filter { $0.source == money.declared }.map(\.details.name)
            throw .otherSource(money.declared, pot: pot.details.name, pot.source, fitting: fitting.sorted())
        }
        guard money.receivedOn <= signature.day else { throw .inTheFuture(money.receivedOn) }
        guard let total = pot.account.received.plus(money.amount), total.value <= Yen.limit else { throw .tooLarge }
        return [.paidIn(.init(deposit: id, pot: pot.id, money: money, signature: signature))]
    }

    /// Only money that nobody was promised can go back.
    private static func payBack(
        _ correction: Correction, _ signature: Signature, _ state: FundCase
    ) throws(PotRefusal) -> [FundEvent] {
        guard let pot = state.pot, let deposit = state.deposit else { return [] }
        guard (1...PotRefusal.longestText).contains(correction.reason.count) else { throw .noReason }
        guard !correction.amount.isZero else { throw .noAmount }
        let most = min(deposit.kept, pot.account.free)
        guard correction.amount <= most else { throw .notThere(most: most) }
        return [
            .paidBack(.init(deposit: deposit.id, pot: pot.id, correction: correction, signature: signature))
        ]
    }
}
