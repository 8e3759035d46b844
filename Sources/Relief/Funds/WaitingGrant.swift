package import Vocabulary

/// A grant that waits for approval: nothing is bound by it yet, and whoever grants more should know of it.
package struct WaitingGrant: Hashable, Sendable {
    package let pot: ID<Pot>
    package let request: ID<FundRequest>
    package let amount: Yen
    private let source: LegalSource
    private let municipality: ID<Municipality>

    package init(_ amount: Yen, from pot: Pot, for request: FundRequest) {
        (self.amount, self.pot, self.request) = (amount, pot.id, request.id)
        (source, municipality) = (pot.source, request.details.municipality)
    }

    /// Takes it off what is left of a pot and of a request, whichever of the two it concerns.
    fileprivate func take(from pot: inout Pot, _ request: inout FundRequest, before: inout Yen) {
        func more(than yen: Yen) -> Yen { yen.plus(amount) ?? Yen(clamping: .max) }
        if self.pot == pot.id {
            pot.account.granted = more(than: pot.account.granted)
            pot.grantedTo[municipality] = more(than: pot.grantedTo[municipality] ?? .zero)
        }
        guard self.request == request.id else { return }
        request.granted = more(than: request.granted)
        if source == .reliefAct { request.grantedUnderAct = more(than: request.grantedUnderAct) }
        if self.pot == pot.id { before = more(than: before) }
    }
}

extension GrantDecider {
    /// The most that `pot` can give to `request` if all that waits is approved.
    ///
    /// A page proposes no more than that. The rules allow more: what waits may yet be sent back.
    package static func most(
        _ pot: Pot, _ request: FundRequest, _ ground: GrantGround, beside waiting: [WaitingGrant]
    ) throws(GrantRefusal) -> Yen {
        var (pot, request, before) = (pot, request, ground.before)
        for grant in waiting { grant.take(from: &pot, &request, before: &before) }
        return try most(pot, request, GrantGround(book: ground.book, firstDay: ground.firstDay, before: before))
    }
}
