package import Vocabulary

/// What may be asked about the rounds of 義援金.
package enum RoundCommand: Hashable, Sendable {
    case decide(ID<Round>, RoundDetails, RoundGround, Signature)
    case cancel(ID<Round>, reason: String, [RoundPart], Signature)
}

/// What a round rests on besides the rounds before.
package struct RoundGround: Hashable, Sendable {
    package let book: FundRuleBook
    package let pot: Pot

    package init(book: FundRuleBook, pot: Pot) { (self.book, self.pot) = (book, pot) }
}

/// What became of a municipality's part of a round.
package struct RoundPart: Hashable, Sendable {
    package let grant: Grant
    package let commitment: Commitment

    package init(grant: Grant, commitment: Commitment) { (self.grant, self.commitment) = (grant, commitment) }
}

/// What each municipality gets from a round, to the yen.
package enum RoundDecider: Decider {
    package static let initial = RoundBook()

    package static func decide(_ command: RoundCommand, _ book: RoundBook) throws(RoundRefusal) -> [FundEvent] {
        switch command {
        case .decide(let id, let details, let ground, let signature):
            if let round = book[id] {
                guard round.details == details else { throw .alreadyDecided(name: round.details.name) }
                return []  // said twice, done once
            }
            let allotments = try allotments(of: details, ground, book)
            return events(id, details, allotments, ground, signature)
        case .cancel(let id, let reason, let parts, let signature):
            return try cancel(id, reason, parts, signature, book)
        }
    }

    /// The decision, and for each municipality its grant and the commitment to pay it.
    private static func events(
        _ id: ID<Round>, _ details: RoundDetails, _ allotments: [Allotment], _ ground: RoundGround,
        _ signature: Signature
    ) -> [FundEvent] {
        let decided = FundEvent.roundDecided(
            .init(round: id, details: details, allotments: allotments, signature: signature))
        return allotments.enumerated().reduce(into: [decided]) { events, part in
            let (number, allotment) = (UInt64(part.offset + 1), part.element)
            let grant = ID<Grant>(id, number: number)
            let path = MoneyPath(grant: grant, pot: details.pot, request: nil)
            let name = ground.book.municipalities[allotment.municipality]?.name.japanese
            events.append(
                .granted(
                    .init(
                        grant: grant, pot: details.pot, target: .round(id, allotment.municipality),
                        amount: allotment.amount, signature: signature)))
            events.append(
                .committed(
                    .init(
                        commitment: ID(id, number: number), path: path,
                        details: CommitmentDetails(
                            amount: allotment.amount, payee: name ?? allotment.municipality.text,
                            subject: details.name, reference: id.text),
                        signature: signature)))
        }
    }

    /// Only the last round can be taken back, and only before any of it was paid.
    private static func cancel(
        _ id: ID<Round>, _ reason: String, _ parts: [RoundPart], _ signature: Signature, _ book: RoundBook
    ) throws(RoundRefusal) -> [FundEvent] {
        guard let round = book[id], round.stands else { return [] }
        guard (1...PotRefusal.longestText).contains(reason.count) else { throw .noReason }
        guard let last = book.last, last.id == id else { throw .notTheLast(book.last?.details.name ?? "") }
        let paid = parts.filter { !$0.commitment.paid.isZero }
        guard paid.isEmpty else { throw .alreadyPaid(payees: paid.map(\.commitment.details.payee)) }
        let cancelled = FundEvent.roundCancelled(
            .init(round: id, pot: round.details.pot, reason: reason, signature: signature))
        return parts.compactMap { undoing($0.commitment, reason, signature) }
            + undoing(parts.map(\.grant), reason, signature) + [cancelled]
    }

    private static func undoing(_ commitment: Commitment, _ reason: String, _ signature: Signature) -> FundEvent? {
        guard !commitment.amount.isZero else { return nil }
        return .commitmentCancelled(
            .init(
                commitment: commitment.id, path: commitment.path,
                correction: Correction(amount: commitment.amount, reason: reason), signature: signature))
    }

    /// Each grant once, however often somebody bound it anew: taken back twice, its yen would be there twice.
    private static func undoing(_ grants: [Grant], _ reason: String, _ signature: Signature) -> [FundEvent] {
        var undone: Set<ID<Grant>> = []
        return grants.filter { !$0.amount.isZero && undone.insert($0.id).inserted }.map { grant in
            .grantReduced(
                .init(
                    grant: grant.id, pot: grant.pot, target: grant.target,
                    correction: Correction(amount: grant.amount, reason: reason), signature: signature))
        }
    }

    package static func evolve(_ book: RoundBook, _ event: FundEvent) -> RoundBook {
        var book = book
        switch event {
        case .roundDecided(let body):
            book.rounds.append(
                Round(id: body.round, details: body.details, allotments: body.allotments, signature: body.signature))
        case .roundCancelled(let body):
            for index in book.rounds.indices where book.rounds[index].id == body.round {
                book.rounds[index].cancellation = body.reason
            }
        default: break
        }
        return book
    }
}
